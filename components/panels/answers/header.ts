import icon from 'virtual:lucide/search';
import type { PanelHeader } from '../panel.ts';

export const answersHeader = {
  id: 'answers',
  title: 'panel.answers',
  icon,
  shortcut: '2',
  group: 'work',
} as const satisfies PanelHeader;
