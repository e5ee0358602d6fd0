import { describe, expect, it } from 'vitest';
import { findNumber, numberAlone, numberIn } from './number-in.ts';

describe('the number in a title or heading', () => {
  it.each([
    ['#1: Fattura errata', '1'],
    ['Support #1: Fattura errata - Assistenza', '1'],
    ['Ticket #380277', '380277'],
    ['Ticket#2026112710000018 — Disdetta', '2026112710000018'],
    ['[CARE-118] Wrong bill - Care desk', 'CARE-118'],
    ['Pratica n. 2026/00118 | Sportello', '2026/00118'],
    ['Fattura errata (#00012) - CRM', '00012'],
    ['SCHEDA RICHIESTA N. 77120', '77120'],
  ])('of «%s» is %s', (title, number) => {
    expect(numberIn(title)?.number).toBe(number);
  });

  it.each([
    'Ticket aperti (12) - Assistenza',
    'Programmatore C# senior',
    'Fattura del 12/11/2026',
    'Nuovo ticket',
    '24h',
  ])('is nothing in «%s»', (title) => expect(numberIn(title)).toBeNull());
});

describe('the number at a label', () => {
  it.each([
    ['#48213', '48213'],
    ['N. 2026/118', '2026/118'],
    ['CAS-01000-X1', 'CAS-01000-X1'],
    ['Ticket 48213', '48213'],
    ['TT1003', 'TT1003'],
  ])('%s is %s', (text, number) => expect(numberAlone(text)).toBe(number));

  it.each(['12/11/2026', 'Mario Bianchi', '3 allegati nuovi', '24h', ''])('%s is none', (text) =>
    expect(numberAlone(text)).toBe(''),
  );
});

it('finds a number that is known, with its zeros or without, and never a part of a longer one', () => {
  expect(findNumber('Fattura (42)', '0000042')?.before).toBe('Fattura (');
  expect(findNumber('/tickets/1420', '42')).toBeNull();
});
