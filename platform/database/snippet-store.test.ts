import { describe, expect, it } from 'vitest';
import { MOST_SNIPPETS } from '@/knowledge-base/snippets/snippet.ts';
import { memoryTables } from './memory-tables.ts';
import { createSnippetStore } from './snippet-store.ts';

const thanks = { id: '1', title: 'Chiusure::Grazie', shortcut: 'grazie', text: 'Grazie, {cliente}' };

describe('the operator’s own texts', () => {
  it('are kept, changed and deleted', async () => {
    const store = createSnippetStore(memoryTables());
    expect(await store.saveSnippet(thanks)).toBe('saved');
    expect(await store.saveSnippet({ ...thanks, text: 'Grazie mille' })).toBe('saved');
    expect(await store.listSnippets()).toEqual([{ ...thanks, text: 'Grazie mille' }]);

    await store.deleteSnippet('1');

    expect(await store.listSnippets()).toEqual([]);
  });

  it('have a shortcut each, also when two are saved at once', async () => {
    const store = createSnippetStore(memoryTables());

    const saved = await Promise.all([store.saveSnippet(thanks), store.saveSnippet({ ...thanks, id: '2' })]);

    expect(saved).toEqual(['saved', 'taken']);
    expect(await store.listSnippets()).toEqual([thanks]);
  });

  it('are a thousand at most', async () => {
    const tables = memoryTables();
    for (let at = 0; at < MOST_SNIPPETS; at += 1)
      await tables.put('snippets', { ...thanks, id: `i${at}`, shortcut: `s${at}` });
    const store = createSnippetStore(tables);

    expect(await store.saveSnippet(thanks)).toBe('too-many');
    expect(await store.saveSnippet({ ...thanks, id: 'i1', shortcut: 's1' })).toBe('saved');
  });

  it('that are imported change none that is there', async () => {
    const store = createSnippetStore(memoryTables());
    await store.saveSnippet(thanks);

    const outcome = await store.importSnippets([
      { ...thanks, text: 'Altro' },
      { ...thanks, id: '2', shortcut: 'scuse', text: 'Ci scusiamo' },
      { ...thanks, id: '3', text: 'Altro ancora' },
      { ...thanks, id: '4', shortcut: 'scuse', text: 'Due volte' },
    ]);

    expect(outcome).toEqual({ added: 1, leftOut: 3 });
    expect((await store.listSnippets()).map(({ text }) => text)).toEqual(['Grazie, {cliente}', 'Ci scusiamo']);
  });

  it('that a damaged disk left in another shape are not shown', async () => {
    const tables = memoryTables();
    await tables.put('snippets', { id: '1', title: 7 } as never);
    await tables.put('ownValues', { key: 'own-values', operator: 7 } as never);
    const store = createSnippetStore(tables);

    expect(await store.listSnippets()).toEqual([]);
    expect(await store.readOwnValues()).toEqual({ operator: '', company: '' });
  });
});

it('keeps what is filled in of the operator, each by itself', async () => {
  const store = createSnippetStore(memoryTables());

  await store.writeOwnValues({ operator: 'Ada' });

  expect(await store.writeOwnValues({ company: 'Luce Chiara' })).toEqual({ operator: 'Ada', company: 'Luce Chiara' });
  expect(await store.readOwnValues()).toEqual({ operator: 'Ada', company: 'Luce Chiara' });
});
