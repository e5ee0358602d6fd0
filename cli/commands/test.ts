import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { articleIdSchema } from '../../knowledge-base/content/article.ts';
import { readYamlDocument } from '../../knowledge-base/packs/pack-document.ts';
import { readPack } from '../../knowledge-base/packs/compile-pack.ts';
import { formatProblem } from '../../knowledge-base/packs/problem.ts';
import { entriesOf } from '../../knowledge-base/search/entries-of.ts';
import { findEntries } from '../../knowledge-base/search/find-entries.ts';
import { idOf, kindOf } from '../../knowledge-base/search/hit.ts';
import { buildSearchIndex } from '../../knowledge-base/search/search-index.ts';
import { defineCommand, Refusal, WrongUse } from '../command.ts';
import { compileFolder, readPackFolder } from '../pack-folder.ts';
import { overStarter } from '../with-starter.ts';

const FIRST = 3;

/** `search-tests.yaml`: what operators type, and the article that must be among the first three. */
const searchTestsSchema = z.array(
  z.strictObject({ query: z.string().min(1), language: z.enum(['it', 'en']), article: articleIdSchema }),
);

export const test = defineCommand({
  usage: 'test <pack-folder>',
  about: `ask the pack's own search tests: each query must find its article among the first ${FIRST}`,
  example: 'spalla test packs/resi',
  async run({ args, terminal }) {
    const [folder = '.'] = args;
    const file = join(folder, 'search-tests.yaml');
    if (!existsSync(file)) {
      throw new WrongUse(`${file} is not there: write a list of "query", "language" and "article" into it.`);
    }
    const problems: string[] = [];
    const text = readFileSync(file, 'utf8');
    const tests = readYamlDocument({ file, text, schema: searchTestsSchema }, (problem) =>
      problems.push(formatProblem(problem)),
    );
    if (!tests) throw new Refusal(problems.join('\n'));
    const pack = compileFolder(folder);
    const { articles } = pack;
    const synonyms = overStarter(readPack(readPackFolder(folder)).items)('synonyms');
    const indexes = {
      it: buildSearchIndex(entriesOf(pack, 'it'), synonyms),
      en: buildSearchIndex(entriesOf(pack, 'en'), synonyms),
    };
    const results = tests.value.map(({ query, language, article }, index) => {
      const answers = findEntries(indexes[language], query).filter(({ key }) => kindOf(key) === 'articles');
      const place = answers.findIndex(({ key }) => idOf(key) === article) + 1;
      const isKnown = articles.some(({ id }) => id === article);
      return {
        query,
        language,
        article,
        place,
        isKnown,
        passed: place > 0 && place <= FIRST,
        at: tests.positionOf([index]),
      };
    });
    for (const { query, article, place, isKnown, passed, at } of results) {
      if (passed) continue;
      const where = place === 0 ? 'is not found' : `comes as number ${place}`;
      const why = isKnown
        ? `${article} ${where}: give it the words under alsoFoundAs`
        : `there is no article ${article}`;
      terminal.note(`${file}:${at.line}:${at.column} "${query}": ${why}`);
    }
    const failed = results.filter(({ passed }) => !passed).length;
    terminal.line(`${results.length - failed} passed, ${failed} failed`);
    terminal.json({
      passed: results.length - failed,
      failed,
      results: results.map(({ at: _at, ...result }) => result),
    });
    return failed === 0 ? 0 : 1;
  },
});
