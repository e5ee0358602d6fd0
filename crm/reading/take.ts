/**
 * What a template takes out of a text; empty when the text is not of that form. `*` stands for anything, `{value}` for what
 * is wanted, `{number}` for what is wanted where it is letters, digits, `-` and `_` with a digit among them:
 * `#{number}: *` takes 12 out of «#12: Bolletta doppia». No more than the first 1,000 characters are looked at.
 */
export function take(template: string, whole: string): string {
  const parts = template.split(/(\*|\{value\}|\{number\})/u).filter((part) => part !== '');
  const text = whole.slice(0, LONGEST);
  // Where a part was tried in vain: without it, many stars over the same letters would take for ever.
  const failed = new Set<number>();

  const takeFrom = (index: number, at: number): string | null => {
    const part = parts[index];
    if (part === undefined) return at === text.length ? '' : null;
    const place = index * LONGEST + at;
    if (failed.has(place)) return null;
    for (const end of endsOf(part, text, at)) {
      const rest = takeFrom(index + 1, end);
      if (rest !== null) return part.startsWith('{') ? text.slice(at, end) : rest;
    }
    failed.add(place);
    return null;
  };
  return takeFrom(0, 0)?.trim() ?? '';
}

const LONGEST = 1_000;
const RUN = /^[\p{L}\p{N}_-]+/u;

function* endsOf(part: string, text: string, at: number): Generator<number> {
  if (part === '{number}') {
    const [run = ''] = RUN.exec(text.slice(at)) ?? [];
    if (/\d/u.test(run)) yield at + run.length;
  } else if (part === '{value}' || part === '*') {
    for (let end = part === '*' ? at : at + 1; end <= text.length; end += 1) yield end;
  } else if (text.startsWith(part, at)) yield at + part.length;
}
