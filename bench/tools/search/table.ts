import type { Percentiles } from './percentiles.ts';

export const NAME = 26;

export function row(first: string, cells: readonly (string | number)[]): string {
  return [first.padEnd(NAME), ...cells.map((cell) => String(cell).padStart(10))].join(' ');
}

export function timesOf({ p50, p95, p99 }: Percentiles): string[] {
  return [p50, p95, p99].map((ms) => ms.toFixed(2));
}
