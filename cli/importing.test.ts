import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guardCell, unguardCell } from './export/csv-cell.ts';
import { aDesk } from './testing/run-spalla.ts';
import type { Desk } from './testing/run-spalla.ts';

const CELLS = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', 'tests', 'data', 'csv-cells.json'), 'utf8'),
) as readonly string[];

let desk: Desk;
beforeAll(async () => {
  desk = aDesk();
  await desk.run('init', 'resi');
  await desk.run('init', 'target');
}, 60_000);
afterAll(() => desk.remove());

describe('a cell of a table', () => {
  it.each(CELLS)('starts no formula, and is read back as it was: %j', (text) => {
    // An apostrophe in front, which a spreadsheet takes for the mark of a text.
    expect(guardCell(text).replace(/^'.*/su, '')).not.toMatch(/^\P{L}*?[=+\-@＝]/u);
    expect(unguardCell(guardCell(text))).toBe(text);
  });

  it.each(["'=1", "''", "'nota'", ''])('keeps an apostrophe of its own: %j', (text) => {
    expect(unguardCell(guardCell(text))).toBe(text);
  });
});

describe('the articles of a pack', () => {
  it('come back from a table as they were', async () => {
    await desk.run('export', 'resi', '--csv', 'resi.csv');
    await desk.run('init', 'back');
    for (const name of readdirSync(join(desk.folder, 'back/articles'))) remove(`back/articles/${name}`);
    await desk.run('import', 'resi.csv', '--to', 'back');

    const diff = await desk.run('diff', 'resi', 'back', '--json');

    expect(diff.json()).toMatchObject({ added: [], removed: [], changed: [] });
  });

  it('come back from Markdown files as they were', async () => {
    await desk.run('export', 'resi', '--markdown', 'plain');

    const names = readdirSync(join(desk.folder, 'plain'));

    expect(names).toEqual(readdirSync(join(desk.folder, 'resi/articles')));
    for (const name of names) writeFileSync(join(desk.folder, 'target/articles', name), read(`plain/${name}`));
    expect((await desk.run('diff', 'resi', 'target', '--json')).json()).toMatchObject({ changed: [] });
  });
});

describe('articles from elsewhere', () => {
  it('come from Zendesk, unverified, with what could not be kept told one by one', async () => {
    const html =
      '<h1>Reso</h1><p>Il reso è <b>gratuito</b> entro <a href="https://example.it/x">30 giorni</a>.</p><ul><li>Stampa</li><li>Spedisci</li></ul><img src="https://example.it/a.png" alt="etichetta"><script>alert(1)</script>';
    const articles = [
      {
        id: 1,
        title: 'Come faccio un reso?',
        body: html,
        locale: 'it',
        label_names: ['reso', 'rimborso'],
        draft: false,
      },
      { id: 2, title: 'How do I return?', body: '<p>Free.</p>', locale: 'en-us' },
      { id: 3, title: 'Bozza', body: '<p>…</p>', locale: 'it', draft: true },
    ];
    write('zendesk.json', JSON.stringify({ articles }));

    const ran = await desk.run('import', 'zendesk.json', '--to', 'target', '--json');

    expect(ran.code).toBe(1);
    expect(ran.json()).toMatchObject({
      articles: [{ id: 'come-faccio-un-reso', lost: ['img "etichetta"'] }],
      leftOut: [{ why: expect.stringContaining('en-us') as string }, { why: 'is a draft there' }],
    });
    const source = read('target/articles/come-faccio-un-reso.md');
    expect(source).toContain('verification: unverified');
    expect(source).toContain('### Reso');
    expect(source).toMatch(/- +Stampa/u);
    expect(source).not.toContain('alert(1)');
    expect((await desk.run('build', 'target')).code).toBe(0);
  });

  it('come from Freshdesk, from a folder of HTML and Markdown, and from a table with usual names', async () => {
    write(
      'freshdesk.json',
      JSON.stringify([{ id: 9, title: 'Cambio taglia', description: '<p>Si può.</p>', status: 2 }]),
    );
    mkdirSync(join(desk.folder, 'wiki'));
    write('wiki/orari.html', '<html><body><h1>Orari dei negozi</h1><p>Da lunedì a sabato.</p></body></html>');
    write('wiki/buoni.md', '# Buoni regalo\n\nValgono un anno.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n');
    write('faq.csv', 'Titolo,Risposta,Nota\nCome pago?,Con carta o bonifico.,interna\n,senza domanda,\n');

    const ran = [
      await desk.run('import', 'freshdesk.json', '--to', 'target', '--json'),
      await desk.run('import', 'wiki', '--to', 'target', '--json'),
      await desk.run('import', 'faq.csv', '--to', 'target', '--json'),
    ];

    expect(ran.map(({ json }) => (json()['articles'] as { id: string }[]).map(({ id }) => id))).toEqual([
      ['cambio-taglia'],
      ['buoni', 'orari'],
      ['come-pago'],
    ]);
    expect(ran[2]?.json()).toMatchObject({
      articles: [{ lost: ['column Nota'] }],
      leftOut: [{ from: 'faq.csv: row 3' }],
    });
    expect((await desk.run('build', 'target')).err).toBe('');
  });

  it('are written over nothing that is there', async () => {
    const before = read('target/articles/orari-assistenza.md');
    write('again.csv', 'id,title,answer\norari-assistenza,Altro,Altro.\n');

    const ran = await desk.run('import', 'again.csv', '--to', 'target', '--json');

    expect(ran.json()).toMatchObject({ articles: [{ id: 'orari-assistenza-2' }] });
    expect(read('target/articles/orari-assistenza.md')).toBe(before);
  });

  it('are refused as a whole when the file is nothing that is known', async () => {
    write('other.json', '{"pages": []}');

    const ran = await desk.run('import', 'other.json', '--to', 'target');

    expect(ran.code).toBe(1);
    expect(ran.err).toContain('Nothing was written.');
  });
});

function write(file: string, text: string): void {
  writeFileSync(join(desk.folder, file), text);
}

function read(file: string): string {
  return readFileSync(join(desk.folder, file), 'utf8');
}

function remove(file: string): void {
  rmSync(join(desk.folder, file));
}
