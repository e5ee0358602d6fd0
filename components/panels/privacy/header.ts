import icon from 'virtual:lucide/shield-check';
import type { PanelHeader } from '../panel.ts';

export const privacyHeader = {
  id: 'privacy',
  title: 'panel.privacy',
  icon,
  shortcut: '7',
  group: 'own',
} as const satisfies PanelHeader;
