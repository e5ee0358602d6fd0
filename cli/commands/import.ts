import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { compilePack } from '../../knowledge-base/packs/compile-pack.ts';
import type { PackSources } from '../../knowledge-base/packs/compile-pack.ts';
import { defineCommand, Refusal, textOption, WrongUse } from '../command.ts';
import { articleSource, asMarkdownText } from '../export/article-source.ts';
import { articlesFromCsv } from '../import/from-csv.ts';
import { articleFromFile } from '../import/from-files.ts';
import { articlesFromHelpDesk } from '../import/from-help-desk.ts';
import type { Imported, ImportedArticle } from '../import/imported.ts';
import { readPackFolder } from '../pack-folder.ts';

export const importArticles = defineCommand({
  usage: 'import <from>',
  about: 'bring in articles: a CSV table, a folder of Markdown or HTML, an export of Zendesk or Freshdesk (JSON)',
  example: 'spalla import zendesk-articles.json --to packs/resi',
  options: [
    { flags: '--to <pack-folder>', about: 'the pack; articles that it has already are left alone', isRequired: true },
  ],
  async run(asked) {
    const [from = ''] = asked.args;
    const folder = textOption(asked, 'to') ?? '';
    const sources = readPackFolder(folder);
    if (!sources.has('pack.yaml')) throw new WrongUse(`${folder} is no pack: make one with "spalla init ${folder}".`);
    const { articles, leftOut } = readArticles(from);
    const taken = new Set([...sources.keys()].map((file) => basename(file, '.md')));
    const written = [];
    for (const article of articles) {
      const id = freeId(article.row.id, taken);
      const { text, lost } = sourceOf({ ...article, row: { ...article.row, id } }, sources);
      mkdirSync(join(folder, 'articles'), { recursive: true });
      writeFileSync(join(folder, 'articles', `${id}.md`), text, { flag: 'wx' });
      taken.add(id);
      written.push({ id, from: article.from, lost });
      for (const what of lost) asked.terminal.note(`${join(folder, 'articles', `${id}.md`)}: not kept: ${what}`);
    }
    for (const { from: where, why } of leftOut) asked.terminal.note(`${where}: left out: ${why}`);
    asked.terminal.line(`${written.length} articles came into ${folder}, ${leftOut.length} were left out.`);
    asked.terminal.line(
      'They count as unverified and stay out of the pack until verification, sources and owner are set.',
    );
    asked.terminal.json({ articles: written, leftOut });
    return leftOut.length > 0 ? 1 : 0;
  },
});

function readArticles(from: string): Imported {
  if (!existsSync(from)) throw new WrongUse(`${from} is not there.`);
  if (statSync(from).isDirectory()) {
    const files = readdirSync(from, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(?:md|html?)$/iu.test(file),
    );
    if (files.length === 0) throw new WrongUse(`${from} holds no Markdown and no HTML.`);
    return {
      articles: files.toSorted().map((file) => articleFromFile(file, readFileSync(join(from, file), 'utf8'))),
      leftOut: [],
    };
  }
  const text = readFileSync(from, 'utf8');
  if (extname(from).toLowerCase() === '.csv') return articlesFromCsv(text, from);
  const found = articlesFromHelpDesk(parsed(text, from), from);
  if (found) return found;
  throw new Refusal(
    `${from} is neither an export of Zendesk ({"articles": […]}) nor of Freshdesk ([…]). Nothing was written.`,
  );
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(`${file} is neither CSV nor JSON. Nothing was written.`);
  }
}

/** The article's source; where its formatting cannot be kept, its words are, as plain text. */
function sourceOf({ row, lost }: ImportedArticle, pack: PackSources): { text: string; lost: readonly string[] } {
  const whole = articleSource(row);
  if (compiles(row.id, whole, pack)) return { text: whole, lost };
  const plain = { ...row, 'steps.it': asMarkdownText(row['steps.it']), 'steps.en': asMarkdownText(row['steps.en']) };
  return { text: articleSource(plain), lost: [...lost, 'formatting that a pack cannot hold'] };
}

function compiles(id: string, text: string, pack: PackSources): boolean {
  const file = `articles/${id}.md`;
  const compilation = compilePack(new Map([...pack, [file, text]]));
  return compilation.ok || !compilation.problems.some((problem) => problem.file === file);
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
  return id;
}
