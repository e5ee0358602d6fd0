import { MOST_SNIPPETS } from '@/knowledge-base/snippets/snippet.ts';
import type { Snippet } from '@/knowledge-base/snippets/snippet.ts';
import type { OwnValues } from '@/knowledge-base/snippets/value-of.ts';
import { inTurns } from '../in-turn.ts';
import { ownValuesSchema } from '../messages/snippet-page-values.ts';
import { snippetSchema } from '../messages/snippet-values.ts';
import type { Tables } from './tables.ts';

/** The operator's own texts, each with a shortcut that no other one has. */
export interface SnippetStore {
  listSnippets(): Promise<readonly Snippet[]>;
  /** `taken`: another text has this shortcut. */
  saveSnippet(snippet: Snippet): Promise<'saved' | 'taken' | 'too-many'>;
  deleteSnippet(id: string): Promise<void>;
  /** Adds what has a shortcut that is free; nothing that is there is changed. */
  importSnippets(snippets: readonly Snippet[]): Promise<{ added: number; leftOut: number }>;
  readOwnValues(): Promise<OwnValues>;
  writeOwnValues(change: Partial<OwnValues>): Promise<OwnValues>;
}

export function createSnippetStore(tables: Tables): SnippetStore {
  // Two that are saved at once must not have the same shortcut.
  const inTurn = inTurns();

  return {
    listSnippets,
    saveSnippet: (snippet) => inTurn(() => save(snippet)),
    deleteSnippet: (id) => inTurn(() => tables.remove('snippets', id)),
    importSnippets: (snippets) =>
      inTurn(async () => {
        let added = 0;
        for (const snippet of snippets) if ((await add(snippet)) === 'saved') added += 1;
        return { added, leftOut: snippets.length - added };
      }),
    readOwnValues: async () => valuesFrom(await tables.get('ownValues', 'own-values')),
    async writeOwnValues(change) {
      let next: OwnValues = NONE;
      await tables.change('ownValues', 'own-values', (kept) => {
        next = { ...valuesFrom(kept), ...change };
        return [{ ...next, key: 'own-values' }];
      });
      return next;
    },
  };

  // What a damaged disk left in another shape can neither be shown nor inserted.
  async function listSnippets(): Promise<readonly Snippet[]> {
    return (await tables.list('snippets')).flatMap((row) => {
      const parsed = snippetSchema.safeParse(row);
      return parsed.success ? [parsed.data] : [];
    });
  }

  async function save(snippet: Snippet): Promise<'saved' | 'taken' | 'too-many'> {
    const others = (await listSnippets()).filter(({ id }) => id !== snippet.id);
    if (others.some(({ shortcut }) => shortcut === snippet.shortcut)) return 'taken';
    if (others.length >= MOST_SNIPPETS) return 'too-many';
    await tables.put('snippets', snippet);
    return 'saved';
  }

  async function add(snippet: Snippet): Promise<'saved' | 'taken' | 'too-many'> {
    return (await tables.get('snippets', snippet.id)) ? 'taken' : save(snippet);
  }
}

const NONE: OwnValues = { operator: '', company: '' };

function valuesFrom(kept: object | undefined): OwnValues {
  const { key: _key, ...values } = (kept ?? {}) as { key?: string };
  const parsed = ownValuesSchema.safeParse(values);
  return parsed.success ? parsed.data : NONE;
}
