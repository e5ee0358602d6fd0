import { definePanel } from '../panel.ts';
import { CallView } from './CallView.tsx';
import { callHeader } from './header.ts';

export const callPanel = definePanel({ ...callHeader, badge: () => 0, View: CallView });
