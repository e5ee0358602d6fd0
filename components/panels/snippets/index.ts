import { definePanel } from '../panel.ts';
import { snippetsHeader } from './header.ts';
import { SnippetsView } from './SnippetsView.tsx';

export const snippetsPanel = definePanel({ ...snippetsHeader, badge: () => 0, View: SnippetsView });
