import { answersHeader } from './answers/header.ts';
import { callHeader } from './call/header.ts';
import { complaintsHeader } from './complaints/header.ts';
import { notesHeader } from './notes/header.ts';
import type { PanelHeader } from './panel.ts';
import { snippetsHeader } from './snippets/header.ts';
import { practiceHeader } from './practice/header.ts';
import { privacyHeader } from './privacy/header.ts';
import { settingsHeader } from './settings/header.ts';

/** What the folded rail shows, in its order. Only headers: the content script that draws it must stay light. */
export const panelHeaders: readonly PanelHeader[] = [
  callHeader,
  answersHeader,
  complaintsHeader,
  notesHeader,
  snippetsHeader,
  practiceHeader,
  privacyHeader,
  settingsHeader,
];
