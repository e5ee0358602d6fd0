import type { Page } from 'puppeteer-core';
import { NOTE } from './scene.ts';

/** A field of the practice CRM for free text, and its label there. */
export interface WritingField {
  readonly selector: string;
  readonly label: string;
}

/** The three kinds of field that a ticket has. */
export const REASON: WritingField = { selector: 'input[name="shortReason"]', label: 'Motivo in breve' };
export const NOTES: WritingField = { selector: NOTE, label: 'Note della chiamata' };
export const REPLY: WritingField = { selector: '[data-editor="reply"]', label: 'Risposta al cliente' };
/** In the modal dialog of a new activity. */
export const ACTIVITY: WritingField = { selector: 'textarea[name="activityNote"]', label: 'Descrizione' };

/** Numbers of nobody, right to the last character. */
export const TAX_CODE = 'RSSMRA85T10A562S';
export const IBAN = 'IT60X0542811101000000123456';
export const CARD = '4539 1488 0343 6467';

/** Clicks in the middle of a field, wherever on the page it is. */
export async function clickInto(crm: Page, { selector }: WritingField): Promise<void> {
  await crm.bringToFront();
  // By itself the browser scrolls no further than it must: under the bar that stays at the top of the CRM.
  await crm.$eval(selector, (field) => field.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await crm.locator(selector).click();
}

/** Clicks into a field, as an operator does, and types at its end. */
export async function write(crm: Page, field: WritingField, text: string): Promise<void> {
  await clickInto(crm, field);
  await crm.keyboard.down('Control');
  await crm.keyboard.press('End');
  await crm.keyboard.up('Control');
  await crm.keyboard.type(text);
}

/** Selects all that is in a field, and deletes it. */
export async function empty(crm: Page, field: WritingField): Promise<void> {
  await clickInto(crm, field);
  await crm.keyboard.down('Control');
  await crm.keyboard.press('a');
  await crm.keyboard.up('Control');
  await crm.keyboard.press('Backspace');
}

/** What is written in a field of the CRM, of whatever kind. */
export function writtenIn(crm: Page, { selector }: WritingField): Promise<string> {
  return crm.$eval(selector, (field) =>
    field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
      ? field.value
      : (field as HTMLElement).innerText,
  );
}

/** Leaves nothing written in the fields of a ticket, for the next test: at once, and the page hears of it as of typing. */
export function emptyTicket(crm: Page): Promise<void> {
  const selectors = [REASON, NOTES, REPLY].map(({ selector }) => selector);
  return crm.evaluate((all) => {
    for (const selector of all) {
      document.querySelector<HTMLElement>(selector)?.focus();
      document.execCommand('selectAll');
      document.execCommand('delete');
    }
  }, selectors);
}
