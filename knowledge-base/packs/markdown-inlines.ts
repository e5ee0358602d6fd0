import type { Token } from 'markdown-it';
import { LINK } from '../content/rich-text.ts';
import type { Inline } from '../content/rich-text.ts';
import { strayDirectionControl } from '../content/text-direction.ts';
import { HIDDEN, isTooDeepAsInline, lineOf, TOO_DEEP, topLevel } from './markdown-tokens.ts';
import type { MarkdownReading } from './markdown-tokens.ts';

// A tag ends before the next one begins: a text of many signs is read once, not once for each of them.
const HTML = /<(?:\/?[a-z][^\s<>]*(?:\s[^<>]*)?>|!--|[?!][a-z])/iu;
const ALONE = 'an image stands in a paragraph of its own: leave an empty line before and after it';

/** The text inside a block. What does not fit is told and left out. */
export function toInlines(tokens: readonly Token[], reading: MarkdownReading): Inline[] {
  return tokens.flatMap((token) => inlinesOf(linesOf(token), reading));
}

interface InlineToken {
  readonly token: Token;
  readonly line: number;
  readonly nesting: number;
}

function linesOf(inline: Token): InlineToken[] {
  let line = lineOf(inline);
  return (inline.children ?? []).map((token) => {
    const placed = { token, line, nesting: token.nesting };
    if (token.type === 'softbreak' || token.type === 'hardbreak') line += 1;
    return placed;
  });
}

function inlinesOf(placed: readonly InlineToken[], reading: MarkdownReading): Inline[] {
  const inlines: Inline[] = [];
  for (const { token, inside } of topLevel(placed)) {
    const inline = toInline(token, inside, reading);
    const before = inlines.at(-1);
    if (inline?.type === 'text' && before?.type === 'text') before.text += inline.text;
    else if (inline) inlines.push(inline);
  }
  return inlines.filter((inline) => inline.type !== 'text' || inline.text !== '');
}

function toInline(
  { token, line }: InlineToken,
  inside: readonly InlineToken[],
  reading: MarkdownReading,
): Inline | null {
  const refuse = (near: string, message: string) => {
    reading.tell({ line, near, message });
    return null;
  };
  if (isTooDeepAsInline(token)) return refuse(token.markup, TOO_DEEP);
  const stray = strayDirectionControl(token.content);
  if (stray !== -1) return refuse(token.content.charAt(stray), HIDDEN);
  switch (token.type) {
    case 'text': {
      const tag = HTML.exec(token.content)?.[0];
      if (tag) refuse(tag, 'HTML is not read: use Markdown, or \\< for the sign itself');
      return { type: 'text', text: token.content };
    }
    case 'text_special':
      return { type: 'text', text: token.content };
    case 'softbreak':
      return { type: 'text', text: ' ' };
    case 'hardbreak':
      return { type: 'break' };
    case 'code_inline':
      return { type: 'code', text: token.content };
    case 'strong_open':
      return { type: 'strong', children: inlinesOf(inside, reading) };
    case 'em_open':
      return { type: 'emphasis', children: inlinesOf(inside, reading) };
    case 's_open':
      return { type: 'struck', children: inlinesOf(inside, reading) };
    case 'link_open':
      return toLink({ token, line }, inside, reading);
    case 'image':
      return refuse('![', ALONE);
    default:
      return refuse(token.markup, `${token.type} cannot be shown: say it in words`);
  }
}

function toLink(
  { token, line }: { readonly token: Token; readonly line: number },
  inside: readonly InlineToken[],
  reading: MarkdownReading,
): Inline {
  const href = String(token.attrGet('href') ?? '');
  if (!LINK.test(href)) reading.tell({ line, near: href, message: 'a link starts with https://, mailto: or tel:' });
  if (token.attrGet('title') !== null) {
    reading.tell({ line, near: href, message: 'a link has no title: remove it' });
  }
  return { type: 'link', href, children: inlinesOf(inside, reading) };
}
