import { describe, expect, it } from 'vitest';
import { findPersonalData } from './find-personal-data.ts';
import type { Finding } from './finding.ts';
import { recognisers } from './recognisers/index.ts';
import { maskFor, redactionFor } from './redact.ts';

describe('redactionFor', () => {
  it('writes what was there in place of a tax code', () => {
    expect(redactFirst('CF rssmra85t10a562s')).toBe('[codice fiscale]');
  });

  it('keeps the country and the last four characters of an IBAN', () => {
    expect(redactFirst('su it60 x054 2811 1010 0000 0123 456')).toBe('IT** **** 3456');
  });

  it.each(recognisers.flatMap(({ examples }) => examples.found))('leaves nothing to find in «%s»', (text) => {
    const redacted = findPersonalData(text).reduceRight(
      (left, finding) => left.slice(0, finding.start) + redactionFor(finding, text) + left.slice(finding.end),
      text,
    );

    expect(findPersonalData(redacted)).toHaveLength(0);
  });
});

describe('maskFor', () => {
  it('shows the first and the last two characters', () => {
    const text = 'CF RSS MRA 85T10 A562S';

    expect(maskFor(first(text), text)).toBe('RS••••••••••••2S');
  });
});

function redactFirst(text: string): string {
  return redactionFor(first(text), text);
}

function first(text: string): Finding {
  const [finding] = findPersonalData(text);
  if (!finding) throw new Error('nothing found');
  return finding;
}
