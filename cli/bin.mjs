#!/usr/bin/env node
// Starts the command line under a Node that runs TypeScript: this one from 22.18 on, else the one that npm installed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import * as module from 'node:module';
import { fileURLToPath } from 'node:url';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major > 22 || (major === 22 && minor >= 18)) {
  // stdnum's modules leave the ending out of their imports, as only bundlers allow.
  module.registerHooks({
    resolve(specifier, context, next) {
      const isBare = specifier.startsWith('.') && context.parentURL?.includes('/node_modules/stdnum/');
      return next(isBare && !specifier.endsWith('.js') ? endingOf(specifier, context.parentURL) : specifier, context);
    },
  });
  await import('./main.ts');
} else {
  const ending = process.platform === 'win32' ? '.exe' : '';
  const name = `node-${process.platform.replace('win32', 'win')}-${process.arch}/bin/node${ending}`;
  const node = fileURLToPath(new URL(`../node_modules/${name}`, import.meta.url));
  if (!existsSync(node)) {
    console.error(
      `spalla needs Node 22.18 or newer, and this is ${process.versions.node}: run "npm ci", or update Node.`,
    );
    process.exit(2);
  }
  const args = [fileURLToPath(import.meta.url), ...process.argv.slice(2)];
  process.exitCode = spawnSync(node, args, { stdio: 'inherit' }).status ?? 1;
}

function endingOf(specifier, parent) {
  const file = `${specifier}.js`;
  return existsSync(new URL(file, parent)) ? file : `${specifier}/index.js`;
}
