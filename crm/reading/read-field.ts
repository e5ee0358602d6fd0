import type { CrmProfile, FieldRole, PageField } from '@/knowledge-base/content/crm-profile.ts';
import { isDrawn } from '../visibility.ts';
import { besideLabels } from './beside-label.ts';
import { plainLabel } from './label-words.ts';
import { oneLine, ownText, shownIn } from './shown-text.ts';
import { take } from './take.ts';
import { treesIn, type Tree } from './trees.ts';

/** The page as a profile reads it. */
export interface ReadPage {
  readonly document: Document;
  /** All of the address after the host. */
  readonly path: string;
  readonly trees: readonly Tree[];
}

/** What was found of a role, and by what. */
export interface FoundField {
  readonly value: string;
  readonly by: 'selector' | 'label' | 'title' | 'path';
}

export function pageOf(document: Document, path: string): ReadPage {
  return { document, path, trees: treesIn(document) };
}

/** What the profile finds of a role; null when it is nowhere on the page. */
export function readField(page: ReadPage, profile: CrmProfile, role: FieldRole): FoundField | null {
  for (const field of profile.fields) {
    if (field.role !== role) continue;
    const value = oneLine(taken(field, textOf(page, field))).slice(0, LONGEST);
    if (value) return { value, by: field.from ?? (field.labels ? 'label' : 'selector') };
  }
  return null;
}

const LONGEST = 200;

function textOf(page: ReadPage, field: PageField): readonly string[] {
  if (field.from === 'title') return [page.document.title];
  if (field.from === 'path') return [page.path];
  if (field.labels) return atLabels(page, field.labels);
  return (field.selectors ?? []).map((selector) => atSelector(page, selector, field.read));
}

/** The first that is drawn: hidden tabs and forms stay in the page, with the values of other records. */
function atSelector({ trees }: ReadPage, selector: string, read: PageField['read'] = 'text'): string {
  for (const tree of trees) {
    for (const element of tree.querySelectorAll(selector)) {
      const value = isDrawn(element) ? READ[read](element) : '';
      if (value) return value;
    }
  }
  return '';
}

const READ: Record<NonNullable<PageField['read']>, (element: Element) => string> = {
  text: shownIn,
  'own-text': ownText,
  title: (element) => oneLine(element.getAttribute('title') ?? ''),
};

/** Two values at the same label are those of two records: then neither is taken. */
function atLabels({ trees }: ReadPage, labels: readonly string[]): readonly string[] {
  return labels.map(plainLabel).map((wanted) => {
    const found = trees.flatMap((tree) => [...besideLabels(tree, (label) => label === wanted)]);
    const [only, ...others] = new Set(found.map(({ value }) => value));
    return others.length === 0 ? (only ?? '') : '';
  });
}

function taken({ take: templates }: PageField, texts: readonly string[]): string {
  if (!templates) return texts.find((text) => text !== '') ?? '';
  for (const text of texts) {
    for (const template of templates) {
      const value = text && take(template, text);
      if (value) return value;
    }
  }
  return '';
}
