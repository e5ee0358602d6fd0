import { describe, expect, it } from 'vitest';
import { take } from './take.ts';

describe('a template', () => {
  it.each([
    ['#{number}: *', '#12: Bolletta doppia', '12'],
    ['#*: {value}', '#12: Bolletta: doppia', 'Bolletta: doppia'],
    ['*#{number}: *', 'C# in errore #77: guasto', '77'],
    ['*[Ticket {number}]*', '[Ticket 1001] Fattura', '1001'],
    ['{value} - *', 'Disdetta - Tryton', 'Disdetta'],
    ['{value} <*>', 'Mario Bianchi <mario@example.test>', 'Mario Bianchi'],
    ['*<{value}>', 'Mario Bianchi <mario@example.test>', 'mario@example.test'],
    ['/agent/tickets/{number}', '/agent/tickets/35436', '35436'],
    ['/lightning/r/Case/{number}/*', '/lightning/r/Case/5005g00000AbCdE/view', '5005g00000AbCdE'],
  ])('%s takes from %s what is meant', (template, text, taken) => {
    expect(take(template, text)).toBe(taken);
  });

  it.each([
    ['#{number}: *', 'RT for example.com'],
    ['#{number}: *', '#nuovo: bozza'],
    ['/agent/tickets/{number}', '/agent/tickets/new'],
    ['/agent/tickets/{number}', '/agent/tickets/12/print'],
    ['Ticket {value}', 'Ticket '],
  ])('%s takes nothing from %s', (template, text) => {
    expect(take(template, text)).toBe('');
  });

  it('is quick over a text that does its worst', () => {
    const started = performance.now();

    take('*-*-*-*-{value}!', '-'.repeat(2_000)); // as long as it looks

    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
