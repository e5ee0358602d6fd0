// How well and how fast answers are found, beside other search engines in the same run. The format of the data and of what is
// printed: docs/search.md.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { root } from '../scripts/tools.mjs';
import { readSearchData } from './tools/search/data.ts';
import type { Document, Engine } from './tools/search/engine.ts';
import { fuse, fuseToken } from './tools/search/engines/fuse.ts';
import { miniSearch } from './tools/search/engines/minisearch.ts';
import { spalla } from './tools/search/engines/spalla.ts';
import { runLatency, sized } from './tools/search/latency-run.ts';
import type { Latency } from './tools/search/latency-run.ts';
import { runRelevance } from './tools/search/relevance-run.ts';
import { seeded } from './tools/seeded.ts';

const ENGINES: Readonly<Record<string, () => Engine>> = {
  spalla,
  minisearch: miniSearch,
  fuse,
  'fuse-token': fuseToken,
};
const SEED = 1;
const WARM_UP = 20;

const { values } = parseArgs({
  options: {
    json: { type: 'boolean' },
    data: { type: 'string', default: join(process.env['SPALLA_DATA'] ?? join(root, '..', 'shared', 'data'), 'search') },
    engines: { type: 'string', default: Object.keys(ENGINES).join(',') },
    sizes: { type: 'string', default: '1000,10000,50000' },
    seconds: { type: 'string', default: '60' },
    'no-latency': { type: 'boolean' },
  },
});
const seconds = Number(values.seconds);

if (!existsSync(join(values.data, 'docs.jsonl'))) {
  console.error(`Skipped: there is no docs.jsonl in ${values.data}. Give the folder by --data, or set SPALLA_DATA.`);
  process.exit(0);
}
const { documents, queries } = readSearchData(values.data);
const random = seeded(SEED);
// In an order of chance that is always the same: a peer that is too slow for all of them gets a fair sample.
const shuffled = queries
  .map((query) => ({ query, at: random() }))
  .toSorted((a, b) => a.at - b.at)
  .map(({ query }) => query);
const engines = values.engines.split(',').map((name) => {
  const make = ENGINES[name];
  if (!make) throw new Error(`There is no engine "${name}": ${Object.keys(ENGINES).join(', ')}`);
  return make();
});

const figures = new Map<string, Record<string, unknown>>();
for (const engine of engines) {
  console.error(`${engine.name}: ${engine.settings}`);
  figures.set(engine.name, {
    settings: engine.settings,
    ...(await prepare(engine, documents)),
    ...runRelevance(engine, shuffled, seconds),
  });
}
const ours = engines.find(({ name }) => name === 'spalla');
for (const [name, measured] of figures) {
  // Beside a peer that was judged on a sample, our own figures on the same queries.
  const answered = Number(measured['answered']);
  if (ours && answered < shuffled.length && name !== 'spalla') {
    measured['spallaOnTheSame'] = runRelevance(ours, shuffled.slice(0, answered), seconds).macro;
  }
}
if (values['no-latency'] !== true) {
  for (const size of values.sizes.split(',').map(Number)) {
    console.error(`typing over ${size} documents …`);
    const many = sized(documents, size, random);
    for (const engine of engines) await prepare(engine, many);
    const texts = shuffled.filter(({ kind }) => kind !== 'prefix').map(({ text }) => text);
    runLatency(engines, texts.slice(0, WARM_UP), seconds / 20);
    const latencies = runLatency(engines, texts.slice(WARM_UP, WARM_UP + 120), seconds);
    for (const [name, latency] of Object.entries(latencies)) addLatency(name, size, latency);
  }
}
const result = { docs: documents.length, queries: queries.length, seed: SEED, engines: Object.fromEntries(figures) };
console.log(values.json ? JSON.stringify(result) : JSON.stringify(result, null, 2));

function addLatency(name: string, size: number, latency: Latency): void {
  const measured = figures.get(name);
  if (measured) measured['latencyMs'] = { ...(measured['latencyMs'] as object | undefined), [size]: latency };
}

async function prepare(engine: Engine, all: readonly Document[]) {
  const started = performance.now();
  await engine.build(all);
  const buildMs = performance.now() - started;
  const saved = engine.save();
  const loading = performance.now();
  engine.load(saved);
  return {
    buildMs: Math.round(buildMs),
    loadMs: Math.round((performance.now() - loading) * 10) / 10,
    indexBytes: saved.length,
  };
}
