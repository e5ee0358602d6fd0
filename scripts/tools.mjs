import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = resolve(fileURLToPath(new URL('..', import.meta.url)));
export const output = join(root, '.output');
const packages = join(root, 'node_modules');

export function inPackages(...path) {
  return join(packages, ...path);
}

/** The JavaScript file behind a command of an installed package: portable, where `.bin` holds links or `.cmd` files. */
export function tool(name, packageName = name) {
  const manifest = JSON.parse(readFileSync(inPackages(packageName, 'package.json'), 'utf8'));
  const file = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[name];
  return inPackages(packageName, file);
}

/** The environment of a child: the project's own commands first, Node 22 among them. */
export function childEnvironment() {
  return { ...process.env, PATH: [inPackages('.bin'), process.env.PATH].join(delimiter) };
}

/**
 * Runs a command in the project's folder and gives its exit code and what it printed. `show` lets it print directly.
 * A child that is still there after `minutes` is ended, and counts as failed.
 */
export function run(command, args, { show = false, minutes = 20, env = childEnvironment(), shell = false } = {}) {
  return new Promise((finish) => {
    const child = spawn(command, args, { cwd: root, env, shell, stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
    const printed = [];
    child.stdout?.on('data', (data) => printed.push(data));
    child.stderr?.on('data', (data) => printed.push(data));
    const limit = setTimeout(() => {
      printed.push(Buffer.from(`\nEnded after ${minutes} minutes.\n`));
      child.kill('SIGKILL');
    }, minutes * 60_000);
    child.on('error', (error) => printed.push(Buffer.from(`${error.message}\n`)));
    child.on('close', (code) => {
      clearTimeout(limit);
      finish({ code: code ?? 1, printed: Buffer.concat(printed).toString('utf8') });
    });
  });
}

/** Runs one of our tools under this very Node. */
export function runNode(args, options) {
  return run(process.execPath, args, options);
}

/** An error whose message is all that the reader needs: no stack is printed. */
export class Stop extends Error {}

/** Runs the main function of a script, and turns an error into a message and an exit code. */
export async function main(work) {
  try {
    process.exitCode = (await work()) ?? process.exitCode;
  } catch (error) {
    console.error(error instanceof Stop ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}

/** Was this file started from the command line, rather than imported? */
export function isMain(url) {
  return (
    process.argv[1] !== undefined && existsSync(process.argv[1]) && resolve(process.argv[1]) === fileURLToPath(url)
  );
}
