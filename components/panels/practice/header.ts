import icon from 'virtual:lucide/graduation-cap';
import type { PanelHeader } from '../panel.ts';

export const practiceHeader = {
  id: 'practice',
  title: 'panel.practice',
  icon,
  shortcut: '6',
  group: 'work',
} as const satisfies PanelHeader;
