import type { Entry } from '@/knowledge-base/search/entry.ts';
import type { PanelModel } from '../panel.ts';
import { commandsFor } from './commands.ts';
import { noteTexts } from './entry.ts';

/** What the panel itself has to be found: its commands, and the notes on the record on screen, which stay in memory. */
export function ownEntries(model: PanelModel): readonly Entry[] {
  const { language, notes } = model;
  return [
    ...commandsFor(model).map(({ id, name, alsoFoundAs }) => ({
      id: `actions/${id}` as const,
      language,
      title: name,
      tags: [alsoFoundAs],
      text: '',
      body: '',
    })),
    ...notes.map(({ id, text }) => {
      const shown = noteTexts(text, language);
      return {
        id: `notes/${id}` as const,
        language,
        title: shown.title.text,
        tags: [],
        text: shown.text.text,
        body: shown.text.text,
      };
    }),
  ];
}
