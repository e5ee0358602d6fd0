import type { Panel, PanelId } from '../panels/panel.ts';

/**
 * The panel that Alt and a digit stand for. By the key's place and not by its letter: on a Mac, Alt changes what the digits
 * write.
 */
export function panelFor(event: KeyboardEvent, panels: readonly Panel[]): PanelId | null {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return null;
  const digit = /^(?:Digit|Numpad)(\d)$/u.exec(event.code)?.[1];
  return panels.find(({ shortcut }) => shortcut === digit)?.id ?? null;
}
