import type { CrmProfile, PageField } from '@/knowledge-base/content/crm-profile.ts';
import type { FieldRole } from '@/knowledge-base/content/field-role.ts';
import type { FindPersonalData } from '@/privacy/find-personal-data.ts';
import { treeOf } from '../editable-field.ts';
import { pageOf } from '../reading/page.ts';
import { readField } from '../reading/read-field.ts';
import { ownText, shownIn } from '../reading/shown-text.ts';
import { take } from '../reading/take.ts';
import { treesIn } from '../reading/trees.ts';
import { labelsAt } from './labels-at.ts';
import { numberTemplate } from './number-template.ts';
import { selectorsOf } from './selectors-of.ts';
import { repeats } from './tokens.ts';

/**
 * The ways to find again what was pointed at, in the order to try: selectors that rely on different things, then the words at the
 * field. Each was tried here and reads what stands in the element; in none are words that `find` takes for personal data. Empty where nothing tells it from the rest of the page.
 */
export function waysOf(
  element: Element,
  { document, role, path, find }: { document: Document; role: FieldRole; path: string; find: FindPersonalData },
): readonly PageField[] {
  const tree = treeOf(element);
  if (!tree) return [];
  const read = isOwnTextMeant(element) ? ('own-text' as const) : undefined;
  const shown = read ? ownText(element) : shownIn(element);
  const isPersonal = (words: string): boolean => find(words).length > 0;
  const isUnwanted = (words: string): boolean => repeats(words, shown) || isPersonal(words.replaceAll(/[_.:-]/gu, ' '));
  const template = role === 'recordId' ? numberTemplate(shown) : null;
  const shape = { role, ...(template !== null && { take: [template] }) };
  const expected = (template === null ? shown : take(template, shown)).slice(0, LONGEST_VALUE);

  const { selectors, strength } = selectorsOf(element, { trees: treesIn(document), isUnwanted });
  const bySelector: PageField = { ...shape, selectors, ...(read && { read }) };
  const byLabel = labelsAt(element, tree)
    .filter((label) => !isPersonal(label))
    .map((label): PageField => ({ ...shape, labels: [label] }))
    .filter((field) => expected !== '' && reads(field) === expected)
    .slice(0, 1);
  // A field that is empty is found, and says nothing.
  const isRead = selectors.length > 0 && (expected === '' || reads(bySelector) === expected);
  if (!isRead) return byLabel;
  // Words at a field change with the language of the page, how it looks with its next release; and by its place alone another
  // record's value is found as well as this one's.
  if (strength === 'named' || byLabel.length === 0) return [bySelector, ...byLabel];
  return strength === 'styled' ? [...byLabel, bySelector] : byLabel;

  function reads(field: PageField): string | null {
    const profile: CrmProfile = { id: '', name: '', basis: 'measured', addresses: [], fields: [field] };
    return readField(pageOf(document, path, profile), profile, role)?.value ?? null;
  }
}

const LONGEST_VALUE = 200;

/** «Bolletta doppia [aperta]»: what was pointed at is the text, and the badge in it is another field. */
function isOwnTextMeant(element: Element): boolean {
  const inner = [...element.children].filter((child) => !FORMATTING.test(child.localName) && shownIn(child) !== '');
  return inner.length > 0 && ownText(element) !== '';
}

const FORMATTING = /^(?:b|strong|i|em|mark|abbr|sub|sup|bdi|bdo|small|time|wbr|br)$/u;
