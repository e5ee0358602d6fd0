import type { Article } from '@/knowledge-base/content/article.ts';
import type { Guide } from '@/knowledge-base/content/guide.ts';
import { inLanguage } from '@/knowledge-base/content/in-language.ts';
import type { Language, Localised } from '@/knowledge-base/content/localised.ts';
import type { Term } from '@/knowledge-base/content/term.ts';
import { idOf, kindOf } from '@/knowledge-base/search/hit.ts';
import { placeOf } from '@/knowledge-base/snippets/snippet.ts';
import type { Snippet } from '@/knowledge-base/snippets/snippet.ts';
import type { EntryKey } from '@/knowledge-base/search/hit.ts';
import type { PanelModel } from '../panel.ts';
import { articleIn } from './article-in.ts';
import { commandsFor } from './commands.ts';
import type { Command } from './commands.ts';

/** A text as it is shown, with its language for screen readers. */
export interface Shown {
  readonly text: string;
  readonly language: Language;
}

/** Something in the list: what stands on its card, and what there is to open. */
export interface Entry {
  readonly key: EntryKey;
  readonly title: Shown;
  readonly text: Shown;
  /** Words that Shift and Enter put into the page. */
  readonly say: string | null;
  readonly article?: Article;
  readonly line?: Localised;
  readonly snippet?: Snippet;
  readonly guide?: Guide;
  readonly term?: Term;
  readonly command?: Command;
}

/** What a key names, `null` when it is there no more: a pack may have gone while the list was on screen. */
export function entryOf(key: EntryKey, model: PanelModel): Entry | null {
  const id = idOf(key);
  switch (kindOf(key)) {
    case 'articles': {
      const article = articleIn(model.content, id);
      return article ? articleEntry(article, model.language) : null;
    }
    case 'lines':
      return lineEntry(key, id, model);
    case 'guides': {
      const guide = model.content.guides.find((each) => each.id === id);
      const first = guide?.nodes.find((node) => 'question' in node);
      const text = first && 'question' in first ? inLanguage(first.question, model.language) : null;
      return guide ? { ...titled(key, guide.title, model), text: text ?? none(model), guide } : null;
    }
    case 'procedures': {
      const procedure = model.content.procedures.find((each) => each.id === id);
      return procedure
        ? { ...titled(key, procedure.title, model), text: inLanguage(procedure.scope.text, model.language) }
        : null;
    }
    case 'terms': {
      const term = model.content.terms.find((each) => each.id === id);
      return term ? { ...titled(key, term.term, model), text: inLanguage(term.meaning, model.language), term } : null;
    }
    case 'snippets': {
      const snippet = model.snippets.own.find((each) => each.id === id);
      if (!snippet) return null;
      const { title, text } = snippet;
      const shown = (words: string): Shown => ({ text: words, language: model.language });
      return { key, title: shown(placeOf(title).name), text: shown(text), say: text, snippet };
    }
    case 'notes': {
      const note = model.notes.find((each) => each.id === id);
      return note ? { key, ...noteTexts(note.text, model.language), say: null } : null;
    }
    case 'actions': {
      const command = commandsFor(model).find((each) => each.id === id);
      const title = command && { text: command.name, language: model.language };
      return command && title ? { key, title, text: none(model), say: null, command } : null;
    }
    default:
      return null; // kept by a newer Spalla, which knew more kinds
  }
}

export function articleEntry(article: Article, language: Language): Entry {
  const text = inLanguage(article.line, language);
  return {
    key: `articles/${article.id}`,
    title: inLanguage(article.question, language),
    text,
    say: text.text,
    article,
  };
}

/** A note's first line stands for its title. */
export function noteTexts(text: string, language: Language): { title: Shown; text: Shown } {
  const [first = '', ...rest] = text.trim().split('\n');
  return { title: { text: first, language }, text: { text: rest.join(' ').trim(), language } };
}

/** A line of its own, or the one at a place in the lines of a phase or of a type of caller: `closing#0`. */
function lineEntry(key: EntryKey, id: string, model: PanelModel): Entry | null {
  const { content, language } = model;
  const [ownerId, place] = id.split('#');
  const names = [...content.phases, ...content.callerTypes];
  const nameOf = (wanted: string): string[] =>
    names.filter((each) => each.id === wanted).map(({ name }) => inLanguage(name, language).text);
  const own = place === undefined ? content.lines.find((each) => each.id === id) : undefined;
  const line = own?.text ?? names.find((each) => each.id === ownerId)?.lines[Number(place)];
  if (!line) return null;
  const context = own
    ? [...(own.when ? [inLanguage(own.when, language).text] : []), ...[own.phase, ...own.callerTypes].flatMap(nameOf)]
    : nameOf(ownerId ?? '');
  return {
    ...titled(key, line, model),
    text: { text: context.join(' · '), language },
    say: inLanguage(line, language).text,
    line,
  };
}

function titled(key: EntryKey, title: Localised, { language }: PanelModel): Pick<Entry, 'key' | 'title' | 'say'> {
  return { key, title: inLanguage(title, language), say: null };
}

function none({ language }: PanelModel): Shown {
  return { text: '', language };
}
