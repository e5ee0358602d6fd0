import type { TextRange } from '@/knowledge-base/search/hit.ts';
import styles from './Marked.module.css';

/** A text with the stretches that answer the query highlighted. Ranges may overlap or run past the end. */
export function Marked({ text, ranges }: { readonly text: string; readonly ranges: readonly TextRange[] }) {
  return (
    <>
      {pieces(text, ranges).map(({ start, end, isMarked }) =>
        isMarked ? (
          <mark key={start} class={styles.mark}>
            {text.slice(start, end)}
          </mark>
        ) : (
          text.slice(start, end)
        ),
      )}
    </>
  );
}

function pieces(text: string, ranges: readonly TextRange[]): (TextRange & { isMarked: boolean })[] {
  const found: (TextRange & { isMarked: boolean })[] = [];
  let at = 0;
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const start = Math.max(range.start, at);
    const end = Math.min(range.end, text.length);
    if (end <= start) continue;
    if (start > at) found.push({ start: at, end: start, isMarked: false });
    found.push({ start, end, isMarked: true });
    at = end;
  }
  if (at < text.length) found.push({ start: at, end: text.length, isMarked: false });
  return found;
}
