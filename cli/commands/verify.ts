import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { splitBundle } from '../../knowledge-base/packs/file/bundle.ts';
import { fingerprintOf } from '../../knowledge-base/packs/trust/fingerprint.ts';
import { defineCommand, Refusal, textOption, WrongUse } from '../command.ts';
import { trustOnHost } from '../publish/feed-on-host.ts';
import { openHostFolder } from '../publish/host-folder.ts';
import type { HostFolder } from '../publish/host-folder.ts';
import { verifyFeed } from '../publish/verify-feed.ts';
import { instantOf } from './root.ts';

export const verify = defineCommand({
  usage: 'verify <host-folder-or-bundle>',
  about: 'read a published feed as the extension does; prints the eight words that operators compare',
  example: 'spalla verify public',
  options: [{ flags: '--now <instant>', about: 'the time to judge by, as 2026-11-25T09:00:00Z' }],
  async run(asked) {
    const [path = '.'] = asked.args;
    const host = hostAt(path);
    const trust = await trustOnHost(host);
    const words = fingerprintOf(Buffer.from(trust.rootHash, 'hex'));
    const now = instantOf(textOption(asked, 'now')).getTime();
    const { index, problems } = await verifyFeed(host, { trust, now, client: ownVersion() });
    asked.terminal.line(`${trust.feed}: root ${trust.root.version}, epoch ${trust.root.epoch}`);
    asked.terminal.line(`fingerprint: ${words.join(' ')}`);
    asked.terminal.line(`root hash for a policy: ${trust.rootHash}`);
    for (const { id, version, items, hash, tombstone } of index?.packs ?? []) {
      asked.terminal.line(`  ${id} ${version}: ${tombstone ? 'withdrawn' : `${items} items, ${hash}`}`);
    }
    for (const problem of problems) asked.terminal.note(problem);
    if (problems.length === 0) asked.terminal.line('All of it holds.');
    asked.terminal.json({
      feed: trust.feed,
      root: trust.root.version,
      epoch: trust.root.epoch,
      rootHash: trust.rootHash,
      fingerprint: words,
      index: index && { version: index.version, issued: index.issued, expires: index.expires },
      packs: (index?.packs ?? []).map(({ id, version, hash, items, tombstone }) => ({
        id,
        version,
        hash,
        items,
        tombstone,
      })),
      problems,
    });
    return problems.length === 0 ? 0 : 1;
  },
});

function hostAt(path: string): HostFolder {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new WrongUse(`${path} is not there: give the folder that a host serves, or a bundle.`);
  if (found.isDirectory()) return openHostFolder(path);
  const files = splitBundle(readFileSync(path));
  if (!files) throw new Refusal(`${path} is no bundle that "spalla bundle" wrote, or it was cut off.`);
  const refuse = (): never => {
    throw new WrongUse('A bundle is not written to.');
  };
  return {
    read: (name) => files.get(name) ?? null,
    list: (folder) =>
      [...files.keys()].filter((name) => name.startsWith(`${folder}/`)).map((name) => name.slice(folder.length + 1)),
    add: refuse,
    replace: refuse,
  };
}

/** A feed may ask for a newer Spalla: this one stands for the extension of the same version. */
function ownVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));
  return String((manifest as { version: unknown }).version);
}
