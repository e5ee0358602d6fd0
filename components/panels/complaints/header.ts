import icon from 'virtual:lucide/scale';
import type { PanelHeader } from '../panel.ts';

export const complaintsHeader = {
  id: 'complaints',
  title: 'panel.complaints',
  icon,
  shortcut: '3',
  group: 'work',
} as const satisfies PanelHeader;
