// What the worst texts of 100 kB cost an author: how long each takes to be compiled or refused.
import { performance } from 'node:perf_hooks';
import pathological from '../tests/data/pathological-markdown.json' with { type: 'json' };
import { packWithSteps } from '../tests/attacks/hostile-texts.ts';
import { compilePack } from '../knowledge-base/packs/compile-pack.ts';

const LENGTH = 100_000;
const ROUNDS = 3;

/** Beyond those of the tests: what our own part of the work could be slow at. */
const OURS = [
  { name: 'open_tags', prefix: '', unit: '<a', suffix: '' },
  { name: 'table_rows', prefix: '|a|b|\n|-|-|\n', unit: '|a|b|\n', suffix: '' },
  { name: 'refused_links', prefix: '', unit: '[a](b) ', suffix: '' },
  { name: 'refused_images', prefix: '', unit: '![a](b)\n\n', suffix: '' },
  { name: 'emphasis', prefix: '', unit: '*a_ ', suffix: '' },
  { name: 'turned_directions', prefix: '', unit: '&#x202E;', suffix: '' },
  {
    name: 'ordinary_text',
    prefix: '',
    unit: 'Apra la **scheda** e legga la [guida](https://esempio.it).\n\n',
    suffix: '',
  },
];

const texts = [...pathological, ...OURS].map(({ name, prefix, unit, suffix }) => {
  const room = LENGTH - prefix.length - suffix.length;
  return { name, text: prefix + unit.repeat(Math.ceil(room / unit.length)).slice(0, room) + suffix };
});
const times = texts.map(({ name, text }) => ({
  name,
  ms: Math.min(...rounds(() => compilePack(packWithSteps(text)))),
}));
const slowest = times.toSorted((a, b) => b.ms - a.ms);

process.stdout.write(
  `${JSON.stringify({ textBytes: LENGTH, texts: texts.length, slowestMs: slowest[0]?.ms, limitMs: 1000, slowest: slowest.slice(0, 5) })}\n`,
);

function rounds(work: () => void): number[] {
  return Array.from({ length: ROUNDS }, () => {
    const begin = performance.now();
    work();
    return Math.round(performance.now() - begin);
  });
}
