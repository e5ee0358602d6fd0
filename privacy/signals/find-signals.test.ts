import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { examples } from './examples/index.ts';
import { findSignals, signalIds } from './find-signals.ts';

const REAL_TEXT = `${process.env['SPALLA_DATA'] ?? ''}/privacy/real_italian_text.jsonl`;

describe.each(signalIds)('%s', (id) => {
  const { announced, silent } = examples[id];

  it('has many examples', () => {
    expect(announced.length + silent.length).toBeGreaterThanOrEqual(80);
  });

  it.each(announced)('is announced by «%s»', (text) => {
    expect(findSignals(text)).toContain(id);
  });

  it.each(silent)('is not announced by «%s»', (text) => {
    expect(findSignals(text)).not.toContain(id);
  });

  it('is heard in capital letters and in the middle of other sentences', () => {
    const missed = announced.filter(
      (text) =>
        !findSignals(text.toUpperCase()).includes(id) ||
        !findSignals(`Chiama per la pratica di ieri. ${text}. Richiamare domani.`).includes(id),
    );

    expect(missed).toEqual([]);
  });
});

describe('what is announced', () => {
  it('comes with the gravest first', () => {
    expect(findSignals('Fa reclamo: ha ricevuto i dati di un altro cliente')).toEqual(['data-breach', 'complaint']);
  });

  it('is nothing in an empty text, and nothing in what stands in place of personal data', () => {
    expect(findSignals('')).toEqual([]);
    expect(findSignals('[codice fiscale] IT** **** 3456 [rimosso]')).toEqual([]);
  });
});

describe.skipIf(!existsSync(REAL_TEXT))('real Italian text that announces nothing (SPALLA_DATA)', () => {
  it('raises less than one false alarm in ten thousand words', () => {
    const texts = readFileSync(REAL_TEXT, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { text: string }).text);
    const words = texts.reduce((count, text) => count + text.split(/\s+/u).length, 0);

    const alarms = texts.flatMap((text) => findSignals(text));

    expect(words).toBeGreaterThan(100_000);
    expect(alarms.length / words).toBeLessThan(1 / 10_000);
  });
});
