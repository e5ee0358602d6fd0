import type { Phrase, PhraseExceptions } from '../content/phrase.ts';
import type { ReadItem } from '../packs/read-items.ts';
import type { PackProblem } from '../packs/problem.ts';
import { rules } from './rules/index.ts';

/** `error`: must not be published. `warning`: ought to be mended. `note`: worth knowing. */
export type Severity = 'error' | 'warning' | 'note';

export interface LintFinding extends PackProblem {
  readonly rule: string;
  readonly severity: Severity;
}

/** What the rules are told from outside: this folder imports nothing of other rooms. */
export interface LintWorld {
  /** The day it is, as `YYYY-MM-DD`. */
  readonly today: string;
  /** The kinds of personal data in a text; never the data. */
  readonly personalDataIn: (text: string) => readonly string[];
  /** The ids of all kinds of personal data that can be told. */
  readonly personalDataKinds: readonly string[];
  /** Expressions to avoid, the pack's own and others. */
  readonly phrases: readonly Phrase[];
  readonly phraseExceptions: readonly PhraseExceptions[];
}

/** A thing to look at in every item; `where` is the path of the field that is meant. */
export interface LintRule<World = LintWorld> {
  readonly id: string;
  readonly severity: Severity;
  readonly check: (item: ReadItem, world: World) => Iterable<{ where: readonly PropertyKey[]; message: string }>;
}

/** Everything about sources that compile which an author should know, in reading order by the item. */
export function lint(items: readonly ReadItem[], world: LintWorld): readonly LintFinding[] {
  return items.flatMap((item) => rules.flatMap((rule) => lintOne(rule, [item], world)));
}

/** What one rule finds. */
export function lintOne<World>(
  { id, severity, check }: LintRule<World>,
  items: readonly ReadItem[],
  world: World,
): readonly LintFinding[] {
  return items.flatMap((item) =>
    [...check(item, world)].map(({ where, message }) => ({
      rule: id,
      severity,
      file: item.file,
      ...item.positionOf(where),
      field: item.fieldOf(where),
      message,
    })),
  );
}
