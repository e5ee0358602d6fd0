import { seeded } from '../../seeded.ts';
import { chanceOf } from './chance.ts';
import type { Chance } from './chance.ts';
import { fill } from './fill.ts';
import { drawStyle } from './style.ts';
import type { Template } from './template.ts';

/** Texts of each template, as `synthetic.jsonl` has them. */
export interface FilledRow {
  readonly id: string;
  readonly text: string;
  readonly lang: string;
  readonly domain: string;
  readonly channel: string;
  readonly style: string;
  readonly neg: boolean;
  readonly template: string;
  readonly spans: { start: number; end: number; kind: string; opt?: boolean | undefined }[];
  readonly source: 'synthetic';
}

const EACH = 3;
/** So many templates, for each long note that is sewn together of some. */
const PER_LONG_NOTE = 10;

/** The same texts for the same seed; a template that is added or taken away leaves those of the others as they were. */
export function fillAll(templates: readonly Template[], seed: number): readonly FilledRow[] {
  const short = templates.flatMap((template) => {
    const chance = chanceOf(seeded(seed + numberOf(template.id)));
    return Array.from({ length: EACH }, (_, at) => rowOf(template, { chance, at }));
  });
  const chance = chanceOf(seeded(seed));
  const long = Array.from({ length: Math.floor(templates.length / PER_LONG_NOTE) }, (_, at) =>
    longNote(short, { chance, at }),
  );
  return [...short, ...long];
}

function rowOf(template: Template, { chance, at }: { chance: Chance; at: number }): FilledRow {
  const style = drawStyle(chance);
  const { text, spans } = fill(template, { chance, style });
  return {
    id: `syn-${template.id}-${at}`,
    text,
    lang: template.lang,
    domain: DOMAINS[template.domain] ?? template.domain,
    channel: CHANNELS[template.ch],
    style,
    neg: template.neg,
    template: template.id,
    spans: [...spans],
    source: 'synthetic',
  };
}

function longNote(rows: readonly FilledRow[], { chance, at }: { chance: Chance; at: number }): FilledRow {
  const { lang } = chance.pick(rows);
  const ofLanguage = rows.filter((row) => row.lang === lang);
  let text = '';
  const spans: FilledRow['spans'] = [];
  for (const row of Array.from({ length: chance.between(3, 7) }, () => chance.pick(ofLanguage))) {
    if (text !== '') text += chance.pick(['\n', ' // ', '\n- ', ' ']);
    spans.push(...row.spans.map((span) => ({ ...span, start: span.start + text.length, end: span.end + text.length })));
    text += row.text;
  }
  const id = `long-${lang}-${at}`;
  const note = { id: `syn-${id}`, text, lang, domain: 'mixed', channel: 'note', style: 'long', template: id };
  return { ...note, neg: spans.length === 0, spans, source: 'synthetic' };
}

/** FNV-1a, by Fowler, Noll and Vo. */
function numberOf(id: string): number {
  return Array.from(id).reduce(
    (hash, character) => Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01_00_01_93),
    0x811c9dc5,
  );
}

const CHANNELS = { n: 'note', c: 'chat', e: 'email' } as const;
const DOMAINS: Readonly<Record<string, string>> = {
  en: 'energy',
  tl: 'telecom',
  bk: 'bank',
  in: 'insurance',
  ec: 'ecommerce',
  pa: 'public',
};
