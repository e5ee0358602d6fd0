import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import packageManifest from '../package.json' with { type: 'json' };

it('documents every run-time dependency, with its licence, and nothing that is gone', () => {
  const table = readFileSync('docs/dependencies.md', 'utf8');

  const documented = [
    ...table.matchAll(
      /^\| \[`([^`]+)`\]\([^)]+\) +\| .+ \| +[\d.]+ kB +\| +(?:MIT|OFL-1\.1|Apache-2\.0|ISC|BSD-3-Clause|MPL-2\.0|LGPL-2\.1(?:-or-later)?) /gmu,
    ),
  ];

  expect(documented.map(([, name = '']) => name).toSorted()).toEqual(
    Object.keys(packageManifest.dependencies).toSorted(),
  );
});
