import { describe, expect, it } from 'vitest';
import { readStarterPack } from '../build/read-starter-pack.ts';
import type { Scenario } from '../knowledge-base/content/scenario.ts';

const { scenarios, performanceSets, taxonomies, surveys, facts } = readStarterPack();

describe('the scenarios of the base pack', () => {
  it('are fourteen, each with one right answer at every step', () => {
    const steps = scenarios.flatMap((scenario) => scenario.steps);

    expect(scenarios).toHaveLength(14);
    expect(steps).toHaveLength(42);
    expect(steps.filter(({ choices }) => choices.filter(({ score }) => score === 2).length !== 1)).toEqual([]);
  });

  it('can be lost as well as calmed: the worst answers reach the tension at which a call turns', () => {
    const conflicts = scenarios.filter(({ hasConflict }) => hasConflict);

    expect(conflicts.map(({ id }) => String(id))).toEqual(['s01', 's05', 's13']);
    expect(conflicts.filter((scenario) => tensionOf(scenario, Math.max) < scenario.tension.max)).toEqual([]);
    expect(conflicts.filter((scenario) => tensionOf(scenario, Math.min) >= scenario.tension.start)).toEqual([]);
  });

  it('tell in Italian what a foreign caller says', () => {
    const foreign = scenarios.filter(({ isInForeignLanguage }) => isInForeignLanguage);

    expect(foreign.map(({ id }) => String(id))).toEqual(['s04', 's05']);
    expect(foreign.every(({ callLanguage, steps }) => callLanguage === 'en' && steps.every(({ gloss }) => gloss))).toBe(
      true,
    );
    expect(scenarios.filter((each) => !foreign.includes(each) && each.callLanguage !== 'it')).toEqual([]);
  });
});

describe('the minimum that a trainee shows', () => {
  it('is at least three scenarios for each competence unit', () => {
    expect(performanceSets.map(({ id, minimumSet }) => `${id} ${minimumSet.length}`)).toEqual([
      'UC1.P 3',
      'UC2.P 3',
      'UC3.P 3',
      'UC4.P 3',
    ]);
  });

  it('has a conflict and a foreign language for the relation with the customer', () => {
    const chosen = minimumOf('UC1.P');

    expect(chosen.some(({ hasConflict }) => hasConflict)).toBe(true);
    expect(chosen.some(({ isInForeignLanguage }) => isInForeignLanguage)).toBe(true);
  });

  it('has a complaint and two kinds of behaviour for the help desk', () => {
    const chosen = minimumOf('UC3.P');

    expect(chosen.some(({ assistanceKind }) => assistanceKind.it.startsWith('reclamo'))).toBe(true);
    expect(new Set(chosen.map(({ callerType }) => callerType)).size).toBeGreaterThan(1);
  });
});

describe('what closes a call', () => {
  it('has its three lists', () => {
    const sizes = taxonomies.map(({ id, entries }) => [id, entries.length]);

    expect(Object.fromEntries(sizes)).toEqual({ 'contact-reasons': 10, outcomes: 9, 'report-fields': 12 });
  });

  it('asks the customer four ways, and can do without asking', () => {
    expect(surveys.map(({ id, method }) => `${id} ${method}`)).toEqual([
      'csat asked',
      'nps asked',
      'ces asked',
      'fcr-cliente asked',
      'indiretto observed',
    ]);
  });
});

describe('the facts of the base pack', () => {
  it('define the units of deadlines, once each', () => {
    const units = facts.flatMap(({ unit }) => unit ?? []);

    expect(units.toSorted()).toEqual(['calendar_days', 'hours', 'months', 'working_days']);
  });

  it('never offer a time as a measure of the operator', () => {
    const benchmarks = facts.filter(({ text }) => text.it.includes('benchmark'));

    expect(benchmarks.map(({ id }) => id)).toEqual(['aht', 'fcr']);
    expect(benchmarks.filter(({ rule }) => !rule?.it.includes('operatore'))).toEqual([]);
  });
});

/** The tension at the end when every answer is the one with the most, or the least, of it. */
function tensionOf({ tension, steps }: Scenario, pick: (...values: number[]) => number): number {
  return steps.reduce((sum, { choices }) => sum + pick(...choices.map((choice) => choice.tension)), tension.start);
}

function minimumOf(id: string): Scenario[] {
  const set = performanceSets.find((each) => each.id === id);
  return scenarios.filter((scenario) => set?.minimumSet.includes(scenario.id));
}
