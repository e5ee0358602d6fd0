import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { packFiles, STARTER_PACK_FOLDER } from '../build/read-starter-pack.ts';

const DOMAIN = join(import.meta.dirname, 'domain');

/** Something that the experts wrote: a text, an id, a number. `at` says where, with ids in the place of indices. */
export interface Statement {
  readonly at: string;
  readonly value: string | number;
  /** The ids of the groups around it, from the outermost. */
  readonly ids: readonly string[];
  /** Of an English text: the Italian one that it translates. */
  readonly italian: string | null;
  readonly provenance: Provenance | null;
}

export interface Provenance {
  readonly sources: readonly string[];
  readonly confidence: string;
  readonly verification: string;
}

/** A value in the sources of the starter pack. `beside` is what else its group of fields holds. */
export interface Written {
  readonly at: string;
  readonly value: string | number;
  readonly ids: readonly string[];
  readonly beside: Readonly<Record<string, unknown>>;
  readonly provenance: Provenance | null;
}

/** Fields of the experts' files that hold no statement: how sure, how made, and codes that became ours. */
const NO_STATEMENT = new Set([
  'meta',
  'confidence',
  'verification',
  'source',
  'path',
  'checked_on',
  'retrieved_via',
  'sector',
  'category',
  'party',
  'unit',
  'default_roll',
  'lang',
  'severity',
  'match_mode',
]);

/** The experts' words for how sure they are, and ours. */
const SURENESS: Readonly<Record<string, string>> = {
  alta: 'high',
  media: 'medium',
  bassa: 'low',
  fonte: 'sourced',
  'fonte parziale': 'partly-sourced',
  'non verificato': 'unverified',
  redazionale: 'editorial',
};

/** Stand for memory and for the expert's own wording: no place where anything could be read. */
const PSEUDO_SOURCES = new Set(['memoria', 'autore']);

export const DOMAIN_FILES = readdirSync(DOMAIN).filter((name) => name.endsWith('.json'));

export function domainFile(name: string): unknown {
  return JSON.parse(readFileSync(join(DOMAIN, name), 'utf8'));
}

export function statementsOf(name: string): Statement[] {
  return statementsIn(domainFile(name), { path: [], ids: [], italian: null, provenance: null });
}

/** `sources` are cited by statements, and are statements in the file that lists them. */
function isNoStatement(key: string, value: unknown): boolean {
  if (key === 'sources') return !Array.isArray(value) || value.every((item) => typeof item === 'string');
  return NO_STATEMENT.has(key);
}

interface Place {
  readonly path: readonly string[];
  readonly ids: readonly string[];
  readonly italian: unknown;
  readonly provenance: Provenance | null;
}

function statementsIn(value: unknown, place: Place): Statement[] {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => {
      const name = idOf(item) ?? String(index);
      const italian: unknown = Array.isArray(place.italian) ? place.italian[index] : null;
      return statementsIn(item, { ...place, path: [...place.path, name], italian });
    });
  }
  if (isRecord(value)) {
    const provenance = provenanceOf(value) ?? place.provenance;
    const ids = withOwnId(place.ids, value);
    return Object.entries(value).flatMap(([key, child]) => {
      if (isNoStatement(key, child)) return [];
      const italian = key === 'en' ? value['it'] : null;
      return statementsIn(child, { path: [...place.path, key], ids, italian, provenance });
    });
  }
  if (typeof value !== 'number' && (typeof value !== 'string' || value === '' || value === '-')) return [];
  const italian = typeof place.italian === 'string' ? place.italian : null;
  return [{ at: place.path.join('.'), value, ids: place.ids, italian, provenance: place.provenance }];
}

/** Every value in the sources of the starter pack; the body of an article is one text. */
export function writtenInSources(): Written[] {
  return packFiles(STARTER_PACK_FOLDER).flatMap((path) => {
    const file = path.slice(STARTER_PACK_FOLDER.length + 1).replaceAll('\\', '/');
    const text = readFileSync(path, 'utf8');
    if (!file.endsWith('.md'))
      return valuesIn(parse(text, { schema: 'core' }), { at: `${file}: `, ids: [], provenance: null });
    const [, front = '', ...body] = text.split(/^---$/mu);
    const head: unknown = parse(front, { schema: 'core' });
    const provenance = isRecord(head) ? provenanceOf(head) : null;
    const whole = { at: `${file}: body`, value: body.join('---'), ids: withOwnId([], head), beside: {}, provenance };
    return [...valuesIn(head, { at: `${file}: `, ids: [], provenance: null }), whole];
  });
}

function valuesIn(value: unknown, { at, ids, provenance }: Pick<Written, 'at' | 'ids' | 'provenance'>): Written[] {
  if (!Array.isArray(value) && !isRecord(value)) return [];
  const around = withOwnId(ids, value);
  const own = (isRecord(value) ? provenanceOf(value) : null) ?? provenance;
  const beside = isRecord(value) ? value : {};
  return Object.entries(value).flatMap(([key, child]: [string, unknown]) => {
    const step = Array.isArray(value) ? (idOf(child) ?? key) : key;
    const path = at.endsWith(': ') ? `${at}${step}` : `${at}.${step}`;
    if (typeof child === 'string' || typeof child === 'number') {
      return [{ at: path, value: child, ids: around, beside, provenance: own }];
    }
    return valuesIn(child, { at: path, ids: around, provenance: own });
  });
}

function provenanceOf(group: Readonly<Record<string, unknown>>): Provenance | null {
  const { sources, confidence, verification } = group;
  if (!Array.isArray(sources) || typeof confidence !== 'string' || typeof verification !== 'string') return null;
  return {
    sources: sources.map(String).filter((id) => !PSEUDO_SOURCES.has(id)),
    confidence: SURENESS[confidence] ?? confidence,
    verification: SURENESS[verification] ?? verification,
  };
}

function idOf(value: unknown): string | null {
  return isRecord(value) && typeof value['id'] === 'string' ? value['id'] : null;
}

function withOwnId(ids: readonly string[], value: unknown): readonly string[] {
  const own = idOf(value);
  return own === null ? ids : [...ids, own];
}

/** A text as it is compared: guillemets are the screen's, and an apostrophe is an apostrophe. */
export function comparable(value: string | number): string {
  return String(value)
    .normalize('NFC')
    .replaceAll(/[«»]/gu, '')
    .replaceAll(/[’‘]/gu, "'")
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
