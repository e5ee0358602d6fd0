import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { defineCommand, textOption, WrongUse } from '../command.ts';
import { articleSource } from '../export/article-source.ts';
import { COLUMNS, rowOf } from '../export/article-table.ts';
import { guardCell } from '../export/csv-cell.ts';
import { compileFolder } from '../pack-folder.ts';

export const exportArticles = defineCommand({
  usage: 'export <pack-folder>',
  about: 'write the articles of a pack as a table for spreadsheets, or as Markdown files',
  example: 'spalla export packs/resi --csv resi.csv',
  options: [
    { flags: '--csv <file>', about: 'a table, in UTF-8, safe to open in a spreadsheet' },
    { flags: '--markdown <folder>', about: 'a file for each article; the folder must be new or empty' },
  ],
  async run(asked) {
    const [folder = '.'] = asked.args;
    const [csv, markdown] = [textOption(asked, 'csv'), textOption(asked, 'markdown')];
    if ((csv === null) === (markdown === null))
      throw new WrongUse('Say where to: either --csv FILE or --markdown FOLDER.');
    const rows = compileFolder(folder).articles.map(rowOf);
    if (csv !== null) {
      const cells = rows.map((row) => COLUMNS.map((column) => guardCell(row[column])));
      // With the mark that tells spreadsheets that it is UTF-8, and the line ends of RFC 4180.
      writeFileSync(
        csv,
        `\uFEFF${Papa.unparse({ fields: [...COLUMNS], data: cells }, { quotes: true, newline: '\r\n' })}\r\n`,
      );
    }
    if (markdown !== null) {
      if (statSync(markdown, { throwIfNoEntry: false }) && readdirSync(markdown).length > 0) {
        throw new WrongUse(`${markdown} is not empty: choose another folder. It was left as it is.`);
      }
      mkdirSync(markdown, { recursive: true });
      for (const row of rows) writeFileSync(join(markdown, `${row.id}.md`), articleSource(row));
    }
    const to = csv ?? markdown ?? '';
    asked.terminal.line(`${to}: ${rows.length} articles`);
    asked.terminal.json({ to, articles: rows.length });
    return 0;
  },
});
