import type { Tree } from '../reading/trees.ts';
import { isDrawn } from '../visibility.ts';
import { tagToken, tokensOf, type IsUnwanted, type Token } from './tokens.ts';

/** Selectors that find an element and no other that is drawn, the surest first, each by something else. */
export interface FoundSelectors {
  readonly selectors: readonly string[];
  /** By what it is called, by how it looks, or only by where it stands. */
  readonly strength: 'named' | 'styled' | 'placed';
}

const MOST = 3;
/** A selector in reserve finds the same field, or nothing: one that says little would find another field on another page. */
const DEAREST_RESERVE = 4;
const DEAREST_NAMED = 8;
const LEVELS = 8;

export function selectorsOf(
  element: Element,
  { trees, isUnwanted }: { trees: readonly Tree[]; isUnwanted: IsUnwanted },
): FoundSelectors {
  const isOnly = (selector: string): boolean => isTheOnlyOne(element, selector, trees);
  const tokens = (each: Element): readonly Token[] => tokensOf(each, isUnwanted);
  const chosen: Token[] = [];
  const used = new Set<string>();

  for (const { css, cost, parts } of combinations(element, tokens).toSorted((a, b) => a.cost - b.cost)) {
    if (chosen.length === MOST || (chosen.length > 0 && cost > DEAREST_RESERVE)) break;
    if (parts.some((part) => used.has(part)) || !isOnly(css)) continue;
    chosen.push({ css, cost });
    for (const part of parts) used.add(part);
  }
  const [best] = chosen;
  if (best) {
    return { selectors: chosen.map(({ css }) => css), strength: best.cost > DEAREST_NAMED ? 'styled' : 'named' };
  }
  const path = shortestPath(element, { isOnly, tokens });
  return { selectors: path ? [path] : [], strength: 'placed' };
}

interface Combination extends Token {
  /** What it relies on. */
  readonly parts: readonly string[];
}

/** The element by itself, and inside something that tells the part of the page. */
function combinations(element: Element, tokens: (element: Element) => readonly Token[]): Combination[] {
  const own = tokens(element);
  const tag = tagToken(element);
  const all: Combination[] = own.map(({ css, cost }) => ({ css, cost, parts: [css] }));
  // The heading of a page, or an element that somebody defined; any other tag says something only inside a part of the page.
  if (/^h1$|-/u.test(tag.css)) all.push({ css: tag.css, cost: tag.cost + 4, parts: [tag.css] });
  let level = 0;
  for (let around = element.parentElement; around && level < LEVELS; around = around.parentElement) {
    level += 1;
    if (/^(?:html|body)$/u.test(around.localName)) break;
    for (const anchor of tokens(around)) {
      const near = anchor.cost + Math.ceil(level / 2);
      for (const { css, cost } of [...own, tag]) {
        all.push({
          css: `${anchor.css} ${css}`,
          cost: near + cost,
          parts: css === tag.css ? [anchor.css] : [anchor.css, css],
        });
      }
    }
  }
  return all;
}

/** By the order of the elements, from the nearest place that can be told. */
function shortestPath(
  element: Element,
  { isOnly, tokens }: { isOnly: (selector: string) => boolean; tokens: (element: Element) => readonly Token[] },
): string | null {
  let path = '';
  for (let each: Element | null = element; each; each = each.parentElement) {
    const [token] = each === element ? [] : tokens(each);
    if (token && isOnly(`${token.css} > ${path}`)) return `${token.css} > ${path}`;
    if (/^(?:html|body)$/u.test(each.localName)) break;
    path = nthOf(each) + (path && ` > ${path}`);
    if (isOnly(path)) return path;
  }
  return path && isOnly(`body > ${path}`) ? `body > ${path}` : null;
}

function nthOf(element: Element): string {
  const { localName, parentElement } = element;
  const same = [...(parentElement?.children ?? [])].filter((each) => each.localName === localName);
  return same.length < 2 ? localName : `${localName}:nth-of-type(${same.indexOf(element) + 1})`;
}

/** A page is read by the first that is drawn and says something: none but this one may answer, in any tree. */
function isTheOnlyOne(element: Element, selector: string, trees: readonly Tree[]): boolean {
  let isFound = false;
  for (const tree of trees) {
    for (const each of tree.querySelectorAll(selector)) {
      if (each === element) isFound = true;
      else if (isDrawn(each)) return false;
    }
  }
  return isFound;
}

/** How many elements that are drawn answer to a selector. */
export function countOf(selector: string, trees: readonly Tree[]): number {
  if (selector === '') return 0;
  return trees.reduce((count, tree) => count + [...tree.querySelectorAll(selector)].filter(isDrawn).length, 0);
}

/** Whether a selector says only where an element stands: what comes before it may not be there on the next record. */
export function isByPlace(selector: string): boolean {
  return selector.includes(':nth-of-type(') || !/[#.[]/u.test(selector);
}
