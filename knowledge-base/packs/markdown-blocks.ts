import type { Token } from 'markdown-it';
import type { Block, TableColumn } from '../content/rich-text.ts';
import { strayDirectionControl } from '../content/text-direction.ts';
import { imageIdOf } from './image-files.ts';
import { toInlines } from './markdown-inlines.ts';
import { HIDDEN, isTooDeepAsBlock, lineOf, TOO_DEEP, topLevel } from './markdown-tokens.ts';
import type { MarkdownReading } from './markdown-tokens.ts';

/** The closed list of blocks that the extension draws. What does not fit is told and left out. */
export function toBlocks(tokens: readonly Token[], reading: MarkdownReading): Block[] {
  return topLevel(tokens).flatMap(({ token, inside }) => toBlock(token, inside, reading) ?? []);
}

function toBlock(token: Token, inside: readonly Token[], reading: MarkdownReading): Block | null {
  const refuse = (message: string) => {
    reading.tell({ line: lineOf(token), near: token.markup, message });
    return null;
  };
  if (isTooDeepAsBlock(token)) return refuse(TOO_DEEP);
  switch (token.type) {
    case 'paragraph_open':
      return toImage(inside, reading) ?? { type: 'paragraph', children: toInlines(inside, reading) };
    case 'heading_open': {
      const level = HEADING_LEVELS[token.tag];
      if (!level) return refuse('headings go down to ###: use one of those');
      return { type: 'heading', level, children: toInlines(inside, reading) };
    }
    case 'ordered_list_open':
      if (token.attrGet('start') !== null) return refuse('a numbered list starts from 1: the screen numbers it again');
      return { type: 'list', ordered: true, items: toItems(inside, reading) };
    case 'bullet_list_open':
      return { type: 'list', ordered: false, items: toItems(inside, reading) };
    case 'blockquote_open':
      return { type: 'quote', children: toBlocks(inside, reading) };
    case 'fence':
    case 'code_block':
      if (strayDirectionControl(token.content) !== -1) return refuse(HIDDEN);
      return { type: 'code', text: token.content.replace(/\n$/u, '') };
    case 'table_open':
      return toTable(inside, reading);
    case 'hr':
      return { type: 'rule' };
    default:
      return refuse(`${token.type} cannot be shown: write it as text or as a list`);
  }
}

const HEADING_LEVELS: Readonly<Record<string, 1 | 2 | 3>> = { h1: 1, h2: 2, h3: 3 };

function toItems(tokens: readonly Token[], reading: MarkdownReading): Block[][] {
  return topLevel(tokens).map(({ inside }) => toBlocks(inside, reading));
}

/** `null` when the paragraph is anything but one image. */
function toImage([inline]: readonly Token[], { tell, images }: MarkdownReading): Block | null {
  const [image, ...others] = inline?.children ?? [];
  if (image?.type !== 'image' || others.length > 0) return null;

  const path = String(image.attrGet('src') ?? '');
  const told = (message: string): void => tell({ line: lineOf(inline), near: path, message });
  const id = imageIdOf(path);
  if (id === null) told('an image is a file of the pack: ![what it shows](images/name.png), PNG, JPEG or WebP');
  else if (!images.has(id)) told(`there is no ${path} in the pack: add the file, or remove the image`);
  if (image.attrGet('title') !== null) told('an image has no title: say it in the text');
  const alternative = wordsOf(image.children ?? []).trim();
  if (strayDirectionControl(alternative) !== -1) told(HIDDEN);
  if (alternative === '') {
    tell({
      line: lineOf(inline),
      near: '![',
      message: 'an image needs words for who cannot see it: ![what it shows](…)',
    });
  }
  return { type: 'image', image: id ?? '', alternative };
}

/** Without the marks, which nobody could see. */
function wordsOf(tokens: readonly Token[]): string {
  return tokens.map(({ type, content }) => (type.endsWith('break') ? ' ' : content)).join('');
}

function toTable(inside: readonly Token[], reading: MarkdownReading): Block {
  const [head, body] = topLevel(inside);
  const columns = cellsOf(topLevel(head?.inside ?? [])[0]?.inside ?? [], reading);
  const rows = topLevel(body?.inside ?? []).map((row) => cellsOf(row.inside, reading).map(({ children }) => children));
  return { type: 'table', columns, rows };
}

function cellsOf(row: readonly Token[], reading: MarkdownReading): TableColumn[] {
  return topLevel(row).map(({ token, inside }) => ({
    align: alignmentOf(token),
    children: toInlines(inside, reading),
  }));
}

const ALIGNMENTS: Readonly<Record<string, TableColumn['align']>> = {
  'text-align:center': 'centre',
  'text-align:right': 'end',
};

function alignmentOf(cell: Token): TableColumn['align'] {
  return ALIGNMENTS[String(cell.attrGet('style'))] ?? 'start';
}
