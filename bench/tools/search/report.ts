import { browserRows } from './browsers/report.ts';
import type { BrowserReports } from './browsers/report.ts';
import type { EngineName } from './engines.ts';
import type { Latency } from './latency.ts';
import type { Relevance } from './metrics.ts';
import type { RelevanceFigures } from './relevance.ts';
import type { Costs } from './remote-engine.ts';
import { NAME, row, timesOf } from './table.ts';
import { updateRows } from './update.ts';
import type { UpdateCosts } from './update.ts';

export interface EngineReport extends RelevanceFigures, Costs {
  readonly settings: string;
  /** Where an engine was too slow for all queries: how many it was asked of how many, and our figures on the same ones. */
  readonly sample?: { readonly n: number; readonly of: number; readonly spalla?: Omit<RelevanceFigures, 'suites'> };
  /** By the number of documents. */
  readonly latencyMs?: Readonly<Record<string, Latency>>;
  readonly sizes?: Readonly<Record<string, Costs>>;
}

export interface Report {
  readonly docs: number;
  readonly queries: number;
  readonly engines?: Readonly<Partial<Record<EngineName, EngineReport>>>;
  /** What it costs ours when packs change, and when a panel opens. */
  readonly update?: UpdateCosts;
  /** What ours costs in a worker of each. */
  readonly browsers?: BrowserReports;
}

export function asJson(report: Report): string {
  return JSON.stringify(report, (_, value: unknown) =>
    typeof value === 'number' ? Math.round(value * 10_000) / 10_000 : value,
  );
}

export function asTables(report: Report, { withSuites }: { readonly withSuites: boolean }): string {
  const sections = [
    ...(report.engines ? engineTables(report, withSuites) : []),
    ...(report.update ? [updateRows(report.update)] : []),
    ...Object.entries(report.browsers ?? {}).map(([name, browser]) => browserRows(name, browser)),
  ];
  return sections.map((lines) => lines.join('\n')).join('\n\n');
}

function engineTables(report: Report, withSuites: boolean): string[][] {
  const engines = Object.entries(report.engines ?? {});
  const kinds = [...new Set(engines.flatMap(([, { relevance }]) => Object.keys(relevance)))];
  return [
    engines.map(([name, { settings }]) => `${name.padEnd(NAME)} ${settings}`),
    [
      row(`${report.docs} documents, macro`, ['queries', 'MRR@10', 'R@5', 'nDCG@10', 'built ms', 'load ms', 'MB']),
      ...engines.flatMap(([name, figures]) => macroRows(name, figures)),
    ],
    [
      row('MRR@10 by kind', kinds),
      ...engines.map(([name, { relevance }]) =>
        row(
          name,
          kinds.map((kind) => share(relevance[kind]?.mrr10)),
        ),
      ),
    ],
    ...(withSuites ? engines.map(([name, figures]) => suiteRows(name, figures, kinds)) : []),
    ...sizesOf(report).map((size) => [
      row(`Typing, ${size} documents`, ['n', 'p50 ms', 'p95 ms', 'p99 ms', 'built ms', 'load ms', 'MB']),
      ...engines.flatMap(([name, figures]) => latencyRows(name, figures, size)),
    ]),
  ];
}

const ON_SAME = '  spalla on the same';

function macroRows(name: string, { macro, relevance, sample, ...costs }: EngineReport): string[] {
  const n = Object.values(relevance).reduce((sum, kind) => sum + kind.n, 0);
  const own = row(name, [n, ...sharesOf(macro), ...costsOf(costs)]);
  return sample?.spalla ? [own, row(ON_SAME, [n, ...sharesOf(sample.spalla.macro)])] : [own];
}

function suiteRows(name: string, { suites }: EngineReport, kinds: readonly string[]): string[] {
  return [
    row(`MRR@10 of ${name}`, kinds),
    ...Object.entries(suites).map(([suite, cells]) =>
      row(
        suite,
        kinds.map((kind) => share(cells[kind]?.mrr10)),
      ),
    ),
  ];
}

function latencyRows(name: string, { latencyMs, sizes }: EngineReport, size: string): string[] {
  const latency = latencyMs?.[size];
  if (!latency) return [];
  const own = row(name, [latency.n, ...timesOf(latency), ...costsOf(sizes?.[size])]);
  return latency.spallaOnSame ? [own, row(ON_SAME, [latency.n, ...timesOf(latency.spallaOnSame)])] : [own];
}

function sizesOf({ engines }: Report): string[] {
  return [...new Set(Object.values(engines ?? {}).flatMap(({ latencyMs }) => Object.keys(latencyMs ?? {})))];
}

function sharesOf({ mrr10, recall5, ndcg10 }: Relevance): string[] {
  return [share(mrr10), share(recall5), share(ndcg10)];
}

function costsOf(costs: Costs | undefined): string[] {
  if (!costs) return [];
  return [costs.buildMs.toFixed(0), costs.loadMs.toFixed(1), (costs.indexBytes / 1e6).toFixed(1)];
}

function share(figure: number | undefined): string {
  return figure === undefined ? '' : figure.toFixed(3);
}
