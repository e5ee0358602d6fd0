import type { DraftGuard } from '@/components/panels/panel.ts';
import type { Finding } from '@/privacy/finding.ts';

/** What knows personal data. */
export type NoteGuard = typeof import('@/call/notes/note-guard.ts');

/** What looks at the note while it is written, and keeps secrets out of what is stored of it. */
export interface GuardedDraft {
  /** Loads the guard ahead of the first word: it weighs more than the panel's first picture may wait for. */
  prepare(): void;
  /** The text on screen, whenever it may have changed. */
  show(text: string): void;
  /** What may be stored of a text that is being saved. Without the guard nothing may: it throws, and the text stays on screen. */
  textToKeep(text: string): Promise<string>;
  /** The same at once, for what outlives the panel itself; `null` until the guard is there. */
  textToKeepNow(text: string): string | null;
  /** What was saved of the text on screen. */
  saved(written: string, kept: string): void;
  redact(findings: readonly Finding[]): void;
  undo(): void;
}

export interface DraftGuardOptions {
  readonly load: () => Promise<NoteGuard>;
  readonly onChange: (guard: DraftGuard) => void;
  /** The note is to say this now. */
  readonly rewrite: (text: string) => void;
  /** The guard is there since now. */
  readonly onReady: () => void;
  readonly after: (milliseconds: number, work: () => void) => () => void;
}

const PAUSE_MS = 150;
export const NOTHING_FOUND: DraftGuard = { findings: [], isKeptWithoutSecrets: false, signals: [], undoable: 0 };

export function guardDraft({ load, onChange, rewrite, onReady, after }: DraftGuardOptions): GuardedDraft {
  let guard: NoteGuard | null = null;
  let loading: Promise<NoteGuard> | null = null;
  let shown = '';
  let state = NOTHING_FOUND;
  /** The text before and after the last redaction, while nothing was typed since. */
  let redaction: { readonly before: string; readonly after: string } | null = null;
  let cancel = (): void => undefined;

  return {
    prepare,
    show(text) {
      if (text === shown) return;
      shown = text;
      if (redaction && text !== redaction.after) forgetRedaction();
      cancel();
      if (text === '') return change(NOTHING_FOUND);
      prepare();
      cancel = after(PAUSE_MS, () => void ready().then(look, () => undefined));
    },
    textToKeep: async (text) => (await ready()).redactSecrets(text),
    textToKeepNow: (text) => guard?.redactSecrets(text) ?? null,
    saved(written, kept) {
      if (written === shown) change({ isKeptWithoutSecrets: written !== kept });
    },
    redact(findings) {
      if (!guard) return;
      const before = shown;
      const { text, count } = guard.redactIn(before, findings);
      if (count === 0) return look();
      redaction = { before, after: text };
      rewrite(text);
      change({ findings: guard.findPersonalData(text), undoable: count });
    },
    undo() {
      const { before } = redaction ?? {};
      if (before === undefined) return;
      forgetRedaction();
      rewrite(before);
      look();
    },
  };

  function prepare(): void {
    ready().catch(() => undefined); // whatever needs it says so
  }

  function look(): void {
    if (guard) change({ findings: guard.findPersonalData(shown), signals: guard.findSignals(shown) });
  }

  function forgetRedaction(): void {
    redaction = null;
    change({ undoable: 0 });
  }

  function change(part: Partial<DraftGuard>): void {
    state = { ...state, ...part };
    onChange(state);
  }

  // A load that failed is tried again: an update of the extension may have come in between.
  async function ready(): Promise<NoteGuard> {
    if (guard) return guard;
    loading ??= load();
    try {
      const loaded = await loading;
      if (!guard) {
        guard = loaded;
        onReady();
      }
      return loaded;
    } catch (error) {
      loading = null;
      throw error;
    }
  }
}
