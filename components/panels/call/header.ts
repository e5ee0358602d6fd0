import icon from 'virtual:lucide/phone';
import type { PanelHeader } from '../panel.ts';

export const callHeader = {
  id: 'call',
  title: 'panel.call',
  icon,
  shortcut: '1',
  group: 'work',
} as const satisfies PanelHeader;
