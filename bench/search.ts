// How well and how fast answers are found while somebody types, beside other engines: each with the same documents, and
// settings that suit it. What ours costs in a worker of real browsers. On a machine that does other work too, times are
// pessimistic; what counts are their ratios.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Stop } from '../scripts/tools.mjs';
import { timeInBrowsers } from './tools/search/browsers/time-in-browsers.ts';
import { corpusOf } from './tools/search/corpora.ts';
import { readSearchData } from './tools/search/data.ts';
import type { SearchData } from './tools/search/data.ts';
import { engineNames, isEngineName, usualEngines } from './tools/search/engines.ts';
import type { EngineName } from './tools/search/engines.ts';
import { drawTyping } from './tools/search/keystrokes.ts';
import { timeTyping } from './tools/search/latency.ts';
import { figuresOf, inRounds, judge, onSame } from './tools/search/relevance.ts';
import type { Judged } from './tools/search/relevance.ts';
import { startEngine } from './tools/search/remote-engine.ts';
import type { Costs } from './tools/search/remote-engine.ts';
import { asJson, asTables } from './tools/search/report.ts';
import type { EngineReport } from './tools/search/report.ts';
import { updateCosts } from './tools/search/update.ts';
import { seeded } from './tools/seeded.ts';

/** Third parties' texts, which are not part of the project. */
const PUBLIC_DATA = join(process.env['SPALLA_DATA'] ?? '../shared/data', 'search');
const SEED = 1;
/** An engine that would take longer is asked a sample: in all, and for each number of documents. */
const MOST_JUDGING_MS = 240_000;
const MOST_TYPING_MS = 40_000;

try {
  await run();
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      engines: { type: 'string', default: usualEngines.join(',') },
      sizes: { type: 'string', default: '1000,10000,50000' },
      queries: { type: 'string', default: 'Infinity' },
      'no-latency': { type: 'boolean', default: false },
      'no-browsers': { type: 'boolean', default: false },
      'browsers-only': { type: 'boolean', default: false },
      suites: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const engines = values.engines.split(',').map(knownEngine);
  const sizes = values['no-latency'] ? [] : values.sizes.split(',').map(positive);
  const withEngines = !values['browsers-only'];
  const withBrowsers = !values['no-browsers'] && sizes.length > 0;
  if (!withEngines && !withBrowsers) throw new Stop('With --browsers-only, the browsers cannot be left out');
  if (values.data === undefined && !existsSync(PUBLIC_DATA)) {
    console.error(
      `Skipped: the public relevance data is not in ${PUBLIC_DATA}. SPALLA_DATA says where it is, or --data.`,
    );
    return;
  }
  const data = readSearchData(values.data ?? PUBLIC_DATA);
  // The shorter part first: when a browser fails there are no figures of twenty minutes that would be lost.
  const browsers = withBrowsers && (await timeInBrowsers(data, { sizes, seed: SEED }));
  const report = {
    docs: data.documents.length,
    queries: data.queries.length,
    ...(withEngines && { engines: await measureEngines(engines, data, { most: positive(values.queries), sizes }) }),
    ...(withEngines && sizes.length > 0 && { update: updateCosts(data.documents) }),
    ...(browsers && { browsers }),
  };
  if (values.json) console.log(asJson(report));
  else console.log(asTables(report, { withSuites: values.suites }));
}

async function measureEngines(
  engines: readonly EngineName[],
  data: SearchData,
  { most, sizes }: { readonly most: number; readonly sizes: readonly number[] },
): Promise<Readonly<Partial<Record<EngineName, EngineReport>>>> {
  const judged = await judgeAll(engines, data, most);
  const reports = new Map(engines.map((engine) => [engine, reportOf(engine, judged, data)]));
  for (const size of sizes) await timeAll(reports, data, size);
  return Object.fromEntries(reports);
}

interface Judgement {
  readonly settings: string;
  readonly costs: Costs;
  readonly judged: Judged;
  /** How many queries it would have been asked with time for all. */
  readonly of: number;
}

async function judgeAll(
  engines: readonly EngineName[],
  { documents, queries }: SearchData,
  most: number,
): Promise<ReadonlyMap<EngineName, Judgement>> {
  const rounds = inRounds(queries, { most, random: seeded(SEED) });
  const of = rounds.flat().length;
  const judgements = new Map<EngineName, Judgement>();
  for (const name of engines) {
    const engine = await startEngine(name, documents);
    const judged = await judge(engine, rounds, MOST_JUDGING_MS);
    await engine.close();
    judgements.set(name, { settings: engine.settings, costs: engine.costs, judged, of });
    console.error(`${name}: ${judged.size} of ${of} queries judged`);
  }
  return judgements;
}

function reportOf(
  name: EngineName,
  judgements: ReadonlyMap<EngineName, Judgement>,
  { queries }: SearchData,
): EngineReport {
  const judgement = judgements.get(name);
  if (!judgement) throw new Error(`${name} was not judged`);
  const { settings, costs, judged, of } = judgement;
  const ours = judgements.get('spalla')?.judged;
  const figures = { ...figuresOf(judged, queries), ...costs, settings };
  if (judged.size === of) return figures;
  if (!ours) return { ...figures, sample: { n: judged.size, of } };
  const { macro, relevance } = figuresOf(onSame(ours, judged), queries);
  return { ...figures, sample: { n: judged.size, of, spalla: { macro, relevance } } };
}

/** Adds what typing costs over so many documents. */
async function timeAll(reports: Map<EngineName, EngineReport>, { documents, queries }: SearchData, size: number) {
  const corpus = corpusOf(documents, size);
  const engines = [];
  for (const name of reports.keys()) engines.push(await startEngine(name, corpus));
  console.error(`${size} documents: every engine is built`);
  const random = seeded(SEED);
  const typing = drawTyping(queries, random);
  const latencies = await timeTyping(engines, { ...typing, mostMs: MOST_TYPING_MS, random });
  for (const engine of engines) {
    const report = reports.get(engine.name);
    const latency = latencies[engine.name];
    await engine.close();
    if (!report || !latency) continue;
    reports.set(engine.name, {
      ...report,
      latencyMs: { ...report.latencyMs, [size]: latency },
      sizes: { ...report.sizes, [size]: engine.costs },
    });
  }
  console.error(`${size} documents: typed`);
}

function knownEngine(name: string): EngineName {
  if (isEngineName(name)) return name;
  throw new Stop(`There is no engine "${name}". There are: ${engineNames.join(', ')}`);
}

function positive(text: string): number {
  const number = Number(text);
  if (number >= 1) return number;
  throw new Stop(`"${text}" should be a number from 1 on`);
}
