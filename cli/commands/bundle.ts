import { writeFileSync } from 'node:fs';
import { joinBundle } from '../../knowledge-base/packs/file/bundle.ts';
import { defineCommand, Refusal, textOption } from '../command.ts';
import { indexOnHost, trustOnHost } from '../publish/feed-on-host.ts';
import { openHostFolder } from '../publish/host-folder.ts';
import type { HostFolder } from '../publish/host-folder.ts';

export const bundle = defineCommand({
  usage: 'bundle <host-folder>',
  about: 'put a published feed into one file, for computers without a network',
  example: 'spalla bundle public --out acme.spalla',
  options: [{ flags: '--out <file>', about: 'the file', fallback: 'feed.spalla' }],
  async run(asked) {
    const [folder = '.'] = asked.args;
    const out = textOption(asked, 'out') ?? 'feed.spalla';
    const host = openHostFolder(folder);
    const { root } = await trustOnHost(host);
    const index = indexOnHost(host);
    if (!index) throw new Refusal(`${folder} holds no feed.kbi: publish first. Nothing was written.`);
    const roots = Array.from({ length: root.version }, (_, at) => `root/${at + 1}.kbr`);
    const packs = index.packs
      .filter(({ tombstone }) => !tombstone)
      .flatMap((pack) => [pack.hash, ...(pack.rollout?.prev ? [pack.rollout.prev.hash] : [])])
      .map((hash) => `p/${hash}.gz`);
    const names = [...roots, 'feed.kbi', ...packs];
    const bytes = joinBundle(new Map(names.map((name) => [name, fileOf(host, name)])));
    writeFileSync(out, bytes);
    asked.terminal.line(`${out}: ${index.feed}, index ${index.version}, ${packs.length} packs, ${bytes.length} bytes.`);
    asked.terminal.json({ file: out, feed: index.feed, version: index.version, bytes: bytes.length });
    return 0;
  },
});

function fileOf(host: HostFolder, name: string): Uint8Array {
  const bytes = host.read(name);
  if (bytes) return bytes;
  throw new Refusal(`${name} is missing: see "spalla verify". Nothing was written.`);
}
