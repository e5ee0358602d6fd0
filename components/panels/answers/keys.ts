import type { PanelProps } from '../panel.ts';
import { answersHeader } from './header.ts';
import { openEntry } from './open-entry.ts';
import { resultsOf, selectedIndex } from './results.ts';

/**
 * The same keys in the search box, where a quick hand presses Enter before the answers to its last letter are there: those
 * on screen belong to another question. The best one is then opened when it comes, and never inserted unseen.
 */
export function pressInSearchBox(
  event: KeyboardEvent,
  { model, actions }: PanelProps,
): ReturnType<typeof pressInResults> | 'waiting' {
  const isPlain = !(event.isComposing || event.altKey || event.ctrlKey || event.metaKey);
  const isBehind = model.answeredQuery !== model.query && model.panel === answersHeader.id;
  if (event.key !== 'Enter' || !isPlain || !isBehind) return pressInResults(event, { model, actions });
  event.preventDefault();
  actions.openWhenAnswered();
  return 'waiting';
}

/**
 * The keys of the list of answers, the same in the search box and in the list: arrows choose, Enter opens or closes, Shift
 * and Enter insert the words to say. Says what was done, `null` for a key that means nothing here.
 */
export function pressInResults(
  event: KeyboardEvent,
  { model, actions }: PanelProps,
): 'chosen' | 'opened' | 'inserted' | null {
  if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return null;
  const results = resultsOf(model);
  const index = selectedIndex(model, results);

  const step = STEPS[event.key];
  if (step !== undefined) {
    event.preventDefault();
    // At either end it stays, so that holding the key down stops there.
    const next = results[Math.min(Math.max(index + step, 0), results.length - 1)];
    if (next) actions.select(next.key);
    return 'chosen';
  }

  const selected = results[index];
  if (event.key !== 'Enter' || !selected || model.panel !== answersHeader.id) return null;
  if (event.shiftKey && selected.say === null) return null;
  event.preventDefault();
  if (event.shiftKey) {
    actions.insert(selected.say ?? '');
    return 'inserted';
  }
  openEntry(selected, { model, actions });
  return 'opened';
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
