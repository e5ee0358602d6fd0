import { describe, expect, it } from 'vitest';
import { seeded } from '../../seeded.ts';
import { chanceOf } from './chance.ts';
import { fillAll } from './fill-all.ts';
import { fill } from './fill.ts';
import type { Style } from './style.ts';
import type { Template } from './template.ts';

const filled = (tpl: string, style: Style = 'asis') =>
  fill({ tpl, lang: 'it' }, { chance: chanceOf(seeded(3)), style });

function labelled({ text, spans }: ReturnType<typeof fill>): string[] {
  return spans.map(({ start, end, kind, opt }) => `${opt ? 'opt ' : ''}${kind} ${text.slice(start, end)}`);
}

function aTemplate(id: string, tpl: string): Template {
  return { id, lang: 'it', domain: 'tl', ch: 'n', tpl, neg: !tpl.includes('{N}') };
}

describe('a filled template', () => {
  it('is labelled where a value is personal, and nowhere else', () => {
    const text = filled('ticket {TCK}, CF {CF}, importo {AMT}');

    expect(text.spans.map(({ kind }) => kind)).toEqual(['IT_FISCAL_CODE']);
    expect(labelled(text)).toEqual([expect.stringMatching(/^IT_FISCAL_CODE [A-Z]{6}\w{9}[A-Z]$/u)]);
  });

  it('has one label around a phrase, whatever is in it', () => {
    expect(filled('sede [[ADDRESS|via {VIA} {CIV}]], [[?|{CAPCITY}]]').spans).toEqual([
      expect.objectContaining({ kind: 'ADDRESS' }),
      expect.objectContaining({ kind: 'ANY', opt: true }),
    ]);
  });

  it('takes given name and surname for one span, and keeps them apart where something stands between', () => {
    expect(labelled(filled('{F} {S}')).map((each) => each.split(' ')[0])).toEqual(['PERSON']);
    expect(labelled(filled('nome {F} cognome {S}'))).toHaveLength(2);
  });

  it('is about one person: name, mail and grammar agree', () => {
    const [name, mail] = labelled(filled('{S} {EMAIL}'));
    const surname = name
      ?.replace('PERSON ', '')
      .replaceAll(/[^A-Za-z]/gu, '')
      .toLowerCase();

    expect(mail).toContain(surname?.slice(0, 4));
    expect(['sig.ra nata', 'sig. nato']).toContain(filled('{sig} nat{o}').text);
  });

  it('keeps its labels in place in every style, even where accents take a character more', () => {
    expect(labelled(filled('perché è così: [[HEALTH|già malato]]', 'noaccent'))).toEqual(["HEALTH gia' malato"]);
    expect(filled('perché', 'noaccent').text).toBe("perche'");
    expect(filled('Perché', 'upper').text).toBe('PERCHÉ');
    expect(filled('CF', 'lower').text).toBe('cf');
  });

  it('says which value it does not know', () => {
    expect(() => filled('{NIENTE}')).toThrow('{NIENTE}');
  });
});

describe('a set of filled templates', () => {
  const templates = Array.from({ length: 20 }, (_, number) =>
    aTemplate(`t-${number}`, number % 2 === 0 ? `cliente {N} n. ${number}` : `ordine {ORD} n. ${number}`),
  );

  it('is the same for the same seed, and another for another', () => {
    expect(fillAll(templates, 5)).toEqual(fillAll(templates, 5));
    expect(fillAll(templates, 5)).not.toEqual(fillAll(templates, 6));
  });

  it('leaves the texts of a template as they were when another is added', () => {
    const before = fillAll(templates.slice(1), 5).filter(({ template }) => template === 't-7');

    expect(fillAll(templates, 5).filter(({ template }) => template === 't-7')).toEqual(before);
    expect(before).toHaveLength(3);
  });

  it('has long notes, with the labels of the texts they are sewn together of', () => {
    const long = fillAll(templates, 5).filter(({ style }) => style === 'long');

    expect(long).toHaveLength(2);
    for (const { text, spans, neg } of long) {
      expect(neg).toBe(spans.length === 0);
      expect(spans.map(({ start, end }) => text.slice(start, end)).filter((name) => /\d/u.test(name))).toEqual([]);
    }
  });
});
