import type { Labelled } from '../matching.ts';
import { castBy } from './cast.ts';
import type { Cast } from './cast.ts';
import type { Chance } from './chance.ts';
import { PLACEHOLDERS } from './placeholders.ts';
import { STYLES } from './style.ts';
import type { Style } from './style.ts';
import { partsOf } from './template.ts';
import type { Part, Template } from './template.ts';

export interface Filled {
  readonly text: string;
  readonly spans: readonly Labelled[];
}

/** The template with values of chance, and where the labelled ones are. */
export function fill(
  { tpl, lang }: Pick<Template, 'tpl' | 'lang'>,
  { chance, style }: { chance: Chance; style: Style },
): Filled {
  const page: Page = { chance, cast: castBy(chance, lang), restyle: STYLES[style], text: '', spans: [] };
  write(partsOf(tpl), page);
  return { text: page.text, spans: page.spans };
}

interface Page {
  readonly chance: Chance;
  readonly cast: Cast;
  readonly restyle: (text: string) => string;
  text: string;
  spans: readonly Labelled[];
}

function write(parts: readonly Part[], page: Page): void {
  for (const part of parts) {
    if (part.type === 'text') page.text += page.restyle(part.text);
    else if (part.type === 'choice') write(page.chance.pick(part.choices), page);
    else if (part.type === 'label') writeLabelled(part, page);
    else writeValue(part.name, page);
  }
}

function writeValue(name: string, page: Page): void {
  const placeholder = PLACEHOLDERS.get(name);
  if (!placeholder) throw new Error(`No value is known for {${name}}`);
  const start = page.text.length;
  page.text += page.restyle(placeholder.draw(page.chance, page.cast));
  if (placeholder.kind) label(page, { start, end: page.text.length, kind: placeholder.kind });
}

/** The label around holds for all that is in it: values have none of their own there. */
function writeLabelled({ kind, parts }: Extract<Part, { type: 'label' }>, page: Page): void {
  const before = page.spans;
  const start = page.text.length;
  write(parts, page);
  page.spans = before;
  label(page, { start, end: page.text.length, kind: kind === '?' ? 'ANY' : kind });
}

function label(page: Page, { start, end, kind }: { start: number; end: number; kind: string }): void {
  const last = page.spans.at(-1);
  // Given name and surname are one span.
  if (kind === 'PERSON' && last?.kind === 'PERSON' && page.text.slice(last.end, start) === ' ') {
    page.spans = [...page.spans.slice(0, -1), { ...last, end }];
    return;
  }
  page.spans = [...page.spans, kind === 'ANY' ? { start, end, kind, opt: true } : { start, end, kind }];
}
