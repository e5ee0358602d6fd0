import type { Block, Inline } from '../../knowledge-base/content/rich-text.ts';

/** Compiled blocks as the Markdown that compiles to them. */
export function markdownOf(blocks: readonly Block[]): string {
  return blocks.map(blockText).join('\n\n');
}

function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return inlineText(block.children);
    case 'heading':
      return `${'#'.repeat(block.level)} ${inlineText(block.children)}`;
    case 'list':
      return block.items.map((item, index) => listItem(item, block.ordered ? `${index + 1}. ` : '- ')).join('\n');
    case 'quote':
      return markdownOf(block.children)
        .split('\n')
        .map((line) => `> ${line}`.trimEnd())
        .join('\n');
    case 'code': {
      // Longer than any run of backticks inside.
      const longest = Math.max(2, ...[...block.text.matchAll(/`+/gu)].map(([run]) => run.length));
      const fence = '`'.repeat(longest + 1);
      return `${fence}\n${block.text}\n${fence}`;
    }
    case 'table': {
      const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
      const head = row(block.columns.map(({ children }) => cellText(children)));
      const rows = block.rows.map((cells) => row(cells.map(cellText)));
      return [head, row(block.columns.map(({ align }) => ALIGNMENTS[align])), ...rows].join('\n');
    }
    case 'image':
      return `![${escaped(block.alternative)}](images/${block.image}.png)`;
    case 'rule':
      return '---';
  }
}

const ALIGNMENTS = { start: '---', centre: ':-:', end: '--:' } as const;

// A table is divided before its cells are read: in text the sign is escaped already, in code it is not.
function cellText(inlines: readonly Inline[]): string {
  return inlineText(inlines).replaceAll(/(?<!\\)\|/gu, String.raw`\|`);
}

function listItem(blocks: readonly Block[], mark: string): string {
  const [first = '', ...rest] = markdownOf(blocks).split('\n');
  return [`${mark}${first}`, ...rest.map((line) => (line === '' ? '' : `${' '.repeat(mark.length)}${line}`))].join(
    '\n',
  );
}

function inlineText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      switch (inline.type) {
        case 'text':
          return escaped(inline.text);
        case 'strong':
          return `**${inlineText(inline.children)}**`;
        case 'emphasis':
          return `*${inlineText(inline.children)}*`;
        case 'struck':
          return `~~${inlineText(inline.children)}~~`;
        case 'code':
          return `\`${inline.text}\``;
        case 'link':
          return `[${inlineText(inline.children)}](${inline.href})`;
        case 'break':
          return '\\\n';
      }
    })
    .join('');
}

function escaped(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>|~&!#]/gu, (sign) => `\\${sign}`);
}
