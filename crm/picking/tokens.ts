import { plainLabel } from '../reading/label-words.ts';
import { isControl } from '../reading/shown-text.ts';
import { isLabel } from '../reading/vocabulary.ts';
import { isTellingClass, isStableName, isStableText, moduleClass, stableEnd } from './stable-names.ts';

/** One thing that tells an element from others, and how likely it is to be another one some day: 1 is the surest. */
export interface Token {
  readonly css: string;
  readonly cost: number;
}

/** Whether words of the mark-up may be in no selector: they are what stands in the field, or somebody's own. */
export type IsUnwanted = (words: string) => boolean;

/** Everything that tells an element by itself, the surest first. */
export function tokensOf(element: Element, isUnwanted: IsUnwanted): readonly Token[] {
  const tokens = [...attributeTokens(element), ...idTokens(element), ...linkTokens(element), ...classTokens(element)];
  return tokens
    .filter(({ words }) => !isUnwanted(words))
    .map(({ css, cost }) => ({ css, cost }))
    .toSorted((a, b) => a.cost - b.cost);
}

/** A name that repeats what stands in the field changes with it: the chosen status, the customer's name. */
export function repeats(words: string, shown: string): boolean {
  const [name, text] = [plain(words), plain(shown)];
  return text !== '' && (name.includes(text) || (name.length > 3 && text.includes(name)));
}

interface Worded extends Token {
  /** What was written in the page. */
  readonly words: string;
}

/** The name of an element, where it says more than «a part of the page». */
export function tagToken({ localName }: Element): Token {
  const isTelling = !/^(?:div|span|p|td|li|a|b|i|strong|em)$/u.test(localName);
  return { css: localName, cost: localName.includes('-') ? 4 : isTelling ? COST.tag : COST.tag + 2 };
}

const COST = { end: 2, id: 2, text: 3, link: 3, class: 5, module: 6, tag: 7 } as const;

/** What authors name fields by, with what each name is worth. */
const NAMING: readonly (readonly [attribute: string, cost: number])[] = [
  ['data-field', 1],
  ['data-testid', 1],
  ['data-test-id', 1],
  ['data-test', 1],
  ['data-qa', 1],
  ['data-cy', 1],
  ['data-automation-id', 1],
  ['data-field-name', 1],
  ['data-fieldname', 1],
  ['data-attribute', 1],
  ['data-name', 1],
  ['data-key', 2],
  ['data-column', 2],
  ['data-editor', 2],
  ['name', 1],
  ['field', 1],
  ['itemprop', 1],
  ['formcontrolname', 1],
  ['ng-model', 2],
  ['headers', 3],
  ['autocomplete', 4],
];
const SAYING = ['aria-label', 'data-label', 'placeholder'];

function* attributeTokens(element: Element): Generator<Worded> {
  for (const [name, cost] of NAMING) {
    const words = element.getAttribute(name) ?? '';
    const tag = name === 'name' || name === 'autocomplete' ? element.localName : '';
    if (isStableName(words)) yield { css: `${tag}[${name}="${words}"]`, cost, words };
    const end = stableEnd(words);
    if (end) yield { css: `${tag}[${name}$="${end}"]`, cost: cost + COST.end, words: end };
  }
  for (const name of SAYING) {
    const words = element.getAttribute(name) ?? '';
    // At a control they are its label; anywhere else they may speak of anybody.
    if (!isStableText(words) || !(isControl(element) || isLabel(plainLabel(words)))) continue;
    yield { css: `[${name}="${words}"]`, cost: COST.text, words };
  }
}

function* idTokens(element: Element): Generator<Worded> {
  // Of a form with a field called "id", the property is that field.
  const id = element.getAttribute('id') ?? '';
  const end = stableEnd(id);
  if (isStableName(id)) yield { css: `#${CSS.escape(id)}`, cost: COST.id, words: id };
  else if (end) yield { css: `[id$="${end}"]`, cost: COST.id + COST.end, words: end };
}

/** The address behind a link is somebody's own; that it is one of e-mail or telephone is not. */
function* linkTokens(element: Element): Generator<Worded> {
  const [scheme] = /^(?:mailto|tel):/u.exec(element.getAttribute('href') ?? '') ?? [];
  if (scheme) yield { css: `a[href^="${scheme}"]`, cost: COST.link, words: scheme };
}

function* classTokens(element: Element): Generator<Worded> {
  for (const words of element.getAttribute('class')?.split(/\s+/u) ?? []) {
    const start = moduleClass(words);
    if (start) yield { css: `[class*="${start}"]`, cost: COST.module, words: start };
    else if (isTellingClass(words)) yield { css: `.${words}`, cost: COST.class, words };
  }
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
