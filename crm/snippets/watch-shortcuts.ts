import type { RecordContext } from '@/knowledge-base/content/crm-profile.ts';
import type { Language } from '@/knowledge-base/content/localised.ts';
import { asksOf, fillTemplate } from '@/knowledge-base/snippets/fill.ts';
import { parseTemplate } from '@/knowledge-base/snippets/template.ts';
import { valueOfHere } from '@/knowledge-base/snippets/value-of.ts';
import type { OwnValues } from '@/knowledge-base/snippets/value-of.ts';
import { fieldOf, type EditableField } from '../editable-field.ts';
import { originOf } from '../event-origin.ts';
import { isOnPage } from '../frames.ts';
import { hasFocus, takeFocus } from '../last-field.ts';
import { showHint } from '../marks/hint.ts';
import type { FieldTexts, InsertOutcome, PageFieldsOptions, TextToWrite } from '../page-fields.ts';
import { typeAtCaret } from '../write-text.ts';
import { shortcutBefore, shortcutNow } from './typed-shortcut.ts';
import type { FieldShortcut } from './typed-shortcut.ts';
import { writeInPlace } from './write-in-place.ts';

/** What a shortcut stands for, with what the operator's computer knows. */
export interface ShortcutTemplate {
  readonly template: string;
  readonly language: Language;
  readonly own: OwnValues;
}

/** Whom a page asks about shortcuts. It says a shortcut that it found, and nothing else of what a field holds. */
export interface ShortcutDesk {
  /** The shortcuts there are, without their texts. */
  readonly names: () => Promise<readonly string[]>;
  readonly read: (shortcut: string) => Promise<ShortcutTemplate | null>;
  readonly record: () => RecordContext | null;
  /** A shortcut waits until what it asks for is answered in the panel. */
  readonly onAsking: (shortcut: string) => void;
  /** Puts a text on the clipboard; rejects where the browser does not let a page's script do that. */
  readonly copy: (text: string) => Promise<void>;
}

export interface ShortcutActs {
  /** Asks for the shortcuts again: they changed. */
  readShortcuts(): Promise<void>;
  /** The shortcut that waits in a field. */
  waitingShortcut(): string | null;
  /** In the place of the shortcut that waits. */
  insertForShortcut(text: TextToWrite): Promise<InsertOutcome>;
  /** Leaves the field as it is and gives it the focus; false when there is none any more. */
  leaveShortcut(): boolean;
}

/**
 * A space or a tab right behind a shortcut is a command: the text comes in the place of the shortcut, and the key writes
 * nothing. Any other word behind a slash is left alone.
 */
export function watchShortcuts(options: PageFieldsOptions): ShortcutActs & { setTexts(texts: FieldTexts): void } {
  const { documents, isOurs, shortcuts: desk, signal } = options;
  let { texts } = options;
  let names: ReadonlySet<string> = new Set();
  let waiting: FieldShortcut | null = null;
  /** The last one that was replaced or left, and whether the operator took it back: then it is a word like any other. */
  let last: FieldShortcut | null = null;
  let isTakenBack = false;
  /** One after another: the next one may be typed while the text of the last is read back. */
  let turn = Promise.resolve();
  let clock: ReturnType<typeof setInterval> | undefined;
  let fading: ReturnType<typeof setTimeout> | undefined;
  const hint = showHint({ ...options, onClick: () => waiting && desk.onAsking(waiting.shortcut) });

  // On the window: no editor and no page may take the key first.
  documents.listen(['keydown'], (event) => onKey(event as KeyboardEvent), { signal, onWindow: true, mayPrevent: true });
  signal.addEventListener('abort', () => {
    clearInterval(clock);
    clearTimeout(fading);
  });
  void readShortcuts();

  return {
    readShortcuts,
    waitingShortcut: () => waiting?.shortcut ?? null,
    async insertForShortcut(text) {
      const typed = waiting;
      if (!typed) return 'no-field';
      expanded(typed);
      const outcome = await writeInPlace(typed, text);
      // What did not land can be tried again, or left.
      if (outcome !== 'not-landed') wait(null);
      return outcome;
    },
    leaveShortcut() {
      const field = waiting?.field;
      last = waiting;
      isTakenBack = true;
      wait(null);
      return field !== undefined && isOnPage(field) && takeFocus(field);
    },
    setTexts(next) {
      texts = next;
      if (waiting) hint.show(waiting.field, texts.shortcutWaits);
    },
  };

  async function readShortcuts(): Promise<void> {
    // Without an answer, what was known goes on to hold.
    const known = await desk.names().catch(() => null);
    if (known) names = new Set(known);
  }

  function onKey(event: KeyboardEvent): void {
    const { key, isTrusted, isComposing, altKey, ctrlKey, metaKey, shiftKey } = event;
    if ((ctrlKey || metaKey) && key.toLowerCase() === 'z') isTakenBack = last !== null;
    if ((key !== ' ' && key !== 'Tab') || !isTrusted || isComposing || altKey || ctrlKey || metaKey || shiftKey) return;
    if (names.size === 0 || isOurs(event.target)) return;
    const field = fieldOf(originOf(event));
    const typed = field && hasFocus(field) ? shortcutBefore(field) : null;
    if (!typed || !names.has(typed.shortcut) || isWordAgain(typed)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    turn = turn.then(() => expand(typed, key));
  }

  function isWordAgain({ field, start, written }: FieldShortcut): boolean {
    const isSame = last?.field === field && last.start === start && last.written === written;
    const isWord = isTakenBack && isSame;
    if (isWord) isTakenBack = false;
    return isWord;
  }

  async function expand(typed: FieldShortcut, key: string): Promise<void> {
    const found = await desk.read(typed.shortcut).catch(() => null);
    const parsed = found && parseTemplate(found.template);
    if (!found || !parsed?.ok) {
      // It stands for nothing any more: then the key is what it always is.
      if (key === ' ' && hasFocus(typed.field)) await typeAtCaret(typed.field, ' ');
      return;
    }
    const valueOf = valueOfHere({ ...found, record: desk.record(), now: new Date() });
    if (asksOf(parsed.parts, valueOf).length > 0) {
      wait(typed);
      desk.onAsking(typed.shortcut);
      return;
    }
    // Who went to another field meanwhile is not called back.
    if (!hasFocus(typed.field)) return;
    const filled = fillTemplate(parsed.parts, valueOf, new Map());
    expanded(typed);
    // A page that throws while it is written in has not taken the text either.
    const outcome = await writeInPlace(typed, filled).catch(() => 'not-landed' as const);
    if (outcome !== 'inserted') await sayFailed(typed.field, filled.text);
  }

  function expanded(typed: FieldShortcut): void {
    last = typed;
    isTakenBack = false;
  }

  function wait(typed: FieldShortcut | null): void {
    clearInterval(clock);
    clearTimeout(fading);
    waiting = typed;
    hint.show(typed?.field ?? null, typed && texts.shortcutWaits);
    // Who takes the shortcut out of the field again does not want it.
    if (typed) clock = setInterval(() => (isOnPage(typed.field) && shortcutNow(typed)) || wait(null), GLANCE);
  }

  async function sayFailed(field: EditableField, text: string): Promise<void> {
    const { copied, lost } = texts.shortcutFailed;
    const words = await desk.copy(text).then(
      () => copied,
      () => lost,
    );
    hint.show(field, words);
    clearTimeout(fading);
    fading = setTimeout(() => waiting ?? hint.show(null, null), READ);
  }
}

/** Milliseconds. */
const GLANCE = 500;
const READ = 8000;
