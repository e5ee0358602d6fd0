// How well personal data is found in labelled texts, by kind, and what it costs. On a machine that does other work too,
// times are pessimistic: what counts is their ratio to plain regexes in the same run.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root, Stop } from '../scripts/tools.mjs';
import { readCases, readRows } from './tools/privacy/cases.ts';
import type { CaseSet } from './tools/privacy/cases.ts';
import { halves } from './tools/privacy/halves.ts';
import type { Half } from './tools/privacy/halves.ts';
import { loadGuard } from './tools/privacy/load-guard.ts';
import type { Guard } from './tools/privacy/load-guard.ts';
import { asJson, asTables, qualityOf } from './tools/privacy/report.ts';
import { timeScan } from './tools/privacy/scan-speed.ts';
import { timeTyping } from './tools/privacy/typing-speed.ts';
import { seeded } from './tools/seeded.ts';

const OWN = ['synthetic.jsonl', 'own-templates.jsonl', 'name-templates.jsonl', 'form-templates.jsonl'].map((file) =>
  join(root, 'tests/data/privacy', file),
);
/** Third parties' texts, which are not part of the project. */
const PUBLIC_DATA = join(process.env['SPALLA_DATA'] ?? '../shared/data', 'privacy');
const PUBLIC = ['peers.jsonl', 'presidio_research_en.jsonl', 'real_italian_text.jsonl'];

try {
  await run();
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      cases: { type: 'string', multiple: true, default: [] },
      half: { type: 'string' },
      seed: { type: 'string', default: '1' },
      rows: { type: 'boolean', default: false },
      'no-speed': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  // A list of files, as the shell makes of an asterisk, is `--cases` and what follows.
  const given = [...values.cases, ...positionals];
  const { paths, skipped } = given.length > 0 ? { paths: given, skipped: [] } : usualFiles();
  for (const file of skipped) {
    console.error(`Skipped: ${file} is not in ${PUBLIC_DATA}. SPALLA_DATA says where it is, or --cases.`);
  }
  const options = { half: values.half === undefined ? undefined : knownHalf(values.half), seed: natural(values.seed) };
  const missing = paths.find((path) => !existsSync(path));
  if (missing) throw new Stop(`There is no ${missing}`);
  if (values.rows) {
    for (const path of paths) for (const row of readRows(path, options)) console.log(JSON.stringify(row));
    return;
  }
  const sets = paths.map((path) => readCases(path, options));
  const guard = await loadGuard();
  const report = {
    ...qualityOf(sets, guard),
    ...(values['no-speed'] ? {} : measureSpeed(sets, guard)),
    ...(options.half && { half: options.half }),
    skipped,
  };
  console.log(values.json ? asJson(report) : asTables(report));
}

function measureSpeed(sets: readonly CaseSet[], { find, gzipBytes }: Guard) {
  const texts = sets.flatMap(({ cases }) => cases.filter(({ isBare }) => !isBare).map(({ text }) => text));
  if (texts.length === 0) throw new Stop('There is no text to scan');
  const { microsecondsPer1000Chars, ratioToFiveRegexes } = timeScan(texts, { find, random: seeded(1) });
  const keystrokeMs = timeTyping(texts, { find, random: seeded(2) });
  return { microsecondsPer1000Chars, ratioToFiveRegexes, keystrokeMs, gzipBytes };
}

function usualFiles(): { readonly paths: readonly string[]; readonly skipped: readonly string[] } {
  const isThere = (file: string): boolean => existsSync(join(PUBLIC_DATA, file));
  return {
    paths: [...OWN, ...PUBLIC.filter(isThere).map((file) => join(PUBLIC_DATA, file))],
    skipped: PUBLIC.filter((file) => !isThere(file)),
  };
}

function knownHalf(name: string): Half {
  const half = halves.find((each) => each === name);
  if (half) return half;
  throw new Stop(`There is no half "${name}". There are: ${halves.join(', ')}`);
}

function natural(text: string): number {
  if (/^\d+$/u.test(text)) return Number(text);
  throw new Stop(`"${text}" should be a number from 0 on`);
}
