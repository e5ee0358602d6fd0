import type { ComplaintProcedure } from '../../content/complaint-procedure.ts';
import type { PerformanceSet } from '../../content/performance-set.ts';
import type { Scenario, ScenarioStep } from '../../content/scenario.ts';
import type { Taxonomy } from '../../content/taxonomy.ts';
import type { ReadPack } from '../cross-checks.ts';
import type { PackDocument } from '../pack-document.ts';
import type { FieldPath, ReportProblem } from '../problem.ts';
import type { ReadItem } from '../read-items.ts';

/** The word in `next` that ends a scenario; a step cannot be called so. */
const END = 'end';

/**
 * Scenarios that can be played to their end, and sets that can be shown. What a pack does not bring itself, as phases or
 * procedures, may come from a pack under it: then nothing is said about it.
 */
export function checkPractice({ items, broken }: ReadPack, report: ReportProblem): void {
  const names = namesIn(items.filter(({ kind }) => !broken.has(kind)));
  const scenarios = items.filter(({ kind }) => kind === 'scenarios') as unknown as PackDocument<Scenario>[];
  for (const scenario of scenarios) {
    checkSteps(scenario, report);
    checkNames(scenario, names, report);
  }
  const byId = new Map(scenarios.map(({ value }) => [value.id, value]));
  if (broken.has('scenarios')) return;
  const sets = items.filter(({ kind }) => kind === 'performanceSets') as unknown as PackDocument<PerformanceSet>[];
  for (const set of sets) checkSet(set, byId, report);
}

function checkSteps(scenario: PackDocument<Scenario>, report: ReportProblem): void {
  const { steps, isInForeignLanguage } = scenario.value;
  const ids = steps.map(({ id }) => id);
  const reached = reachedFromTheFirst(steps);
  const seen = new Set<string>([END]);
  for (const [at, step] of steps.entries()) {
    const path = ['steps', at];
    if (seen.has(step.id)) tell(scenario, [...path, 'id'], `"${step.id}" is taken: give each step its own`, report);
    seen.add(step.id);
    if (!reached.has(step.id)) {
      tell(scenario, [...path, 'id'], 'is never reached: let a choice lead to it, or remove it', report);
    }
    if (isInForeignLanguage && step.gloss === undefined) {
      tell(scenario, path, 'has no gloss: add what the customer says in Italian', report);
    }
    if (step.choices.every(({ score }) => score < 2)) {
      tell(scenario, [...path, 'choices'], 'has no right answer: give one of them score 2', report);
    }
    for (const [index, { next }] of step.choices.entries()) {
      if (next === END || ids.includes(next)) continue;
      const message = `no step is called "${next}": write the id of a step, or ${END}`;
      tell(scenario, [...path, 'choices', index, 'next'], message, report);
    }
  }
}

function reachedFromTheFirst(steps: readonly ScenarioStep[]): Set<string> {
  const byId = new Map<string, ScenarioStep>(steps.map((step) => [step.id, step]));
  const reached = new Set<string>();
  const ahead = steps.slice(0, 1);
  for (let step = ahead.pop(); step; step = ahead.pop()) {
    reached.add(step.id);
    const following = step.choices.map(({ next }) => byId.get(next)).filter((next) => next !== undefined);
    ahead.push(...following.filter(({ id }) => !reached.has(id)));
  }
  return reached;
}

interface Names {
  readonly phases: ReadonlySet<string>;
  readonly callerTypes: ReadonlySet<string>;
  readonly deadlines: ReadonlySet<string>;
  readonly reasons: ReadonlySet<string>;
  readonly outcomes: ReadonlySet<string>;
}

function namesIn(items: readonly ReadItem[]): Names {
  const idsOf = (wanted: string): Set<string> =>
    new Set(items.filter(({ kind }) => kind === wanted).map(({ value }) => value.id));
  const entriesOf = (id: Taxonomy['id']): Set<string> => {
    const taxonomies = items.filter(({ kind, value }) => kind === 'taxonomies' && value.id === id);
    return new Set(taxonomies.flatMap(({ value }) => (value as unknown as Taxonomy).entries.map((entry) => entry.id)));
  };
  const procedures = items.filter(({ kind }) => kind === 'procedures');
  return {
    phases: idsOf('phases'),
    callerTypes: idsOf('callerTypes'),
    deadlines: new Set(
      procedures.flatMap(({ value }) =>
        (value as unknown as ComplaintProcedure).deadlines.map(({ id }) => `${value.id}/${id}`),
      ),
    ),
    reasons: entriesOf('contact-reasons'),
    outcomes: entriesOf('outcomes'),
  };
}

function checkNames(scenario: PackDocument<Scenario>, names: Names, report: ReportProblem): void {
  const { steps, callerType, factsUsed, expectedRecord } = scenario.value;
  const check = (known: ReadonlySet<string>, id: string, at: { path: FieldPath; what: string }): void => {
    if (known.size === 0 || known.has(id)) return;
    tell(scenario, at.path, `no ${at.what} is called "${id}": correct it, or add it`, report);
  };
  check(names.callerTypes, callerType, { path: ['callerType'], what: 'caller type' });
  for (const [index, { phase }] of steps.entries()) {
    check(names.phases, phase, { path: ['steps', index, 'phase'], what: 'phase' });
  }
  for (const [index, fact] of factsUsed.entries()) {
    check(names.deadlines, fact, { path: ['factsUsed', index], what: 'deadline of a procedure' });
  }
  check(names.reasons, expectedRecord.reason, { path: ['expectedRecord', 'reason'], what: 'reason of contact' });
  check(names.outcomes, expectedRecord.outcome, { path: ['expectedRecord', 'outcome'], what: 'outcome' });
}

function checkSet(
  set: PackDocument<PerformanceSet>,
  scenarios: ReadonlyMap<string, Scenario>,
  report: ReportProblem,
): void {
  const { id, eligible, minimumSet } = set.value;
  for (const [index, name] of eligible.entries()) {
    const scenario = scenarios.get(name);
    const path = ['eligible', index];
    if (!scenario) tell(set, path, `no scenario is called "${name}": correct it, or add it`, report);
    else if (!scenario.evidence.includes(id)) {
      tell(set, path, `"${name}" does not name ${id} in its evidence: add it there, or remove it here`, report);
    }
  }
  for (const [index, name] of minimumSet.entries()) {
    if (eligible.includes(name)) continue;
    tell(set, ['minimumSet', index], `"${name}" is not eligible: add it there, or remove it here`, report);
  }
}

function tell(document: PackDocument<unknown>, path: FieldPath, message: string, report: ReportProblem): void {
  report({ file: document.file, ...document.positionOf(path), field: document.fieldOf(path), message });
}
