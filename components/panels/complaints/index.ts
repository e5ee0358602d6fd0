import { definePanel } from '../panel.ts';
import { complaintsHeader } from './header.ts';
import { ComplaintsView } from './ComplaintsView.tsx';

export const complaintsPanel = definePanel({ ...complaintsHeader, badge: () => 0, View: ComplaintsView });
