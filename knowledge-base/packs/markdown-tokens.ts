import MarkdownIt from 'markdown-it';
import type { Env, Token } from 'markdown-it';

/** Something in the Markdown that a pack cannot hold. `line` counts from 0; `near` is text to look for in it. */
export interface MarkdownFault {
  readonly line: number;
  readonly near: string;
  readonly message: string;
}

/** What a text is read against. */
export interface MarkdownReading {
  readonly tell: (fault: MarkdownFault) => void;
  /** The ids of the pack's images. */
  readonly images: ReadonlySet<string>;
}

// Far below markdown-it's own limit of 20, past which it leaves text out without a word.
const DEEPEST_BLOCK = 6;
const DEEPEST_INLINE = 4;
export const TOO_DEEP = 'is nested too deeply: make it flatter';
export const HIDDEN = 'a character that turns the direction of the text is hidden here: remove it';

export function parseMarkdown(text: string, { tell }: MarkdownReading): Token[] {
  const parser = new MarkdownIt({ html: false, linkify: false, maxNesting: 20 });
  // Its own check turns a refused link into text and says nothing: here every link is read, then refused aloud.
  parser.validateLink = () => true;
  // Kept apart, an escaped `\<b>` can be told from a tag.
  parser.disable('text_join');
  const found: Env = {};
  const tokens = parser.parse(text, found);
  if (found.references) {
    const line = text.split('\n').findIndex((written) => /^ {0,3}\[[^\]]+\]:/u.test(written));
    tell({ line: Math.max(line, 0), near: '[', message: 'links by reference are not read: write [text](https://…)' });
  }
  return tokens;
}

// Both together stay within the depth of JSON that a client reads (trust/strict-json.ts).
export function isTooDeepAsBlock({ level }: Token): boolean {
  return level > DEEPEST_BLOCK;
}

export function isTooDeepAsInline({ level, nesting }: Token): boolean {
  return nesting === 1 && level >= DEEPEST_INLINE;
}

/** The index of the token that closes the one at `start`; itself when nothing needs closing. */
function closingOf(tokens: readonly { nesting: number }[], start: number): number {
  let depth = 0;
  for (let at = start; at < tokens.length; at += 1) {
    depth += tokens[at]?.nesting ?? 0;
    if (depth <= 0) return at;
  }
  return tokens.length;
}

interface Enclosing<T> {
  readonly token: T;
  readonly inside: readonly T[];
}

/** Each token that is inside no other, and what is inside of it. */
export function topLevel<T extends { nesting: number }>(tokens: readonly T[]): Enclosing<T>[] {
  const found: Enclosing<T>[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    const end = closingOf(tokens, at);
    if (token) found.push({ token, inside: tokens.slice(at + 1, end) });
    at = end + 1;
  }
  return found;
}

export function lineOf(token: Token | undefined): number {
  return token?.map?.[0] ?? 0;
}
