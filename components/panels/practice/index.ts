import { definePanel } from '../panel.ts';
import { practiceHeader } from './header.ts';
import { PracticeView } from './PracticeView.tsx';

export const practicePanel = definePanel({ ...practiceHeader, badge: () => 0, View: PracticeView });
