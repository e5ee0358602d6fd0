import { isTextControl, withAncestors, type EditableField } from './editable-field.ts';
import { textAround } from './field-text.ts';
import { isOnPage } from './frames.ts';
import { isButton, isElement, isForm, isHtmlElement, isInput, isTextArea } from './node-kinds.ts';
import { isDrawn } from './visibility.ts';

/** The form that a field or a button goes with, also from a frame or a shadow root in it; null when the page has none. */
export function formOf(element: Element): HTMLFormElement | null {
  const named = isInput(element) || isTextArea(element) || isButton(element) ? element.form : null;
  return named ?? [...withAncestors(element)].find(isForm) ?? null;
}

/** Whether a field is seen, or sent with what is: a part of a form that is folded away goes with the rest. */
export function isAtHand(field: EditableField): boolean {
  if (!isOnPage(field)) return false;
  const form = formOf(field);
  return isDrawn(field) || (form !== null && isDrawn(form));
}

/** The button, or what the page uses as one, that was pressed at `target`; null for anything else. */
export function pressedControl(target: EventTarget | null): HTMLElement | null {
  if (!isElement(target)) return null;
  const control = [...withAncestors(target)].find((each) => each.matches(CONTROLS));
  return isHtmlElement(control) ? control : null;
}

/** Whether pressing `control` saves or sends what is written in `field`, as far as form, name and place tell. */
export function saves(control: HTMLElement, field: EditableField): boolean {
  const name = nameOf(control);
  if (LEAVES.test(name)) return false;
  const form = submittedBy(control);
  if (form) return formOf(field) === form;
  return SAVES.test(name) && servesField(control, field);
}

/** Whether sending `form` by `submitter` saves what is written in `field`. */
export function submitSaves(
  { form, submitter }: { form: EventTarget | null; submitter: HTMLElement | null },
  field: EditableField,
): boolean {
  if (submitter && LEAVES.test(nameOf(submitter))) return false;
  return isForm(form) && formOf(field) === form;
}

/** Whether a field is not seen, but no matter of another record either, as far as its form tells. */
export function isOutOfSight(field: EditableField): boolean {
  return !isDrawn(field) && (isAtHand(field) || formOf(field) === null);
}

const CONTROLS =
  'button, input[type="submit"], input[type="image"], input[type="button"], a, [role="button"], [role="menuitem"]';
/** What a page may lay beside a field that is to be written in; a search box is none. */
const TEXT_FIELDS =
  'textarea, [contenteditable=""], [contenteditable="true"], input:not([type]), input[type="text"], input[type="email"], input[type="tel"], input[type="url"]';
const PARTS = '[role="tabpanel"], dialog, [role="dialog"]';
/** How the buttons begin that save or send, in Italian and English. */
const SAVES =
  /^(?:salva|invia|inoltra|registra|conferma|aggiorna|crea|aggiungi|inserisci|pubblica|rispondi|applica|fatto|ok|save|send|submit|post|publish|update|create|add|confirm|apply|reply|comment|done|store)(?![\p{L}\p{N}])/iu;
/** How those are called that leave without saving. «Chiudi ticket» saves as it closes, «Chiudi» alone leaves. */
const LEAVES =
  /^(?:(?:annulla|indietro|scarta|ignora|esci|cancel|back|discard|dismiss|reset)(?![\p{L}\p{N}])|(?:chiudi|elimina|close|delete|[x×✕✖])$)/iu;

function submittedBy(control: HTMLElement): HTMLFormElement | null {
  const isSubmit =
    (isButton(control) && control.type === 'submit') ||
    (isInput(control) && (control.type === 'submit' || control.type === 'image'));
  return isSubmit ? control.form : null;
}

/** A button without a form of its own serves the fields of the nearest part of the page that has any. */
function servesField(control: HTMLElement, field: EditableField): boolean {
  const form = formOf(control);
  if (form && formOf(field) !== form && form.querySelector(TEXT_FIELDS)) return false;
  if (!isAtHand(field) && (formOf(field) || isApart(control, field))) return false;
  const around = [...withAncestors(control)].find((each) => each !== control && hasTextField(each, field));
  return around !== undefined && [...withAncestors(field)].includes(around);
}

// What is in another tab or below a dialog, and not drawn, is no matter of a button there.
function isApart(control: HTMLElement, field: EditableField): boolean {
  const part = [...withAncestors(control)].find((each) => each.matches(PARTS));
  return part !== undefined && ![...withAncestors(field)].includes(part);
}

function hasTextField(element: Element, field: EditableField): boolean {
  if ([...withAncestors(field)].includes(element)) return true;
  return [...element.querySelectorAll(TEXT_FIELDS)].some((each) => !each.closest('[role="search"]'));
}

function nameOf(control: HTMLElement): string {
  const written =
    control.getAttribute('aria-label') ??
    (isTextControl(control) ? control.value : textAround(control)) ??
    control.title;
  return (written.trim() || control.title).replaceAll(/\s+/gu, ' ').trim();
}
