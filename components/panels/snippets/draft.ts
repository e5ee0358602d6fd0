import { expandTemplate } from '@/knowledge-base/snippets/fragments.ts';
import type { Expanded } from '@/knowledge-base/snippets/fragments.ts';
import { LONGEST_TEXT, LONGEST_TITLE, placeOf, readShortcut } from '@/knowledge-base/snippets/snippet.ts';
import type { Translate } from '@/locales/index.ts';
import type { SnippetShelf } from './snippet-form.ts';

/** A text being written, as its fields hold it. `id` is that of the text that it changes, or a new one. */
export interface SnippetDraft {
  readonly id: string;
  readonly isNew: boolean;
  readonly title: string;
  readonly shortcut: string;
  readonly text: string;
  /** Why it was not kept. */
  readonly refused: 'taken' | 'too-many' | 'secret' | 'failed' | null;
}

/** What keeps a draft from being saved, by field, in words; and what is only to be known. */
export interface DraftCheck {
  readonly title: string | null;
  readonly shortcut: string | null;
  readonly text: readonly string[];
  readonly hint: string | null;
}

export function isGood({ title, shortcut, text }: DraftCheck): boolean {
  return title === null && shortcut === null && text.length === 0;
}

export function checkDraft(draft: SnippetDraft, shelf: SnippetShelf, t: Translate): DraftCheck {
  const shortcut = readShortcut(draft.shortcut);
  const others = shelf.own.filter(({ id }) => id !== draft.id);
  const isTaken = draft.refused === 'taken' || others.some((each) => each.shortcut === shortcut);
  return {
    title: titleProblem(draft.title, t),
    shortcut: shortcut === null ? t('snippets.bad-shortcut') : isTaken ? t('snippets.taken', { shortcut }) : null,
    text: textProblems(draft, shelf, t),
    hint: shelf.fromPacks.some((each) => each.shortcut === shortcut) ? t('snippets.covers') : null,
  };
}

/** The draft with the texts that it names, and its own where those name it. */
export function expandDraft({ id, shortcut, text }: SnippetDraft, { own, fromPacks }: SnippetShelf): Expanded {
  const texts = new Map(
    [...fromPacks, ...own.filter((each) => each.id !== id)].map((each) => [each.shortcut, each.text]),
  );
  const itself = readShortcut(shortcut);
  if (itself !== null) texts.set(itself, text);
  return expandTemplate(text, (fragment) => texts.get(fragment) ?? null);
}

function titleProblem(title: string, t: Translate): string | null {
  if (placeOf(title).name === '') return t('snippets.no-title');
  return title.length > LONGEST_TITLE ? t('snippets.long-title', { most: LONGEST_TITLE }) : null;
}

function textProblems(draft: SnippetDraft, shelf: SnippetShelf, t: Translate): readonly string[] {
  const { text } = draft;
  if (text.trim() === '') return [t('snippets.no-text')];
  if (text.length > LONGEST_TEXT) return [t('snippets.long-text', { most: LONGEST_TEXT, count: text.length })];
  const expanded = expandDraft(draft, shelf);
  if (expanded.ok) return [];
  return expanded.problems.map((each) => {
    const before = text.slice(0, each.start).split('\n');
    const at = each.problem === 'unclosed' ? around(text, each.start) : text.slice(each.start, each.end);
    return t(`snippets.problem-${each.problem}`, {
      line: before.length,
      at,
      shortcut: 'shortcut' in each ? each.shortcut : '',
    });
  });
}

/** A few words of the line, with the place in their middle. */
function around(text: string, at: number): string {
  const before =
    text
      .slice(Math.max(0, at - 12), at)
      .split('\n')
      .at(-1) ?? '';
  return before + (text.slice(at, at + 12).split('\n')[0] ?? '');
}
