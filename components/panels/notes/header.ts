import icon from 'virtual:lucide/notebook-pen';
import type { PanelHeader } from '../panel.ts';

export const notesHeader = {
  id: 'notes',
  title: 'panel.notes',
  icon,
  shortcut: '4',
  group: 'work',
} as const satisfies PanelHeader;
