import { isTellingClass, isStableName, isStableText, moduleClass, stableEnd } from './stable-names.ts';

/** One thing that tells an element from others, and how likely it is to be another one some day: 1 is the surest. */
export interface Token {
  readonly css: string;
  readonly cost: number;
}

/** Everything that tells an element by itself, the surest first. `shown` is what stands in it, which must be in no selector. */
export function tokensOf(element: Element, shown: string): readonly Token[] {
  const tokens = [...attributeTokens(element, shown), ...idTokens(element), ...linkTokens(element)];
  return [...tokens, ...classTokens(element)].toSorted((a, b) => a.cost - b.cost);
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

function* attributeTokens(element: Element, shown: string): Generator<Token> {
  for (const [name, cost] of NAMING) {
    const value = element.getAttribute(name) ?? '';
    const tag = name === 'name' || name === 'autocomplete' ? element.localName : '';
    if (isStableName(value) && !isShown(value, shown)) yield { css: `${tag}[${name}="${value}"]`, cost };
    const end = stableEnd(value);
    if (end) yield { css: `${tag}[${name}$="${end}"]`, cost: cost + COST.end };
  }
  for (const name of SAYING) {
    const value = element.getAttribute(name) ?? '';
    if (isStableText(value) && !isShown(value, shown)) yield { css: `[${name}="${value}"]`, cost: COST.text };
  }
}

function* idTokens(element: Element): Generator<Token> {
  // Of a form with a field called "id", the property is that field.
  const id = element.getAttribute('id') ?? '';
  const end = stableEnd(id);
  if (isStableName(id)) yield { css: `#${CSS.escape(id)}`, cost: COST.id };
  else if (end) yield { css: `[id$="${end}"]`, cost: COST.id + COST.end };
}

/** The address behind a link is somebody's own; that it is one of e-mail or telephone is not. */
function* linkTokens(element: Element): Generator<Token> {
  const [scheme] = /^(?:mailto|tel):/u.exec(element.getAttribute('href') ?? '') ?? [];
  if (scheme) yield { css: `a[href^="${scheme}"]`, cost: COST.link };
}

function* classTokens(element: Element): Generator<Token> {
  for (const name of element.getAttribute('class')?.split(/\s+/u) ?? []) {
    const start = moduleClass(name);
    if (start) yield { css: `[class*="${start}"]`, cost: COST.module };
    else if (isTellingClass(name)) yield { css: `.${name}`, cost: COST.class };
  }
}

/** A name that repeats what stands in the field changes with it: the chosen status, the customer's name. */
function isShown(value: string, shown: string): boolean {
  const [name, text] = [plain(value), plain(shown)];
  return text !== '' && (name.includes(text) || (name.length > 3 && text.includes(name)));
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
