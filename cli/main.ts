import { Command, CommanderError } from 'commander';
import { Refusal, WrongUse } from './command.ts';
import type { CliCommand } from './command.ts';
import { commands } from './commands/index.ts';
import { createTerminal } from './terminal.ts';

const OK = 0;
const PROBLEM = 1;
const WRONG_USE = 2;

const program = new Command('spalla')
  .description('Knowledge packs: written as text, checked, signed and published as files on any static host.')
  .exitOverride()
  .addHelpText('after', '\nExit codes: 0 all is well, 1 something is wrong with what it was given, 2 wrong use.');
for (const command of commands) add(command);

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = told(error);
}

function add({ usage, about, example, options = [], run }: CliCommand): void {
  const command = program
    .command(usage)
    .description(about)
    .option('--json', 'print one JSON object on the last line')
    .addHelpText('after', `\nExample:\n  ${example}`);
  for (const { flags, about: what, isRequired, fallback } of options) {
    if (isRequired) command.requiredOption(flags, what);
    else command.option(flags, what, fallback);
  }
  command.action(async () => {
    const asked = command.opts<Record<string, unknown>>();
    const terminal = createTerminal({ isJson: asked['json'] === true });
    process.exitCode = await run({ args: command.args, options: asked, terminal });
  });
}

/** Says what went wrong, if commander has not said it yet, and gives the exit code. */
function told(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === OK ? OK : WRONG_USE;
  const { note } = createTerminal({ isJson: false });
  if (error instanceof WrongUse || error instanceof Refusal) {
    note(error.message);
    return error instanceof WrongUse ? WRONG_USE : PROBLEM;
  }
  note(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return PROBLEM;
}
