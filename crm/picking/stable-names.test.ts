import { describe, expect, it } from 'vitest';
import { isStableName, isStableText, isTellingClass, moduleClass, stableEnd } from './stable-names.ts';

describe('a name that stays', () => {
  it.each([
    'ticket-number', 'customerName', 'customer_name', 'issue[subject]', 'txtOggetto', 'taxCode', 'line2', 'P12_NAME',
    'customfield_10010', 'custom_fields_24521', 'cf_855', 'incident.short_description', 'UpdateSubject', 'iban',
  ])('is %s', (name) => expect(isStableName(name)).toBe(true)); // prettier-ignore

  it.each([
    '', '48213', ':r1:', '«r1»', '_r_1_', ':r1:-label', 'css-1qisj9', 'sc-bdVaJa', 'jss123', 'ember1234', 'mat-input-0',
    'ext-gen1001', 'yui_3_18', 'ticket-48213', 'row-3', 'react-select-2-input', '__BVID__12', 'j_idt45', 'ctl00_Main_x',
    'svelte-1abcde', '3f2504e0-4f89-11d3-9a0c-0305e82c3301', 'a b', '__text8', '_2hXa9', 'kzqwrtp', 'radix-:r3:',
    'x'.repeat(100),
  ])('is not %s', (name) => expect(isStableName(name)).toBe(false)); // prettier-ignore
});

describe('the end of a name that stays', () => {
  it.each([
    ['ctl00_Main_txtNumero', '_txtNumero'],
    ['ctl00$Main$txtOggetto', '$txtOggetto'],
    ['form:j_idt45:numero', ':numero'],
    ['ticket-48213-subject', '-subject'],
  ])('of %s is %s', (name, end) => expect(stableEnd(name)).toBe(end));

  it.each(['mui-12345-label', ':r1:-input', 'ticket-48213', 'subject', 'row-3-x', 'ticket-48213-kzqwrtp'])(
    'is nothing of %s',
    (name) => expect(stableEnd(name)).toBe(''),
  );
});

describe('a class that says what something is', () => {
  it.each(['ticket-subject-heading', 'ticketSubject', 'current-value', 'customer_name'])('is %s', (name) =>
    expect(isTellingClass(name)).toBe(true),
  );

  it.each([
    'mt-4', 'text-sm', 'col-md-6', 'flex', 'd-flex', 'is-active', 'ng-valid', 'ticket-selected', 'value', 'form-control',
    'css-1x2y3z', 'sc-bdVaJa', 'jss12', 'md:flex', 'w-[20px]', 'item-3', 'btn', 'a',
  ])('is not %s', (name) => expect(isTellingClass(name)).toBe(false)); // prettier-ignore

  it('is the part of a CSS module that its authors wrote', () => {
    expect(moduleClass('TicketHeader_number__3xY2z')).toBe('TicketHeader_number__');
    expect(moduleClass('ticket_header')).toBe('');
  });
});

it('takes words at a field, and no number that may be a record’s', () => {
  expect(['Numero pratica', 'Oggetto'].every(isStableText)).toBe(true);
  expect(['Pratica 48213', '', 'a"b', 'x'.repeat(50), '…'].some(isStableText)).toBe(false);
});
