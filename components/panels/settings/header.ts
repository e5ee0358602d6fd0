import icon from 'virtual:lucide/settings-2';
import type { PanelHeader } from '../panel.ts';

export const settingsHeader = {
  id: 'settings',
  title: 'panel.settings',
  icon,
  shortcut: '8',
  group: 'own',
} as const satisfies PanelHeader;
