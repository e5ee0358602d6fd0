import { webCrypto } from '../../platform/crypto/web-crypto.ts';
import { hasThreshold } from '../../knowledge-base/packs/trust/signatures.ts';
import { splitEnvelope } from '../../knowledge-base/packs/trust/envelope.ts';
import { defineCommand, listOption, numberOption, Refusal, textOption, WrongUse } from '../command.ts';
import { readFeedFile } from '../publish/feed-file.ts';
import { indexOnHost, trustOnHost } from '../publish/feed-on-host.ts';
import { openHostFolder } from '../publish/host-folder.ts';
import { planPublication } from '../publish/publication.ts';
import type { Publication } from '../publish/publication.ts';
import { publishedPacks } from '../publish/published-packs.ts';
import { signPayload } from '../publish/sign-payload.ts';
import { instantOf } from './root.ts';
import { openKeys } from './sign.ts';

export const publish = defineCommand({
  usage: 'publish <host-folder>',
  about: 'build the packs of a feed and write the signed files that any static host serves',
  example: 'spalla publish public --feed feed.yaml --key keys/index-a.key --percent 10',
  options: [
    { flags: '--feed <file>', about: 'the feed.yaml', fallback: 'feed.yaml' },
    { flags: '--key <file...>', about: 'an index key to sign with; may come more than once', isRequired: true },
    {
      flags: '--percent <number>',
      about: 'give new versions to this share of the computers first; 100 ends a roll-out',
    },
    { flags: '--withdraw <pack...>', about: 'a pack that clients are to remove' },
    { flags: '--revoke <hash...>', about: 'a version that must not be shown any more' },
    { flags: '--now <instant>', about: 'the time to write into it, as 2026-11-25T09:00:00Z' },
  ],
  async run(asked) {
    const { terminal } = asked;
    const [folder = '.'] = asked.args;
    const feed = readFeedFile(textOption(asked, 'feed') ?? 'feed.yaml');
    const host = openHostFolder(folder);
    const { root } = await trustOnHost(host);
    if (root.feed !== feed.id) throw new WrongUse(`${folder} holds the feed ${root.feed}, not ${feed.id}.`);
    const wishes = {
      percent: numberOption(asked, 'percent', [1, 100]),
      withdraw: listOption(asked, 'withdraw'),
      revoke: listOption(asked, 'revoke'),
      now: instantOf(textOption(asked, 'now')),
    };
    terminal.progress('Reading what was published before …');
    const publication = await planPublication({
      feed,
      root,
      before: indexOnHost(host),
      published: await publishedPacks(host),
      wishes,
      onPack: (pack) => terminal.progress(`Building ${pack} …`),
    });
    const keys = await openKeys(listOption(asked, 'key'));
    const bytes = await signPayload({
      kind: 'index',
      feed: feed.id,
      payload: publication.payload,
      keys,
      before: null,
    });
    const envelope = splitEnvelope(bytes, 'index');
    if (!envelope || !(await hasThreshold({ envelope, root, role: 'index', crypto: webCrypto }))) {
      throw new Refusal(
        `The feed wants ${root.index.threshold} of its index keys, and these are not among them or too few. Nothing was published.`,
      );
    }
    // The index last: whoever reads it finds everything that it names.
    for (const { files } of publication.packs) for (const [name, file] of files) host.add(name, file);
    host.replace('feed.kbi', bytes);
    report(publication, terminal.line);
    terminal.json(summaryOf(publication));
    return 0;
  },
});

function report({ index, packs }: Publication, line: (text: string) => void): void {
  line(`${index.feed}: index ${index.version}, good until ${index.expires.slice(0, 10)}.`);
  for (const { ref, isNew } of packs) {
    const share = ref.rollout ? `, for ${ref.rollout.percent} % of the computers` : '';
    const deltas = ref.deltas.map(({ size }) => `${size} bytes`).join(', ');
    line(
      `  ${ref.id} ${ref.version}${isNew ? '' : ' (unchanged)'}: ${ref.items} items, ${ref.size} bytes${deltas && `, deltas of ${deltas}`}${share}`,
    );
  }
  for (const { id } of index.packs.filter(({ tombstone }) => tombstone)) line(`  ${id}: withdrawn`);
}

function summaryOf({ index, packs }: Publication) {
  return {
    feed: index.feed,
    version: index.version,
    expires: index.expires,
    packs: packs.map(({ ref, isNew }) => ({
      id: ref.id,
      version: ref.version,
      hash: ref.hash,
      size: ref.size,
      items: ref.items,
      deltas: ref.deltas.map(({ size }) => size),
      percent: ref.rollout?.percent ?? 100,
      isNew,
    })),
  };
}
