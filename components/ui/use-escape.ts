import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * Hears Escape inside an element that can be closed, and keeps it from the sidebar, whose own Escape goes back to the page.
 * `null` hears nothing.
 */
export function useEscape(ref: RefObject<HTMLElement | null>, onEscape: (() => void) | null): void {
  useEffect(() => {
    const element = ref.current;
    if (!element || !onEscape) return undefined;
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.stopPropagation();
      event.preventDefault();
      onEscape();
    };
    element.addEventListener('keydown', listen);
    return () => element.removeEventListener('keydown', listen);
  });
}
