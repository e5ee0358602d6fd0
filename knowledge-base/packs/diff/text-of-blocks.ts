import type { Block, Inline } from '../../content/rich-text.ts';

/** A compiled text as plain lines, one for each block, item of a list or row of a table, without its marks: for comparing two versions. */
export function textOfBlocks(blocks: readonly Block[]): string {
  return blocks.flatMap(linesOf).join('\n');
}

function linesOf(block: Block): readonly string[] {
  switch (block.type) {
    case 'rule':
      return [];
    case 'list':
      return block.items.flat().flatMap(linesOf);
    case 'quote':
      return block.children.flatMap(linesOf);
    case 'code':
      return block.text.split('\n');
    case 'image':
      return [block.alternative];
    case 'table':
      return [block.columns.map(({ children }) => children), ...block.rows].map((row) =>
        row.map(textOfInlines).join(' · '),
      );
    default:
      return [textOfInlines(block.children)];
  }
}

/** The words alone. */
export function textOfInlines(inlines: readonly Inline[]): string {
  return inlines.map(textOfInline).join('');
}

function textOfInline(inline: Inline): string {
  if (inline.type === 'break') return '\n';
  return 'children' in inline ? textOfInlines(inline.children) : inline.text;
}
