import { batch, computed, effect } from '@preact/signals';
import { ownEntries } from '@/components/panels/answers/own-entries.ts';
import { resultsOf } from '@/components/panels/answers/results.ts';
import { dayOf } from '@/components/ui/dates.ts';
import type { Language } from '@/knowledge-base/content/localised.ts';
import type { Entry } from '@/knowledge-base/search/entry.ts';
import type { EntryKey } from '@/knowledge-base/search/hit.ts';
import type { PanelState } from './panel-state.ts';
import { createSearchClient } from './search-client.ts';
import type { SearchWorker } from './search-client.ts';

/** Keeps the answers in step with the question, and what is at hand with the record on screen. */
export interface PanelSearch {
  /** Asks the same question again: there is new content. */
  again(): void;
  /** Opens the best answer to what is being asked when it comes. */
  openWhenAnswered(): void;
}

export interface PanelSearchOptions {
  readonly worker: SearchWorker;
  readonly state: PanelState;
  readonly open: (entry: EntryKey) => void;
  readonly signal: AbortSignal;
}

export function askSearch({ worker, state, open, signal }: PanelSearchOptions): PanelSearch {
  /** The question whose best answer is to be opened when it comes. */
  let wanted: string | null = null;
  let told = '';
  const ask = createSearchClient(worker, {
    onAnswer({ query, hits, nearest }) {
      batch(() => {
        // The same question is asked again when there is something new to find: what was chosen stays.
        if (query !== state.answeredQuery.value) state.selected.value = null;
        state.answeredQuery.value = query;
        state.hits.value = hits;
        state.nearest.value = nearest;
      });
      // The first one that stands in the list, which may not be the one with the highest score.
      const [best] = resultsOf(state.model.value);
      if (best && hits.length > 0 && wanted === query) open(best.key);
      wanted = null;
    },
    onSuggested: (keys) => (state.suggested.value = keys),
  });
  const language = computed(() => state.preferences.value.language);
  const circumstances = computed(() => ({
    today: dayOf(state.now.value),
    phase: state.call.value?.phase ?? null,
    pinned: new Set<string>(state.pinned.value),
  }));
  // By its text, because the model moves with every second of a call and what can be found does not.
  const own = computed(() => JSON.stringify(ownEntries(state.model.value)));
  const aboutRecord = computed(() => {
    const record = state.record.value;
    if (!record) return null;
    return JSON.stringify([record.subject ?? '', record.category ?? '', state.notes.value[0]?.text ?? '']);
  });

  const stops = [
    // A new query, the same one in another language, or among other notes and commands is asked again.
    effect(() => {
      tell(own.value);
      question(state.query.value, language.value);
    }),
    effect(() => suggest(aboutRecord.value, language.value)),
  ];
  signal.addEventListener('abort', () => {
    for (const stop of stops) stop();
  });

  return {
    again() {
      question(state.query.value, language.value);
      suggest(aboutRecord.value, language.value);
    },
    openWhenAnswered: () => (wanted = state.query.value),
  };

  function tell(entries: string): void {
    if (entries === told) return;
    told = entries;
    worker.postMessage({ own: JSON.parse(entries) as Entry[] });
  }

  function suggest(about: string | null, inLanguage: Language): void {
    state.suggested.value = [];
    if (about === null) return;
    const [subject = '', category = '', note = ''] = JSON.parse(about) as string[];
    ask.suggest({ subject: `${subject} ${category}`.trim(), note, language: inLanguage });
  }

  function question(query: string, inLanguage: Language): void {
    // What is going on matters to the next question; a tick of the clock asks nothing again.
    ask.ask({ query, language: inLanguage, circumstances: circumstances.peek() });
  }
}
