import { readPack } from '../../knowledge-base/packs/compile-pack.ts';
import { lint as findFaults } from '../../knowledge-base/lint/lint.ts';
import type { LintFinding, Severity } from '../../knowledge-base/lint/lint.ts';
import { formatProblem } from '../../knowledge-base/packs/problem.ts';
import { defineCommand, textOption, WrongUse } from '../command.ts';
import { personalDataIn, personalDataKinds, problemLines, readPackFolder } from '../pack-folder.ts';
import { overStarter } from '../with-starter.ts';

export const lint = defineCommand({
  usage: 'lint <pack-folder>',
  about: 'find what is wrong with a pack, or could be better, and how to mend it',
  example: 'spalla lint packs/resi --strict',
  options: [
    { flags: '--strict', about: 'warnings count as errors' },
    { flags: '--notes', about: 'show notes too' },
    { flags: '--today <day>', about: 'the day to judge by, as 2026-11-25' },
  ],
  async run(asked) {
    const { terminal, options } = asked;
    const [folder = '.'] = asked.args;
    const today = dayOf(textOption(asked, 'today'));
    const { items, problems } = readPack(readPackFolder(folder));
    // Spalla's expressions to avoid hold for every pack.
    const ofKind = overStarter(items);
    const findings = findFaults(items, {
      today,
      phrases: ofKind('phrases'),
      phraseExceptions: ofKind('phraseExceptions'),
      personalDataIn,
      personalDataKinds,
    });
    const fatal = new Set<Severity>(options['strict'] === true ? ['error', 'warning'] : ['error']);
    for (const line of problemLines(folder, problems)) terminal.note(`${line} [error: schema]`);
    const shown = findings.filter(({ severity }) => severity !== 'note' || options['notes'] === true);
    for (const finding of shown) terminal.note(lineOf(folder, finding));
    const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
    const errors = problems.length + count('error');
    terminal.line(`${items.length} items: ${errors} errors, ${count('warning')} warnings, ${count('note')} notes.`);
    terminal.json({
      items: items.length,
      problems: problems.map((problem) => ({ rule: 'schema', severity: 'error', ...problem })),
      findings,
    });
    return problems.length > 0 || findings.some(({ severity }) => fatal.has(severity)) ? 1 : 0;
  },
});

function lineOf(folder: string, finding: LintFinding): string {
  return `${formatProblem({ ...finding, file: `${folder.replace(/\/+$/u, '')}/${finding.file}` })} [${finding.severity}: ${finding.rule}]`;
}

/** The day it is here, or the one that was given. */
export function dayOf(text: string | null): string {
  if (text === null) return new Date().toISOString().slice(0, 10);
  if (/^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(Date.parse(text))) return text;
  throw new WrongUse(`--today is "${text}": write it as 2026-11-25.`);
}
