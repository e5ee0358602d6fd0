import icon from 'virtual:lucide/text-cursor-input';
import type { PanelHeader } from '../panel.ts';

export const snippetsHeader = {
  id: 'snippets',
  title: 'panel.snippets',
  icon,
  shortcut: '5',
  group: 'work',
} as const satisfies PanelHeader;
