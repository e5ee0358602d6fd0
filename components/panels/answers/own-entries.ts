import { placeOf } from '@/knowledge-base/snippets/snippet.ts';
import type { Entry } from '@/knowledge-base/search/entry.ts';
import type { PanelModel } from '../panel.ts';
import { commandsFor } from './commands.ts';
import { noteTexts } from './entry.ts';

/** What the panel itself has to be found: its commands, the operator's own texts and notes on the record, which stay in memory. */
export function ownEntries(model: PanelModel): readonly Entry[] {
  const { language, notes, snippets } = model;
  return [
    ...commandsFor(model).map(({ id, name, alsoFoundAs }) => ({
      id: `actions/${id}` as const,
      language,
      title: name,
      tags: [alsoFoundAs],
      text: '',
      body: '',
    })),
    ...snippets.own.map(({ id, title, shortcut, text }) => ({
      id: `snippets/${id}` as const,
      language,
      title: placeOf(title).name,
      tags: [shortcut, ...placeOf(title).folders],
      text,
      body: text,
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
