import { definePanel } from '../panel.ts';
import { notesHeader } from './header.ts';
import { NotesView } from './NotesView.tsx';

export const notesPanel = definePanel({ ...notesHeader, badge: () => 0, View: NotesView });
