import { diffWords } from 'diff';

/** A stretch of a text that was changed: as it stays, as it was put in, as it was taken out. */
export interface WordChange {
  readonly type: 'kept' | 'added' | 'removed';
  readonly text: string;
}

/** Above so many edits a text was written anew: a longer search for what it shares would hold up the panel. */
const MOST_EDITS = 600;

/**
 * What was added to a text and removed from it, word by word and in reading order. The kept and the added words together
 * are the text after, the kept and the removed ones the text before, but for white space. Both the command line and the
 * panel show it.
 */
export function diffByWord(before: string, after: string): readonly WordChange[] {
  if (before === after) return after === '' ? [] : [{ type: 'kept', text: after }];
  const changes = diffWords(before, after, { maxEditLength: MOST_EDITS });
  if (!changes) return present([change('removed', before), change('added', after)]);
  return present(changes.map(({ added, removed, value }) => change(typeOf({ added, removed }), value)));
}

/** True when words changed, and not only the space between them. */
export function hasChanges(changes: readonly WordChange[]): boolean {
  return changes.some(({ type, text }) => type !== 'kept' && text.trim() !== '');
}

/** The same changes with the long stretches in between cut down to `around` words on each side and an ellipsis. */
export function shortened(changes: readonly WordChange[], around: number): readonly WordChange[] {
  return changes.map((each, index) => {
    if (each.type !== 'kept') return each;
    const words = [...each.text.matchAll(/\S+/gu)];
    const isFirst = index === 0;
    const isLast = index === changes.length - 1;
    const head = isFirst ? 0 : around;
    const tail = isLast ? 0 : around;
    // One word is not worth an ellipsis.
    if (words.length <= head + tail + 1) return each;
    const from = words.at(-tail || words.length);
    const until = words[head - 1];
    const start = until ? each.text.slice(0, until.index + until[0].length) : '';
    const end = tail > 0 && from ? each.text.slice(from.index) : '';
    return change('kept', `${start}${start && ' '}…${end && ' '}${end}`);
  });
}

function typeOf({ added, removed }: { added: boolean; removed: boolean }): WordChange['type'] {
  if (added) return 'added';
  return removed ? 'removed' : 'kept';
}

function change(type: WordChange['type'], text: string): WordChange {
  return { type, text };
}

function present(changes: readonly WordChange[]): readonly WordChange[] {
  return changes.filter(({ text }) => text !== '');
}
