import { LONGEST_TEXT, LONGEST_TITLE, MOST_SNIPPETS, placeOf, readShortcut } from './snippet.ts';
import type { Snippet } from './snippet.ts';

/** The operator's texts as a file, for a colleague or another computer. Ids stay here: they name nothing elsewhere. */
export function writeSnippetFile(snippets: readonly Snippet[]): string {
  const listed = snippets.map(({ title, shortcut, text }) => ({ title, shortcut, text }));
  return `${JSON.stringify({ format: FORMAT, snippets: listed }, null, 2)}\n`;
}

export type ReadSnippetFile =
  | { readonly ok: true; readonly snippets: readonly Omit<Snippet, 'id'>[]; readonly leftOut: number }
  | { readonly ok: false; readonly problem: 'not-json' | 'other-format' | 'too-many' };

/** Reads such a file; a text in it that is none is left out, and counted. */
export function readSnippetFile(file: string): ReadSnippetFile {
  const content = parsed(file);
  if (content === undefined) return { ok: false, problem: 'not-json' };
  if (!isRecord(content) || content['format'] !== FORMAT || !Array.isArray(content['snippets'])) {
    return { ok: false, problem: 'other-format' };
  }
  const listed: readonly unknown[] = content['snippets'];
  if (listed.length > MOST_SNIPPETS) return { ok: false, problem: 'too-many' };
  const snippets = listed.flatMap((each) => snippetIn(each) ?? []);
  return { ok: true, snippets, leftOut: listed.length - snippets.length };
}

const FORMAT = 'spalla-snippets-1';

function snippetIn(value: unknown): Omit<Snippet, 'id'> | null {
  if (!isRecord(value)) return null;
  const { title, shortcut: written, text } = value;
  if (typeof title !== 'string' || typeof written !== 'string' || typeof text !== 'string') return null;
  const shortcut = readShortcut(written);
  const isGood = placeOf(title).name !== '' && title.length <= LONGEST_TITLE;
  if (shortcut === null || !isGood || text.trim() === '' || text.length > LONGEST_TEXT) return null;
  return { title, shortcut, text };
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(file) as unknown;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
