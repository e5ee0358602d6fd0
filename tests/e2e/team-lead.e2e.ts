import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aDesk } from '../../cli/testing/run-spalla.ts';
import type { Desk } from '../../cli/testing/run-spalla.ts';
import { findNginx, startNginx } from '../../scripts/nginx.mjs';
import type { RunningNginx } from '../../scripts/nginx.mjs';
import { documented, spallaCommands } from './harness/documented.ts';
import { checkFeedsNow, lookUpFeed, openFirst } from './harness/feed-steps.ts';
import type { PanelDriver } from './harness/panel-driver.ts';
import { browsers, setScene } from './harness/scene.ts';
import type { Scene } from './harness/scene.ts';

/** What a team lead brings along; everything else is written in the document. */
const ARTICLES = 'question.it,line.it\nCome si rende un pacco?,Lo portiamo noi a ritirare.\n';
const TITLE = 'Resi e rimborsi';

// Every command, every file and the web server are those of docs/team-lead.md and docs/deployment.md, word for word.
describe.runIf(findNginx() !== undefined)('a team lead who follows docs/team-lead.md', () => {
  const [init, imported, keys, root, published] = documented('team-lead.md', 'sh').map(spallaCommands);
  let desk: Desk;
  let nginx: RunningNginx | undefined;
  let words: readonly string[] = [];

  beforeAll(() => {
    desk = aDesk();
    writeFileSync(join(desk.folder, 'articles.csv'), ARTICLES);
  });
  afterAll(async () => {
    await nginx?.close();
    desk?.remove();
  });

  it('writes a pack that is right, and whose answers are found', async () => {
    expect(init?.map(([command]) => command)).toEqual(['init', 'lint', 'test']);
    await runAll(init);
    await runAll(imported);
  });

  it('makes keys, and has a root signed by two of them', async () => {
    await runAll(keys);
    writeFileSync(join(desk.folder, 'feed.yaml'), documented('team-lead.md', 'yaml')[0] ?? '');
    await runAll(root);

    expect(existsSync(join(desk.folder, 'public/root/1.kbr'))).toBe(true);
  });

  it('publishes, and reads the eight words', async () => {
    const printed = await runAll(published);

    words = /^fingerprint: (.*)$/mu.exec(printed)?.[1]?.split(' ') ?? [];
    expect(words).toHaveLength(8);
  });

  it('serves the folder with the nginx of docs/deployment.md, which answers 304 to who has it', async () => {
    const [configuration = ''] = documented('deployment.md', 'nginx');
    nginx = await startNginx({ folder: desk.folder, configuration });

    const first = await fetch(`${nginx.address}/feed.kbi`);
    const etag = first.headers.get('etag') ?? '';
    const second = await fetch(`${nginx.address}/feed.kbi`, { headers: { 'if-none-match': etag } });

    expect([first.status, second.status]).toEqual([200, 304]);
    expect(first.headers.get('access-control-allow-origin')).toBe('*');
    expect((await fetch(`${nginx.address}/feed.kbi`, { method: 'POST', body: 'x' })).status).toBe(405);
    expect((await fetch(`${nginx.address}/p/`)).status).toBe(403);
    expect((await fetch(`${nginx.address}/keys/root-a.key`)).status).toBe(404);
  });

  describe.each(browsers)('has an operator in %s', (name) => {
    let scene: Scene;
    let panel: PanelDriver;

    beforeAll(async () => {
      scene = await setScene(name);
      panel = await scene.openPanel(await scene.openCrm());
    });
    afterAll(() => scene?.close());

    it('install it by its words, and find its answers', async () => {
      // By a name that the extension may not read without the host's leave, as everywhere but beside an enabled site.
      await lookUpFeed(panel, nginx?.address.replace('127.0.0.1', 'localhost') ?? '');
      const offer = await panel.see(panel.t('offer.question'));
      for (const word of words) expect(offer).toContain(word);

      await panel.click('offer.confirm');
      await panel.see(panel.t('packs.version', { version: versionAt(desk) }));

      await panel.search('cambio inidirizzo');
      await openFirst(panel, 'Come cambio il mio indirizzo?');
      await panel.see(panel.t('answers.from', { pack: TITLE, version: versionAt(desk) }));
    });

    it('get what was changed, and see that it changed', async () => {
      const version = versionAt(desk) + 1;
      change('packs/resi/pack.yaml', /^version: \d+$/mu, `version: ${version}`);
      change(
        'packs/resi/articles/cambio-indirizzo.md',
        /mi dica.*$/mu,
        `mi dica quello nuovo, per la ${version}ª volta.`,
      );
      await runAll(published);

      await checkFeedsNow(panel);
      await panel.see(panel.t('packs.version', { version }));

      await panel.search('cambio indirizzo');
      await openFirst(panel, `${version}ª volta`);
      await panel.see(panel.t('answers.changed-title'));
    });
  });

  async function runAll(commands: readonly (readonly string[])[] | undefined): Promise<string> {
    let printed = '';
    expect(commands?.length).toBeGreaterThan(0);
    for (const command of commands ?? []) {
      const { code, out, err } = await desk.run(...command);
      expect(code, `spalla ${command.join(' ')}\n${out}${err}`).toBe(0);
      printed += out;
    }
    return printed;
  }

  function change(file: string, part: RegExp, replacement: string): void {
    const path = join(desk.folder, file);
    const text = readFileSync(path, 'utf8');
    expect(text).toMatch(part);
    writeFileSync(path, text.replace(part, replacement));
  }
});

function versionAt({ folder }: Desk): number {
  return Number(/^version: (\d+)$/mu.exec(readFileSync(join(folder, 'packs/resi/pack.yaml'), 'utf8'))?.[1]);
}
