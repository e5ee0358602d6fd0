import { describe, expect, it } from 'vitest';
import { readStarterPack } from '../build/read-starter-pack.ts';
import { comparable, domainFile, DOMAIN_FILES, statementsOf, writtenInSources } from './domain-statements.ts';
import type { Statement, Written } from './domain-statements.ts';
import { SUPERSEDED } from './domain-superseded.ts';

const PACK = readStarterPack();
const { procedures } = domainFile('complaint-procedures.json') as DomainProcedures;
const calendar = domainFile('calendar.json') as DomainCalendar;
const PARTY = { azienda: 'company', cliente: 'customer' };

interface DomainProcedures {
  readonly procedures: readonly { readonly id: string; readonly deadlines: readonly DomainDeadline[] }[];
}

interface DomainDeadline {
  readonly id: string;
  readonly value: number;
  readonly unit: string;
  readonly party: keyof typeof PARTY;
  readonly default_roll: string;
}

interface DomainCalendar {
  readonly tests: readonly {
    readonly rule: string;
    readonly start: string;
    readonly n: number;
    readonly expected: string;
  }[];
}

const WRITTEN = writtenInSources();
const BY_VALUE = Map.groupBy(WRITTEN, ({ value }) => comparable(value));
const BY_PLACE = new Map(WRITTEN.map(({ at, value }) => [at, comparable(value)]));

const REPLACED = Object.values(SUPERSEDED)
  .flatMap((places) => Object.entries(places))
  .map(([at, now]) => ({ at, now, pattern: patternOf(at) }));

type Fate = 'as it was' | 'in a longer text' | 'translated anew' | 'superseded' | 'missing';

const FILES = DOMAIN_FILES.map((file) => {
  const fates = statementsOf(file).map((statement) => ({ statement, fate: fateOf(file, statement) }));
  const count = (fate: Fate): number => fates.filter((found) => found.fate === fate).length;
  return {
    file,
    fates,
    all: fates.length,
    kept: count('as it was'),
    longer: count('in a longer text'),
    translated: count('translated anew'),
    superseded: count('superseded'),
  };
});

describe('nothing that the experts wrote is lost on its way into the starter pack', () => {
  it.each(FILES)(
    '$file: of $all statements $kept as they were, $longer in longer texts, $translated translated anew, $superseded superseded',
    ({ fates }) => {
      const missing = fates.filter(({ fate }) => fate === 'missing');

      expect(fates.length).toBeGreaterThan(20);
      expect(missing.map(({ statement: { at, value } }) => `${at}: ${value}`)).toEqual([]);
    },
  );

  it.each(FILES)('$file: each statement is there as often as it was written', ({ fates }) => {
    const kept = fates.filter(({ fate, statement }) => fate === 'as it was' && typeof statement.value === 'string');
    const groups = Map.groupBy(kept, ({ statement }) => `${statement.ids[0] ?? ''} ${comparable(statement.value)}`);
    const rarer = [...groups].filter(
      ([, [first, ...more]]) => first && placesOf(first.statement).length < more.length + 1,
    );

    expect(rarer.map(([name, all]) => `${name}: ${all.length}`)).toEqual([]);
  });

  it.each(FILES)('$file: each statement keeps its sources, how sure it is and what it rests on', ({ fates }) => {
    const kept = fates.filter(({ fate, statement }) => fate === 'as it was' && typeof statement.value === 'string');

    expect(kept.filter(({ statement }) => !isAsSure(statement)).map(({ statement }) => tell(statement))).toEqual([]);
  });
});

describe('what deadlines are computed from', () => {
  it('is for each deadline the number, the unit and the party that the experts gave', () => {
    const given = procedures.flatMap(({ id, deadlines }) =>
      deadlines.map(
        (rule) => `${id}/${rule.id}: ${rule.value} ${rule.unit}, ${PARTY[rule.party]}, ${rule.default_roll}`,
      ),
    );
    const kept = PACK.procedures.flatMap(({ id, deadlines }) =>
      deadlines.map((rule) => `${id}/${rule.id}: ${rule.value} ${rule.unit}, ${rule.party}, ${rule.roll}`),
    );

    expect(given.length).toBeGreaterThan(40);
    expect(given.filter((rule) => !kept.includes(rule))).toEqual([]);
  });

  it('is checked against the dates that the experts worked out', () => {
    const { tests } = calendar;
    const kept = PACK.calendars
      .flatMap((each) => each.tests)
      .map(({ unit, roll, start, count, expected }) => ({
        rule: roll === 'none' ? unit : `${unit}+${roll}`,
        start,
        n: count,
        expected,
      }));

    expect(kept).toEqual(
      tests.map(({ rule, start, n, expected }) => ({ rule: rule.replace('roll_', ''), start, n, expected })),
    );
  });
});

describe('what is superseded', () => {
  it('is said where the table says', () => {
    const wrong = REPLACED.flatMap(({ at, now }) =>
      now.filter((place) => !BY_PLACE.has(place)).map((place) => `${at}: ${place}`),
    );

    expect(wrong).toEqual([]);
  });

  it('is in the table only while its old words are gone', () => {
    const superseded = FILES.flatMap(({ file, fates }) =>
      fates.filter(({ fate }) => fate === 'superseded').map(({ statement }) => nameOf(file, statement)),
    );
    const idle = REPLACED.filter(({ pattern }) => !superseded.some((name) => pattern.test(name)));

    expect(idle.map(({ at }) => at)).toEqual([]);
  });

  it('loses no number of a correction', () => {
    const lost = FILES.flatMap(({ file, fates }) =>
      fates
        .filter(({ statement, fate }) => fate === 'superseded' && statement.at.includes('correction'))
        .flatMap(({ statement }) => {
          const now = replacementOf(file, statement)?.now ?? [];
          const said = new Set(now.flatMap((place) => numbersIn(BY_PLACE.get(place) ?? '')));
          return numbersIn(String(statement.value))
            .filter((number) => !said.has(number))
            .map((number) => `${statement.at}: ${number}`);
        }),
    );

    expect(lost).toEqual([]);
  });
});

/** In the same words, in the item that it was said of; or what became of it. */
function fateOf(file: string, statement: Statement): Fate {
  if (placesOf(statement).length > 0) return 'as it was';
  if (replacementOf(file, statement)) return 'superseded';
  if (isPartOfMore(statement)) return 'in a longer text';
  return isTranslated(statement) ? 'translated anew' : 'missing';
}

function placesOf({ value, ids }: Statement): readonly Written[] {
  const places = inItem(ids, BY_VALUE.get(comparable(value)));
  const owner = ids.at(-1);
  // The same number is easily written elsewhere.
  return typeof value === 'number' && owner !== undefined
    ? places.filter((place) => place.ids.includes(owner))
    : places;
}

function isPartOfMore({ value, ids }: Statement): boolean {
  const text = comparable(value);
  return text.length > 20 && inItem(ids, WRITTEN).some((place) => comparable(place.value).includes(text));
}

/** Whether its Italian text has some English beside it, better than the one that it came with. */
function isTranslated({ italian, ids }: Statement): boolean {
  const places = italian === null ? [] : inItem(ids, BY_VALUE.get(comparable(italian)));
  return places.some(({ at, beside }) => at.endsWith('.it') && typeof beside['en'] === 'string');
}

function inItem([item]: readonly string[], places: readonly Written[] = []): readonly Written[] {
  return item === undefined ? places : places.filter(({ ids }) => ids.includes(item));
}

function isAsSure(statement: Statement): boolean {
  const { provenance } = statement;
  const places = placesOf(statement);
  if (!provenance || places.length === 0) return true;
  return places.some(
    ({ provenance: now }) =>
      now !== null &&
      provenance.sources.every((id) => now.sources.includes(id)) &&
      provenance.confidence === now.confidence &&
      provenance.verification === now.verification,
  );
}

function tell({ at, value, provenance }: Statement): string {
  return `${at}: ${value} ${JSON.stringify(provenance)}`;
}

function replacementOf(file: string, statement: Statement): (typeof REPLACED)[number] | undefined {
  return REPLACED.find(({ pattern }) => pattern.test(nameOf(file, statement)));
}

/** Both languages of a statement go by one name. */
function nameOf(file: string, { at }: Statement): string {
  return `${file} ${at.replace(/\.(?:it|en)$/u, '')}`;
}

function patternOf(at: string): RegExp {
  return new RegExp(`^${at.replaceAll('.', String.raw`\.`).replaceAll('*', '[^.]+')}$`, 'u');
}

function numbersIn(text: string): string[] {
  return text.match(/\d+/gu) ?? [];
}
