import { describe, expect, it } from 'vitest';
import { readStarterPack } from './read-starter-pack.ts';

const ARTICLES = [
  'kb-assicurazione',
  'kb-banca',
  'kb-bolletta-anomala',
  'kb-conciliazione-energia',
  'kb-consegna',
  'kb-contratto-luce',
  'kb-dati',
  'kb-garanzia',
  'kb-indennizzo',
  'kb-odr',
  'kb-prescrizione',
  'kb-recesso',
  'kb-tlc-indennizzo',
  'kb-tlc-reclamo',
];

const PHASES = [
  'accoglienza',
  'identificazione',
  'ascolto',
  'informazione',
  'supporto',
  'pratica',
  'reclamo',
  'conflitto',
  'chiusura',
  'wrapup',
];

const STAGES = [
  'ricezione',
  'tracciamento',
  'conferma',
  'valutazione',
  'indagine',
  'risposta',
  'comunicazione',
  'chiusura',
];

const pack = readStarterPack();

describe('the starter pack', () => {
  it('has the fourteen articles that it began with', () => {
    expect(pack.articles.map(({ id }) => id)).toEqual(expect.arrayContaining(ARTICLES));
  });

  it('has the ten phases of a call, in their order', () => {
    expect(pack.phases.map(({ id }) => id)).toEqual(PHASES);
    expect(pack.phases.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('has the stages of a complaint, in the order of ISO 10002', () => {
    expect(pack.stages.map(({ id }) => id)).toEqual(STAGES);
  });

  it('says everything in both languages', () => {
    const { articles, phases, stages, title } = pack;
    const texts = localisedIn([title, ...articles, ...phases, ...stages]);

    expect(texts.length).toBeGreaterThan(200);
    expect(texts.filter(({ it: italian, en }) => !italian || !en)).toEqual([]);
  });

  it('lets every article be found by more words than its own', () => {
    const short = pack.articles.filter(({ alsoFoundAs: also }) => !also || also.it.length < 3 || also.en.length < 3);

    expect(short.map(({ id }) => id)).toEqual([]);
  });

  it('has no time, cost or example where the expert gave none', () => {
    expect(without('time')).toEqual(['kb-odr']);
    expect(without('cost')).toEqual(['kb-odr']);
    expect(without('example')).toEqual(['kb-contratto-luce', 'kb-odr']);
    expect(without('steps')).toEqual(ARTICLES);
  });

  it('leaves the guillemets of a line to the screen', () => {
    const lines = [...pack.articles.map(({ line }) => line), ...pack.phases.flatMap((phase) => phase.lines)];

    expect(lines.filter(({ it: italian, en }) => /[«»]/u.test(`${italian}${en}`))).toEqual([]);
  });

  it('asks in every call for the duties of the law and for the identity', () => {
    const required = pack.phases.flatMap(({ id, checklist }) =>
      checklist.filter((item) => item.required).map((item) => `${id}/${item.id}`),
    );

    expect(required).toEqual([
      'accoglienza/paese-dell-operatore',
      'accoglienza/avviso-di-registrazione',
      'identificazione/scopo-prima-del-dato',
      'identificazione/due-elementi',
      'identificazione/delega',
      'identificazione/mai-i-dati-segreti',
      'ascolto/reclamo-o-richiesta-nascosti',
      'supporto/fermarsi-se-c-e-rischio',
      'reclamo/codice-data-termine',
      'reclamo/secondo-livello',
    ]);
  });

  it('carries each source that is cited, once, and no other', () => {
    const cited = new Set(
      [...JSON.stringify(pack).matchAll(/"sources":\[("[^\]{}]*)\]/gu)].flatMap(([, ids = '']) =>
        ids.replaceAll('"', '').split(','),
      ),
    );

    expect(pack.sources.map(({ id }) => String(id)).toSorted()).toEqual([...cited].toSorted());
    expect(cited.has('autore') || cited.has('memoria')).toBe(false);
  });
});

function without(part: 'time' | 'cost' | 'example' | 'steps'): string[] {
  const first = pack.articles.filter(({ id }) => (ARTICLES as readonly string[]).includes(id));
  return first.filter((article) => article[part] === undefined).map(({ id }) => id);
}

interface Text {
  readonly it: unknown;
  readonly en: unknown;
}

function localisedIn(value: unknown): Text[] {
  if (Array.isArray(value)) return value.flatMap(localisedIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'it' in value && 'en' in value ? [{ it: value.it, en: value.en }] : [];
  return [...own, ...Object.values(value).flatMap(localisedIn)];
}
