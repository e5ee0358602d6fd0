import { isDrawn } from '../visibility.ts';
import { isControl, linesIn, shownIn } from './shown-text.ts';
import { plainLabel } from './label-words.ts';
import type { Tree } from './trees.ts';
import { isLabel, listed, meaningOfName, type GuessedRole } from './vocabulary.ts';

/** What a field's name in the mark-up says it is. */
export interface Named {
  readonly role: GuessedRole;
  readonly rank: number;
  readonly value: string;
}

const ATTRIBUTES = listed(`
    name, id, field, itemprop, data-field, data-name, data-fieldname, data-field-name, data-label, data-testid, data-test-id, data-test, data-qa, data-cy, data-key, data-column, data-property
  `);
const SELECTOR = ATTRIBUTES.map((name) => `[${name}]`).join();
const ELSEWHERE = 'nav, menu, footer, label, button, [role="menu"], [role="search"], [role="navigation"], thead';

/**
 * The fields that are drawn and whose name means something. Attributes are asked for by `getAttribute`: in a form, `id` and
 * `name` may be fields of those names.
 */
export function namedFieldsIn(trees: readonly Tree[]): Named[] {
  const found: Named[] = [];
  for (const tree of trees) {
    for (const element of tree.querySelectorAll(SELECTOR)) {
      const meaning = meaningOf(element);
      if (!meaning || element.closest(ELSEWHERE) || !isDrawn(element)) continue;
      const value = isControl(element) ? shownIn(element) : (linesIn(element).find((line) => !isHead(line)) ?? '');
      if (value) found.push({ ...meaning, value });
    }
  }
  return found;
}

function meaningOf(element: Element) {
  if (/^(?:form|table|tr|tbody|ul|ol|dl|main|section|body|meta|iframe|option)$/u.test(element.localName))
    return undefined;
  for (const name of ATTRIBUTES) {
    const written = element.getAttribute(name);
    const meaning = written ? meaningOfName(written) : undefined;
    if (meaning) return meaning;
  }
  return undefined;
}

function isHead(line: string): boolean {
  return line.endsWith(':') || isLabel(plainLabel(line));
}
