import type { Terminal } from './terminal.ts';

/** What a command was asked for: its arguments in order, its options by name. */
export interface Asked {
  readonly args: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly terminal: Terminal;
}

export interface CliCommand {
  /** As commander writes it: `build <folder>`. */
  readonly usage: string;
  readonly about: string;
  readonly example: string;
  readonly options?: readonly CliOption[];
  /** Gives the exit code: 0 when all is well, 1 when something is wrong with what it was given. */
  readonly run: (asked: Asked) => Promise<0 | 1>;
}

export interface CliOption {
  /** As commander writes it: `--out <file>`; `--key <file...>` may come more than once. */
  readonly flags: string;
  readonly about: string;
  readonly isRequired?: boolean;
  readonly fallback?: string;
}

export function defineCommand(command: CliCommand): CliCommand {
  return command;
}

/** What was asked cannot be done as it was asked: exit code 2. The message says what to do. */
export class WrongUse extends Error {
  override name = 'WrongUse';
}

/** What was given is not as it must be: exit code 1. The message says what was kept and what to do. */
export class Refusal extends Error {
  override name = 'Refusal';
}

export function textOption({ options }: Asked, name: string): string | null {
  const value = options[name];
  return typeof value === 'string' ? value : null;
}

export function listOption({ options }: Asked, name: string): readonly string[] {
  const value = options[name];
  return Array.isArray(value) ? value.map(String) : [];
}

/** A whole number between two others, both allowed. */
export function numberOption(asked: Asked, name: string, [least, most]: readonly [number, number]): number | null {
  const text = textOption(asked, name);
  if (text === null) return null;
  const value = Number(text);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new WrongUse(`--${name} is "${text}": write a whole number from ${least} to ${most}.`);
}
