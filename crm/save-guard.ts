import type { EditableField } from './editable-field.ts';
import { originOf } from './event-origin.ts';
import { isElement, isInput } from './node-kinds.ts';
import { formOf, isAtHand, pressedControl, saves, submitSaves } from './save-controls.ts';

/** A field whose findings keep it from being saved: until something is done about them, or until the save is repeated. */
export interface HeldField {
  readonly field: EditableField;
  readonly hold: 'block' | 'ask';
}

export interface SaveGuardOptions {
  /** The held fields, as they are at this very moment; asked only when something may be saved. */
  readonly held: () => readonly HeldField[];
  /** A save of these fields was stopped. */
  readonly onStopped: (fields: readonly HeldField[]) => void;
  /** The operator saved again: what was asked about is kept. */
  readonly onConfirmed: (field: EditableField) => void;
  /** Milliseconds, of a clock that only moves forward. */
  readonly clock: () => number;
}

/**
 * Stops what the operator does to save a form with something in it that must not be saved. What the page does by its own code
 * no extension can stop: `form.submit()`, requests while one types, autosave.
 */
export function createSaveGuard({ held, onStopped, onConfirmed, clock }: SaveGuardOptions): (event: Event) => void {
  const askedAt = new WeakMap<EditableField, number>();

  return (event) => {
    if (!event.isTrusted) return;
    const attempt = attemptOf(event);
    if (!attempt) return;
    const hit = held().filter(({ field }) => attempt.concerns(field));
    const asking = hit.filter(({ field, hold }) => hold === 'ask' && !mayConfirm(field));
    const stopping = [...hit.filter(({ hold }) => hold === 'block'), ...asking];
    if (stopping.length === 0) {
      if (attempt.isLast) for (const { field } of hit) onConfirmed(field);
      return;
    }
    event.stopImmediatePropagation();
    if (!attempt.isLast) return;
    event.preventDefault();
    for (const { field } of asking) askedAt.set(field, clock());
    onStopped(stopping);
  };

  /** Asked long enough ago to have been read: the second click of a double one confirms nothing. */
  function mayConfirm(field: EditableField): boolean {
    const asked = askedAt.get(field);
    return asked !== undefined && clock() - asked > TO_READ;
  }
}

const TO_READ = 1000;

interface Attempt {
  readonly concerns: (field: EditableField) => boolean;
  /** The event that saves; those before it (the pressing of a button) are kept from the page without a word. */
  readonly isLast: boolean;
}

function attemptOf(event: Event): Attempt | null {
  if (isSubmit(event)) {
    const { target: form, submitter } = event;
    return { concerns: (field) => submitSaves({ form, submitter }, field), isLast: true };
  }
  const target = originOf(event);
  if (isKey(event)) return attemptByKey(event, target);
  if (!isMouse(event) || event.button !== 0) return null;
  const control = pressedControl(target);
  return control && { concerns: (field) => saves(control, field), isLast: event.type === 'click' };
}

function attemptByKey(event: KeyboardEvent, target: EventTarget | null): Attempt | null {
  const { key, isComposing } = event;
  if (isComposing) return null;
  const isCommand = event.ctrlKey || event.metaKey;
  const isSaveKey = isCommand && !event.altKey && key.toLowerCase() === 's';
  // What it saves is the record on screen: a field of another one may still be in the page, and not be drawn.
  if (isSaveKey) return { concerns: isAtHand, isLast: true };
  if (key !== 'Enter' && key !== ' ') return null;
  const control = pressedControl(target);
  if (control) {
    return { concerns: (field) => saves(control, field), isLast: true };
  }
  if (key !== 'Enter' || !isElement(target)) return null;
  const isIn = (field: EditableField) => field === target || field.contains(target);
  if (isCommand) return { concerns: isIn, isLast: true };
  // Enter in one line sends the whole form, whichever of its lines it is.
  const form = isInput(target) ? formOf(target) : null;
  return {
    concerns: (field) => isIn(field) || (form !== null && formOf(field) === form),
    // In many lines it begins a new one: the browser may do that, and a page that would send instead does not hear of it.
    isLast: isInput(target),
  };
}

// By what they say: what comes from a frame is of another window's classes.
function isSubmit(event: Event): event is SubmitEvent {
  return event.type === 'submit';
}

function isKey(event: Event): event is KeyboardEvent {
  return 'key' in event;
}

function isMouse(event: Event): event is MouseEvent {
  return 'button' in event;
}
