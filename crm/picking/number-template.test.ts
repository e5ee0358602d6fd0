import { describe, expect, it } from 'vitest';
import { take } from '../reading/take.ts';
import { numberTemplate } from './number-template.ts';

describe('the template of a number in a text', () => {
  it.each([
    ['Pratica #48213 – Bolletta doppia', 'Pratica #{number}*', 'Pratica #50001 – Altro', '50001'],
    ['#12: Bolletta', '#{number}*', '#7: Contatore', '7'],
    ['Ticket n. 2026/118', 'Ticket n. {value}', 'Ticket n. 2026/200', '2026/200'],
    ['Segnalazione 5567', 'Segnalazione {number}', 'Segnalazione 9', '9'],
    // Whose name stands before it changes with the record.
    ['Mario Bianchi 48213', '* {number}', 'Giulia Verdi 50001', '50001'],
    ['Bolletta del 3 marzo (#48213)', '*#{number}*', 'Disdetta del 9 maggio (#50001)', '50001'],
  ])('of «%s» is %s', (text, template, other, number) => {
    expect(numberTemplate(text)).toBe(template);
    expect(take(template, other)).toBe(number);
  });

  it.each(['48213', 'PR-55123/26', 'Bolletta doppia', ''])('is not needed for «%s»', (text) => {
    expect(numberTemplate(text)).toBeNull();
  });
});
