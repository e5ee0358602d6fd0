// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { aJudgedFinding } from '@/privacy/a-judged-finding.ts';
import { findPersonalData } from '@/privacy/find-personal-data.ts';
import type { FieldFindings } from '@/privacy/finding.ts';
import { createFindingReport } from './finding-report.ts';
import { scanField } from './field-scan.ts';
import { newWatched } from './watched-field.ts';

let page: AbortController;
let told: (readonly FieldFindings[])[];

beforeEach(() => {
  vi.useFakeTimers();
  page = new AbortController();
  told = [];
  vi.stubGlobal('requestIdleCallback', (work: (rest: { timeRemaining(): number }) => void) =>
    setTimeout(() => work({ timeRemaining: () => 10 }), 1),
  );
});
afterEach(() => {
  page.abort();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('tells at once what is found first, and then in intervals', async () => {
  const { report, put } = fieldWithReport();
  put(4);
  report.soon();
  await vi.advanceTimersByTimeAsync(10);
  expect(startsTold()).toEqual([4]);

  for (let key = 5; key < 15; key += 1) {
    put(key);
    report.soon();
    await vi.advanceTimersByTimeAsync(50);
  }

  expect(startsTold().length).toBeLessThanOrEqual(3);
  await vi.advanceTimersByTimeAsync(400);
  expect(startsTold().at(-1)).toBe(14);
});

it('tells of what only moved once it moves no more', async () => {
  const { report, put } = fieldWithReport();
  for (let key = 0; key < 20; key += 1) {
    put(key);
    report.atRest();
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(told).toEqual([]);

  await vi.advanceTimersByTimeAsync(400);

  expect(startsTold()).toEqual([19]);
});

it('tells before the panel hears of anything else, and the same not twice', async () => {
  const { report, put } = fieldWithReport();
  put(7);
  report.atRest();

  report.now();

  expect(startsTold()).toEqual([7]);
  report.soon();
  await vi.advanceTimersByTimeAsync(1000);
  expect(told).toHaveLength(1);
});

it('tells nothing of a page that was left', async () => {
  const { report, put } = fieldWithReport();
  put(1);
  report.soon();
  page.abort();

  await vi.advanceTimersByTimeAsync(1000);

  expect(told).toEqual([]);
});

it('says of a label no more than is nobody’s data', () => {
  const { report, put, field } = fieldWithReport();
  put(1);
  field.setAttribute('aria-label', 'Note');
  expect(report.read()[0]?.label).toBe('Note');

  field.setAttribute('aria-label', 'Note di RSSMRA85T10A562S');

  expect(report.read()[0]?.label).toBe('');
});

function startsTold(): (number | undefined)[] {
  return told.map(([field]) => field?.findings[0]?.start);
}

function fieldWithReport() {
  const field = document.body.appendChild(document.createElement('textarea'));
  const watched = newWatched('a', { field, scan: scanField(findPersonalData, () => undefined) });
  const report = createFindingReport({
    found: () => [watched],
    find: findPersonalData,
    onFindings: (fields) => told.push(fields),
    signal: page.signal,
  });
  const put = (start: number): void => {
    watched.findings = [aJudgedFinding({ start, end: start + 27 })];
  };
  return { report, put, field };
}
