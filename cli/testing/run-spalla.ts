import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// For tests only: the command line as it is started by hand, in a folder of its own.

const BIN = fileURLToPath(new URL('../bin.mjs', import.meta.url));

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** The object on the last line, with `--json`. */
  readonly json: () => Record<string, unknown>;
}

export interface Desk {
  readonly folder: string;
  run(...args: readonly string[]): Promise<Ran>;
  remove(): void;
}

const PASS_PHRASE = 'quattro parole molto lunghe';

export function aDesk(): Desk {
  const folder = mkdtempSync(join(tmpdir(), 'spalla-cli-'));
  return {
    folder,
    run: (...args) => run(folder, args),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function run(cwd: string, args: readonly string[]): Promise<Ran> {
  const env = { ...process.env, SPALLA_PASSPHRASE: PASS_PHRASE };
  const child = spawn(process.execPath, [BIN, ...args], { cwd, env });
  const printed = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (printed.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (printed.err += text));
  return new Promise((finish, fail) => {
    child.on('error', fail);
    child.on('close', (code) =>
      finish({
        code: code ?? -1,
        ...printed,
        json: () => JSON.parse(printed.out.trimEnd().split('\n').at(-1) ?? '') as Record<string, unknown>,
      }),
    );
  });
}
