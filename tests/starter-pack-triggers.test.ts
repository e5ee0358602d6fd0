import { describe, expect, it } from 'vitest';
import { readStarterPack } from '../build/read-starter-pack.ts';
import { holds } from '../knowledge-base/triggers/holds.ts';
import { parseRule } from '../knowledge-base/triggers/parse-rule.ts';
import { signalIds } from '../privacy/signals/find-signals.ts';

const { triggers, procedures, articles, guides } = readStarterPack();

describe('the triggers of the starter pack', () => {
  it.each(signalIds)('propose something for %s, and what they show is in the pack', (signal) => {
    const first = triggers.find(({ when }) => isTrue(when, { signals: [signal] }));

    const known = [
      'procedures',
      ...procedures.map(({ id }) => `procedures/${id}`),
      ...articles.map(({ id }) => `articles/${id}`),
      ...guides.map(({ id }) => `guides/${id}`),
    ];
    expect(known).toContain(first?.show);
  });

  it('propose the procedure of telephony for a complaint there, and all of them elsewhere', () => {
    const shownFor = (category: string) =>
      triggers.find(({ when }) => isTrue(when, { category, signals: ['complaint'] }))?.show;

    expect(shownFor('Linea in fibra')).toBe('procedures/telecomunicazioni');
    expect(shownFor('Pacco')).toBe('procedures');
  });

  it('propose nothing for a complaint that is closed', () => {
    const circumstances = { category: 'Reclamo', signals: [] };

    expect(triggers.some(({ when }) => isTrue(when, { ...circumstances, status: 'In lavorazione' }))).toBe(true);
    expect(triggers.some(({ when }) => isTrue(when, { ...circumstances, status: 'Chiuso' }))).toBe(false);
  });
});

function isTrue(when: string, circumstances: Parameters<typeof holds>[1]): boolean {
  const read = parseRule(when);
  if (!read.ok) throw new Error(read.problem);
  return holds(read.rule, circumstances);
}
