import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { complaintProcedureSchema, type ComplaintProcedure } from '@/knowledge-base/content/complaint-procedure.ts';

const FOLDER = join(import.meta.dirname, 'base', 'procedures');
const SOURCES = join(import.meta.dirname, 'base', 'sources.yaml');

const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));
const PROCEDURES = FILES.map(procedureIn);

/** What is uncertain today. Who verifies one of these takes it off this list in the same change. */
const UNCERTAIN = [
  'acqua channels',
  'acqua compensation.0',
  'acqua deadlines.0',
  'acqua deadlines.1',
  'acqua deadlines.2',
  'acqua deadlines.3',
  'acqua secondLevel.0',
  'acqua tell.0',
  'acqua tell.1',
  'aereo logDuties',
  'energia-gas-distributore acknowledgement',
  'energia-gas-distributore deadlines.0',
  'nave logDuties',
  'rifiuti compensation.0',
];

describe('the complaint procedures of the base pack', () => {
  it('are sixteen', () => {
    expect(FILES).toHaveLength(16);
  });

  it.each(FILES)('%s follows the schema and is called after its id', (file) => {
    const result = complaintProcedureSchema.safeParse(rawIn(file));

    expect(result.error?.issues ?? []).toEqual([]);
    expect(result.data?.id).toBe(basename(file, '.yaml'));
  });

  it.each(PROCEDURES)('$id is written in both languages throughout', (procedure) => {
    const texts = nodesOf(procedure).filter(({ node }) => 'it' in node);

    expect(texts.length).toBeGreaterThan(15);
    expect(texts.filter(({ node }) => typeof node['en'] !== 'string').map(({ path }) => path)).toEqual([]);
  });

  it.each(PROCEDURES)('$id gives every deadline a number and its unit', ({ deadlines }) => {
    expect(deadlines.length).toBeGreaterThan(0);
    expect(deadlines.filter(({ value, unit }) => value === null || unit === null)).toEqual([]);
  });

  it('rest on a source wherever they say so', () => {
    const claimed = statements().filter(({ node }) => String(node['verification']).endsWith('sourced'));

    expect(claimed.length).toBeGreaterThan(150);
    expect(claimed.filter(({ sources }) => sources.length === 0).map(({ path }) => path)).toEqual([]);
  });

  it('cite only sources of the pack', () => {
    const known = new Set(sourceIds());
    const cited = PROCEDURES.flatMap((procedure) => nodesOf(procedure).flatMap(({ sources }) => sources));

    expect(cited.length).toBeGreaterThan(200);
    expect([...new Set(cited)].filter((id) => !known.has(id))).toEqual([]);
  });
});

describe('what is not certain', () => {
  it('stays marked, statement by statement', () => {
    const uncertain = statements().filter(({ node }) => node['recheck'] === true || node['confidence'] === 'low');

    expect(uncertain.map(({ path }) => path).toSorted()).toEqual(UNCERTAIN);
  });

  it('covers the whole procedure where the rules are being revised or depend on the body', () => {
    const rechecked = PROCEDURES.filter(({ recheck }) => recheck !== undefined).map(({ id }) => id);

    expect(rechecked).toEqual(['acqua', 'pubblica-amministrazione']);
  });

  it('is not hidden behind a certain answer about going to court', () => {
    const conditional = PROCEDURES.flatMap(({ secondLevel }) => secondLevel).filter(({ beforeCourt }) => beforeCourt);

    expect(conditional).toHaveLength(4);
    expect(conditional.map(({ mandatoryBeforeCourt }) => mandatoryBeforeCourt)).toEqual([null, null, null, null]);
  });
});

describe('the schema of a procedure', () => {
  it.each([
    ['a deadline with a number and no unit', { deadlines: [{ ...deadline(), unit: null }] }, 'deadlines.0.unit'],
    ['a deadline with a unit and no number', { deadlines: [{ ...deadline(), value: null }] }, 'deadlines.0.unit'],
    ['a deadline of part of a day', { deadlines: [{ ...deadline(), value: 1.5 }] }, 'deadlines.0.value'],
    ['two deadlines with one id', { deadlines: [deadline(), deadline()] }, 'deadlines'],
    ['a sector without a name on screen', { sector: 'energia_gas' }, 'sector'],
    ['a date in words', { inForceFrom: '2014-06-13 (aggiornato 2022)' }, 'inForceFrom'],
    ['an open point with a field nobody reads', { openPoints: [{ it: 'a', en: 'a', note: 'b' }] }, 'openPoints.0'],
    ['a misspelt field', { lawDuties: {} }, ''],
  ])('refuses %s', (_, change, where) => {
    const result = complaintProcedureSchema.safeParse({ ...rawIn('poste.yaml'), ...change });

    expect(result.error?.issues.map(({ path }) => path.join('.'))).toEqual([where]);
  });
});

interface Node {
  path: string;
  node: Record<string, unknown>;
  sources: string[];
}

function procedureIn(file: string): ComplaintProcedure {
  return complaintProcedureSchema.parse(rawIn(file));
}

function rawIn(file: string): Record<string, unknown> {
  const raw: unknown = parse(readFileSync(join(FOLDER, file), 'utf8'), { schema: 'core', strict: true });
  if (!isRecord(raw)) throw new Error(`${file} is not one object`);
  // Left to the defaults of the pack.
  return { owner: 'Redazione', verifyBy: '2027-05-23', ...raw };
}

function deadline(): ComplaintProcedure['deadlines'][number] {
  const [first] = procedureIn('poste.yaml').deadlines;
  if (first === undefined) throw new Error('poste.yaml has no deadline');
  return first;
}

function statements(): Node[] {
  return PROCEDURES.flatMap((procedure) =>
    nodesOf(procedure)
      .filter(({ node }) => 'confidence' in node)
      .map((found) => ({ ...found, path: `${procedure.id} ${found.path}` })),
  );
}

/** Every object below `value`, with its path and the sources it names. */
function nodesOf(value: unknown, path: readonly string[] = []): Node[] {
  const below = Object.entries(isRecord(value) || Array.isArray(value) ? value : {}).flatMap(([key, child]) =>
    nodesOf(child, [...path, key]),
  );
  if (!isRecord(value)) return below;
  const sources = Array.isArray(value['sources']) ? value['sources'].map(String) : [];
  return [{ path: path.join('.'), node: value, sources }, ...below];
}

function sourceIds(): string[] {
  const raw: unknown = parse(readFileSync(SOURCES, 'utf8'), { schema: 'core' });
  if (!Array.isArray(raw)) throw new Error('sources.yaml is not a list');
  return raw.filter(isRecord).map(({ id }) => String(id));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
