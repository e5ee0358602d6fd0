import { isTextControl, withAncestors, type EditableField } from './editable-field.ts';
import { textAround } from './field-text.ts';

/** The form that a field is sent with; null when the page has none for it. */
export function formOf(element: Element): HTMLFormElement | null {
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) return element.form;
  return element.closest('form');
}

/** The button, or what the page uses as one, that was pressed at `target`; null for anything else. */
export function pressedControl(target: EventTarget | null): HTMLElement | null {
  if (!(target instanceof Element)) return null;
  const control = [...withAncestors(target)].find((each) => each.matches(CONTROLS));
  return control instanceof HTMLElement ? control : null;
}

/** Whether pressing `control` saves or sends what is written in `field`, as far as form, name and place tell. */
export function saves(control: HTMLElement, field: EditableField): boolean {
  const name = nameOf(control);
  if (LEAVES.test(name)) return false;
  const form = submittedBy(control);
  if (form) return formOf(field) === form || form.contains(field);
  return SAVES.test(name) && servesField(control, field);
}

/** Whether sending `form` by `submitter` saves what is written in `field`. */
export function submitSaves(
  { form, submitter }: { form: EventTarget | null; submitter: HTMLElement | null },
  field: EditableField,
): boolean {
  if (submitter && LEAVES.test(nameOf(submitter))) return false;
  return form instanceof HTMLFormElement && (formOf(field) === form || form.contains(field));
}

const CONTROLS =
  'button, input[type="submit"], input[type="image"], input[type="button"], a, [role="button"], [role="menuitem"]';
/** What a page may lay beside a field that is to be written in; a search box is none. */
const TEXT_FIELDS =
  'textarea, [contenteditable=""], [contenteditable="true"], input:not([type]), input[type="text"], input[type="email"], input[type="tel"], input[type="url"]';
/** How the buttons begin that save or send, in Italian and English. */
const SAVES =
  /^(?:salva|invia|inoltra|registra|conferma|aggiorna|crea|aggiungi|inserisci|pubblica|rispondi|applica|fatto|ok|save|send|submit|post|publish|update|create|add|confirm|apply|reply|comment|done|store)(?![\p{L}\p{N}])/iu;
/** How those are called that leave without saving. «Chiudi ticket» saves as it closes, «Chiudi» alone leaves. */
const LEAVES =
  /^(?:(?:annulla|indietro|scarta|ignora|esci|cancel|back|discard|dismiss|reset)(?![\p{L}\p{N}])|(?:chiudi|elimina|close|delete|[x×✕✖])$)/iu;

function submittedBy(control: HTMLElement): HTMLFormElement | null {
  const isSubmit =
    (control instanceof HTMLButtonElement && control.type === 'submit') ||
    (control instanceof HTMLInputElement && (control.type === 'submit' || control.type === 'image'));
  return isSubmit ? control.form : null;
}

/** A button without a form of its own serves the fields of the nearest part of the page that has any. */
function servesField(control: HTMLElement, field: EditableField): boolean {
  const form = control.closest('form');
  if (form && !form.contains(field) && form.querySelector(TEXT_FIELDS)) return false;
  const around = [...withAncestors(control)].find((each) => each !== control && hasTextField(each, field));
  return around !== undefined && [...withAncestors(field)].includes(around);
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
