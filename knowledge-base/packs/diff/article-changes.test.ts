import { describe, expect, it } from 'vitest';
import { articleSchema } from '../../content/article.ts';
import type { Article } from '../../content/article.ts';
import { changedParts } from './article-changes.ts';

describe('an article that changed', () => {
  it('tells the parts whose words changed, in the order of the screen', () => {
    const before = anArticle({ time: { it: '30 giorni', en: '30 days' }, cost: { it: 'gratuito', en: 'free' } });
    const after = anArticle({ time: { it: '14 giorni', en: '14 days' }, line: { it: 'Subito.', en: 'At once.' } });

    expect(changedParts(before, after, 'en').map(({ part }) => part)).toEqual(['line', 'time', 'cost']);
    expect(changedParts(before, after, 'it').find(({ part }) => part === 'cost')?.changes).toEqual([
      { type: 'removed', text: 'gratuito' },
    ]);
  });

  it('compares the steps as they are read, whatever marks they carry', () => {
    const before = anArticle({ steps: { it: [list('Apri la fattura', 'Annulla')], en: null } });
    const bold = anArticle({ steps: { it: [list('Apri la fattura', 'Annulla', 'strong')], en: null } });
    const longer = anArticle({ steps: { it: [list('Apri la fattura', 'Annulla tutto')], en: null } });

    expect(changedParts(before, bold, 'it')).toEqual([]);
    expect(changedParts(before, longer, 'it').map(({ part }) => part)).toEqual(['steps']);
    expect(changedParts(before, longer, 'en').map(({ language }) => language)).toEqual(['it']);
  });

  it('shows a translation that has arrived as a new text', () => {
    const before = anArticle({ line: { it: 'Gliela mando.', en: null } });
    const after = anArticle({ line: { it: 'Gliela mando.', en: 'I will send it.' } });

    expect(changedParts(before, after, 'en')).toEqual([
      { part: 'line', language: 'en', changes: [{ type: 'added', text: 'I will send it.' }] },
    ]);
    expect(changedParts(before, after, 'it')).toEqual([]);
  });

  it('has no changed words where only the verification is new', () => {
    expect(changedParts(anArticle({}), anArticle({ verifiedOn: '2026-11-20' }), 'it')).toEqual([]);
  });
});

function anArticle(changes: Readonly<Record<string, unknown>>): Article {
  return articleSchema.parse({
    id: 'double-bill',
    question: { it: 'Bolletta pagata due volte', en: 'Bill paid twice' },
    line: { it: 'La seconda fattura è annullata.', en: 'The second bill is cancelled.' },
    owner: 'Ufficio fatture',
    verifiedOn: '2026-11-12',
    verifyBy: '2027-02-12',
    sources: ['arera'],
    confidence: 'high',
    verification: 'sourced',
    ...changes,
  });
}

function list(first: string, second: string, mark?: 'strong') {
  const text = (words: string) => {
    const plain = { type: 'text', text: words };
    return mark ? { type: mark, children: [plain] } : plain;
  };
  const item = (words: string) => [{ type: 'paragraph', children: [text(words)] }];
  return { type: 'list', ordered: true, items: [item(first), item(second)] };
}
