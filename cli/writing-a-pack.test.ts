import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';

const BIN = fileURLToPath(new URL('bin.mjs', import.meta.url));
const HOME = mkdtempSync(join(tmpdir(), 'spalla-'));
const ADDRESS = 'articles/cambio-indirizzo.md';
let folders = 0;

afterAll(() => {
  rmSync(HOME, { recursive: true, force: true });
});

describe('a new pack', () => {
  it('lints, tests and builds as it is', () => {
    const folder = newPack();

    expect(spalla('lint', folder, '--strict')).toMatchObject({ code: 0, errors: '' });
    expect(spalla('test', folder)).toMatchObject({ code: 0, printed: '3 passed, 0 failed\n' });
    expect(spalla('build', folder, '--out', `${folder}.gz`).code).toBe(0);
    const [header, ...items] = gunzipSync(readFileSync(`${folder}.gz`))
      .toString('utf8')
      .trimEnd()
      .split('\n');
    expect(JSON.parse(header ?? '')).toMatchObject({ id: 'resi', title: { it: "Resi e l'usato" }, items: 4 });
    expect(items).toHaveLength(4);
  });

  it('has schemas for the editor, all of them there', () => {
    const folder = newPack();
    const settings = readJson(join(folder, '.vscode/settings.json')) as { 'yaml.schemas': Record<string, string[]> };

    const schemas = Object.keys(settings['yaml.schemas']);

    expect(schemas.length).toBeGreaterThan(5);
    expect(schemas.filter((schema) => !existsSync(join(folder, schema)))).toEqual([]);
    expect(settings['yaml.schemas']['./.vscode/schemas/pack.json']).toEqual(['/pack.yaml']);
  });

  it('writes over nothing', () => {
    const folder = newPack();
    const before = filesIn(folder);

    const refused = spalla('init', folder);

    expect(refused).toMatchObject({ code: 2 });
    expect(refused.errors).toContain('is not empty');
    expect(filesIn(folder)).toEqual(before);
  });

  it('wants an id that can stay for ever', () => {
    const refused = spalla('init', join(HOME, 'Resi e Rimborsi'));

    expect(refused.code).toBe(2);
    expect(refused.errors).toContain('--id');
    expect(existsSync(join(HOME, 'Resi e Rimborsi'))).toBe(false);
  });
});

describe('what is wrong with a pack', () => {
  it('is told by file, line and column, with how to mend it, and nothing is built', () => {
    const folder = newPack();
    edit(folder, ADDRESS, 'confidence: high', 'confidance: high');

    const lint = spalla('lint', folder);
    const build = spalla('build', folder, '--out', `${folder}.gz`);

    expect(lint.code).toBe(1);
    expect(lint.errors).toMatch(
      /cambio-indirizzo\.md:\d+:1 confidance: there is no such field: check how it is spelt/u,
    );
    expect(build.code).toBe(1);
    expect(build.errors).toContain('was not built');
    expect(existsSync(`${folder}.gz`)).toBe(false);
  });

  it('is a customer’s data left in a text, never repeated on the screen', () => {
    const folder = newPack();
    edit(folder, ADDRESS, 'Read it back.', 'Read it back to RSSMRA85T10A562S.');

    const lint = spalla('lint', folder);
    const build = spalla('build', folder);

    expect([lint.code, build.code]).toEqual([1, 1]);
    // The line on which the part begins: above it stand 24 lines of front matter and the Italian.
    expect(lint.errors).toMatch(/cambio-indirizzo\.md:41:1 steps\.en: holds personal data/u);
    expect(build.errors).toMatch(/holds personal data[^]*was not built/u);
    expect(lint.errors + lint.printed + build.errors + build.printed).not.toContain('RSSMRA');
  });

  it('is a customer’s data in the name of an owner or the title of a source, too', () => {
    const folder = newPack();
    edit(
      folder,
      'pack.yaml',
      /^owner: .*$/mu.exec(readFileSync(join(folder, 'pack.yaml'), 'utf8'))?.[0] ?? '',
      'owner: RSSMRA85T10A562S',
    );

    expect(spalla('lint', folder).errors).toContain('owner: holds personal data');
  });

  it('is a privacy policy with a kind that does not exist; with one that does, the pack is built', () => {
    const folder = newPack();
    const documented = readFileSync('docs/pack-format.md', 'utf8');
    const policy = /(?<=\*\*`privacy-policies\/resi\.yaml`\*\*\n\n```yaml\n)[^]*?(?=```)/u.exec(documented)?.[0] ?? '';
    mkdirSync(join(folder, 'privacy-policies'));
    const file = join(folder, 'privacy-policies/resi.yaml');
    writeFileSync(file, policy);
    expect(spalla('lint', folder)).toMatchObject({ code: 0, errors: '' });
    expect(spalla('build', folder, '--out', `${folder}.gz`).code).toBe(0);

    writeFileSync(file, policy.replace('[payment-card]', '[payment-crad]'));

    for (const command of ['lint', 'build']) {
      const refused = spalla(command, folder);
      expect(refused.code).toBe(1);
      expect(refused.errors).toMatch(/resi\.yaml:6:\d+ rules\[0\].*"payment-crad" is no kind of personal data/u);
    }
  });

  it('is a file of an old editor, which is no UTF-8', () => {
    const folder = newPack();
    const file = join(folder, ADDRESS);
    writeFileSync(file, Buffer.from(readFileSync(file, 'utf8').replace('subito', 'perché'), 'latin1'));

    for (const command of ['lint', 'build']) {
      const refused = spalla(command, folder);
      expect(refused.code).toBe(1);
      expect(refused.errors).toContain('is not UTF-8: save it as UTF-8 in your editor');
    }
  });

  it('is an expression that Spalla tells to avoid, in the words that operators are to say', () => {
    const folder = newPack();
    edit(folder, ADDRESS, 'I can change it now', 'You should have told us');

    expect(spalla('lint', folder).errors).toMatch(/line\.en: says "you should have": say ".+" \[warning: expression-/u);
  });

  it('is a warning that fails only where warnings must', () => {
    const folder = newPack();

    expect(spalla('lint', folder, '--today', '2028-01-01').code).toBe(0);
    const strict = spalla('lint', folder, '--today', '2028-01-01', '--strict');

    expect(strict.code).toBe(1);
    expect(strict.errors).toContain('[warning: stale]');
  });

  it('is given to other programs as one object on the last line', () => {
    const folder = newPack();
    edit(folder, 'pack.yaml', 'version: 1', 'version: one');

    const { code, printed } = spalla('lint', folder, '--json');

    expect(code).toBe(1);
    expect(lastLine(printed)).toMatchObject({ problems: [{ file: 'pack.yaml', line: 7, field: 'version' }] });
  });
});

describe('the search tests of a pack', () => {
  it('fail on a query that does not find its article, with the line and what to do', () => {
    const folder = newPack();
    edit(folder, 'search-tests.yaml', 'query: orari assistenza', 'query: zzzyyy');

    const { code, printed, errors } = spalla('test', folder);

    expect({ code, printed }).toEqual({ code: 1, printed: '2 passed, 1 failed\n' });
    expect(errors).toMatch(/search-tests\.yaml:2:\d+ "zzzyyy": orari-assistenza is not found: .*alsoFoundAs/u);
  });

  it('fail on an article that is not there, and on a file that cannot be read', () => {
    const folder = newPack();
    edit(folder, 'search-tests.yaml', 'article: orari-assistenza', 'article: orari');
    expect(spalla('test', folder)).toMatchObject({ code: 1 });
    expect(spalla('test', folder).errors).toContain('there is no article orari');

    edit(folder, 'search-tests.yaml', 'language: it', 'lingua: it');
    expect(spalla('test', folder).errors).toContain('lingua: there is no such field');
  });

  it('must be there', () => {
    const folder = newPack();
    rmSync(join(folder, 'search-tests.yaml'));

    expect(spalla('test', folder)).toMatchObject({ code: 2 });
  });
});

describe('a built pack', () => {
  it('is the same bytes from a copy of another day, another order and another system’s line ends', () => {
    const folder = newPack();
    const copy = join(HOME, 'copy');
    for (const [file, text] of [...filesIn(folder)].toReversed()) {
      mkdirSync(dirname(join(copy, file)), { recursive: true });
      writeFileSync(join(copy, file), text.replaceAll('\n', '\r\n'));
      utimesSync(join(copy, file), 0, 86_400);
    }

    spalla('build', folder, '--out', join(HOME, 'one.gz'));
    spalla('build', copy, '--out', join(HOME, 'other.gz'));

    expect(statSync(join(HOME, 'one.gz')).size).toBeGreaterThan(500);
    expect(readFileSync(join(HOME, 'other.gz')).equals(readFileSync(join(HOME, 'one.gz')))).toBe(true);
  });

  it('is compared word by word with the sources that came after it', () => {
    const folder = newPack();
    spalla('build', folder, '--out', `${folder}.gz`);
    edit(folder, ADDRESS, 'please tell me', 'could you tell me');
    rmSync(join(folder, 'articles/orari-assistenza.md'));

    const { code, printed } = spalla('diff', `${folder}.gz`, folder);

    expect(code).toBe(0);
    expect(printed).toContain('- articles/orari-assistenza');
    expect(printed).toMatch(/~ articles\/cambio-indirizzo\n {4}line\.en: .*\[-please-\]\{\+could you\+\} tell me/u);
    expect(spalla('diff', folder, folder).printed).toContain('Nothing changed.');
    expect(lastLine(spalla('diff', folder, `${folder}.gz`, '--json').printed)).toMatchObject({
      added: ['articles/orari-assistenza'],
      removed: [],
      changed: [{ key: 'articles/cambio-indirizzo' }],
    });
  });

  it('is not compared with a file that is none', () => {
    const folder = newPack();

    expect(spalla('diff', join(folder, 'pack.yaml'), folder)).toMatchObject({ code: 2 });
  });
});

describe('the health of a pack', () => {
  it('is counted by kind, on the day that is given', () => {
    const folder = newPack();
    edit(folder, 'articles/orari-assistenza.md', 'verification: sourced', 'verification: unverified');
    edit(folder, ADDRESS, "  en: 'How do I change my address?'", '  en: null');

    const on = (day: string): unknown => lastLine(spalla('stats', folder, '--json', '--today', day).printed);

    expect(on('2026-11-26')).toMatchObject({
      kinds: { articles: { items: 2, verified: 1, due: 0, stale: 0, unverified: 1, notTranslated: 1 } },
    });
    expect(on('2027-05-20')).toMatchObject({ kinds: { articles: { due: 2, stale: 0 }, phases: { due: 1 } } });
    expect(on('2027-06-01')).toMatchObject({ kinds: { articles: { verified: 0, stale: 2 } } });
  });
});

describe('the command line', () => {
  it('lists its commands in the order of the work, each with an example in its help', () => {
    const [, commands = ''] = spalla('--help').printed.split('Commands:');
    const names = [...commands.matchAll(/^ {2}([a-z]+) \[options\]/gmu)].map(([, name = '']) => name);

    expect(names.slice(0, 7)).toEqual(['init', 'schema', 'lint', 'test', 'build', 'stats', 'diff']);
    for (const name of names.slice(0, 7))
      expect(spalla(name, '--help').printed).toContain(`Example:\n  spalla ${name}`);
  });

  it.each([[['frobnicate']], [['build']], [['lint', 'no-such-folder']], [['stats', '.', '--today', 'yesterday']]])(
    'calls %j wrong use, and says why',
    (args) => {
      const { code, errors } = spalla(...args);

      expect(code).toBe(2);
      expect(errors.trim()).not.toBe('');
      expect(errors).not.toContain('    at ');
    },
  );

  it('prints a schema, and refuses a kind that is none', () => {
    expect(JSON.parse(spalla('schema', 'phases').printed)).toMatchObject({ title: 'phases', type: 'object' });
    expect(spalla('schema', 'fasi')).toMatchObject({ code: 2 });
    expect(spalla('schema', 'fasi').errors).toContain('phases');
  });

  it('uses no colour where nobody sees it', () => {
    expect(spalla('lint', newPack(), '--notes').printed).not.toContain('\u001B');
  });
});

function spalla(...args: readonly string[]): { code: number | null; printed: string; errors: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], { cwd: HOME, encoding: 'utf8' });
  return { code: status, printed: stdout, errors: stderr };
}

function newPack(): string {
  const first = join(HOME, 'first');
  if (!existsSync(first)) {
    const made = spalla('init', first, '--id', 'resi', '--title', "Resi e l'usato", '--today', '2026-11-25');
    if (made.code !== 0) throw new Error(made.errors);
  }
  const folder = join(HOME, `pack-${(folders += 1)}`);
  cpSync(first, folder, { recursive: true });
  return folder;
}

function edit(folder: string, file: string, from: string, to: string): void {
  const text = readFileSync(join(folder, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(folder, file), text.replace(from, to));
}

function filesIn(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name));
  return new Map(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]));
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function lastLine(printed: string): unknown {
  return JSON.parse(printed.trimEnd().split('\n').at(-1) ?? '');
}
