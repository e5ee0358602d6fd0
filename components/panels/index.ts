import { answersPanel } from './answers/index.ts';
import { callPanel } from './call/index.ts';
import { complaintsPanel } from './complaints/index.ts';
import { notesPanel } from './notes/index.ts';
import type { Panel } from './panel.ts';
import { snippetsPanel } from './snippets/index.ts';
import { practicePanel } from './practice/index.ts';
import { privacyPanel } from './privacy/index.ts';
import { settingsPanel } from './settings/index.ts';

/** Every panel of the sidebar, in the order of the rail. `headers.ts` is the same list without what they show. */
export const panels: readonly Panel[] = [
  callPanel,
  answersPanel,
  complaintsPanel,
  notesPanel,
  snippetsPanel,
  practicePanel,
  privacyPanel,
  settingsPanel,
];
