import type { CrmProfile, PageField } from '@/knowledge-base/content/crm-profile.ts';
import type { FieldRole } from '@/knowledge-base/content/field-role.ts';
import { isDrawn } from '../visibility.ts';
import type { FoundBy } from './evidence.ts';
import { plainLabel } from './label-words.ts';
import type { ReadPage } from './page.ts';
import { oneLine, ownText, shownIn } from './shown-text.ts';
import { take } from './take.ts';
import { titleOf } from './trees.ts';

/** What was found of a role, and by what. */
export interface FoundField {
  readonly value: string;
  readonly by: FoundBy;
}

export type FoundFields = Partial<Record<FieldRole, FoundField>>;

/** All that the profile finds on the page, by role. */
export function readFields(page: ReadPage, profile: CrmProfile): FoundFields {
  const roles = new Set(profile.fields.map(({ role }) => role));
  const found = [...roles].map((role) => [role, readField(page, profile, role)] as const);
  return Object.fromEntries(found.filter(([, field]) => field));
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
  if (field.from === 'title') return [titleOf(page.document)];
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
function atLabels(page: ReadPage, labels: readonly string[]): readonly string[] {
  return labels.map((label) => {
    const found = page.labelled().get(plainLabel(label)) ?? [];
    const [only, ...others] = new Set(found.map(({ value }) => value).filter(Boolean));
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
