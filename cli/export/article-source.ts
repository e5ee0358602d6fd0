import { stringify } from 'yaml';
import type { Row } from './article-table.ts';
import { SEPARATOR } from './article-table.ts';

const LONGEST_LINE = 100;

/** An article as its author would write it: front matter and Markdown. Empty cells are left out. */
export function articleSource(row: Row): string {
  const front = {
    id: row.id,
    question: textIn(row, 'question'),
    ...optional('alsoFoundAs', listsIn(row)),
    ...optional('example', textIn(row, 'example')),
    ...optional('time', textIn(row, 'time')),
    ...optional('cost', textIn(row, 'cost')),
    ...optional('topic', textIn(row, 'topic')),
    ...optional('shortcut', row.shortcut || null),
    ...optional('owner', row.owner || null),
    ...optional('verifiedOn', row.verifiedOn || null),
    ...optional('verifyBy', row.verifyBy || null),
    sources: partsOf(row.sources),
    confidence: row.confidence || 'low',
    verification: row.verification || 'unverified',
  };
  const parts = [
    `---\n${stringify(front, { lineWidth: LONGEST_LINE, singleQuote: true })}---\n`,
    '# Italiano\n',
    section('Da dire', asMarkdownText(row['line.it'])),
    section('Che cosa fare', row['steps.it']),
    ...(row['line.en'] || row['steps.en'] ? ['# English\n'] : []),
    section('To say', asMarkdownText(row['line.en'])),
    section('What to do', row['steps.en']),
  ];
  return parts.filter(Boolean).join('\n');
}

/** Plain text as Markdown that reads as the same text. */
export function asMarkdownText(text: string): string {
  return text
    .split(/\n{2,}/u)
    .map((paragraph) => paragraph.split('\n').map(escaped).join('\\\n'))
    .join('\n\n');
}

function escaped(line: string): string {
  return line
    .trim()
    .replaceAll(/[\\`*_[\]<>|~&!#]/gu, (sign) => `\\${sign}`)
    .replace(/^(?<sign>[-+=])/u, '\\$<sign>')
    .replace(/^(?<number>\d+)(?<sign>[.)])/u, '$<number>\\$<sign>');
}

function section(title: string, text: string): string {
  return text === '' ? '' : `## ${title}\n\n${text}\n`;
}

function textIn(
  row: Row,
  field: 'question' | 'example' | 'time' | 'cost' | 'topic',
): { it: string; en: string | null } | null {
  const it = row[`${field}.it`];
  return it === '' ? null : { it, en: row[`${field}.en`] || null };
}

function listsIn(row: Row): { it: string[]; en: string[] } | null {
  const lists = { it: partsOf(row['alsoFoundAs.it']), en: partsOf(row['alsoFoundAs.en']) };
  return lists.it.length + lists.en.length > 0 ? lists : null;
}

function partsOf(cell: string): string[] {
  return cell
    .split(SEPARATOR.trim())
    .map((part) => part.trim())
    .filter(Boolean);
}

function optional<Value>(name: string, value: Value | null): Record<string, Value> {
  return value === null ? {} : { [name]: value };
}
