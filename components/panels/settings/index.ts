import { definePanel } from '../panel.ts';
import { settingsHeader } from './header.ts';
import { SettingsView } from './SettingsView.tsx';

export const settingsPanel = definePanel({ ...settingsHeader, badge: () => 0, View: SettingsView });
