import { definePanel } from '../panel.ts';
import { AnswersView } from './AnswersView.tsx';
import { answersHeader } from './header.ts';

export const answersPanel = definePanel({ ...answersHeader, badge: () => 0, View: AnswersView });
