import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { canonicalJson } from '../../knowledge-base/packs/file/canonical-json.ts';
import { toBase64url } from '../../knowledge-base/packs/trust/base64url.ts';
import type { TrustRoot } from '../../knowledge-base/packs/trust/root.ts';
import { defineCommand, textOption, WrongUse } from '../command.ts';
import { readPublicKey } from '../keys/key-file.ts';
import type { PublicKey } from '../keys/key-file.ts';
import { trustOnHost } from '../publish/feed-on-host.ts';
import { readFeedFile } from '../publish/feed-file.ts';
import type { FeedFile } from '../publish/feed-file.ts';
import { openHostFolder } from '../publish/host-folder.ts';

const DAY_MS = 86_400_000;
const ROOT_LIFE_DAYS = 365;

export const root = defineCommand({
  usage: 'root <host-folder>',
  about: 'write the next root document: who may sign, as feed.yaml says; it counts once "spalla sign" has signed it',
  example: 'spalla root public --feed feed.yaml --out root-1.json',
  options: [
    { flags: '--feed <file>', about: 'the feed.yaml', fallback: 'feed.yaml' },
    { flags: '--out <file>', about: 'where to write it', fallback: 'root.json' },
    { flags: '--lost-index-key', about: 'an index key was lost or stolen: what it signed until now counts no more' },
    { flags: '--now <instant>', about: 'the time to write into it, as 2026-11-25T09:00:00Z' },
  ],
  async run(asked) {
    const [folder = '.'] = asked.args;
    const feed = readFeedFile(textOption(asked, 'feed') ?? 'feed.yaml');
    const out = textOption(asked, 'out') ?? 'root.json';
    if (existsSync(out)) throw new WrongUse(`${out} is there already: sign it, or choose another name with --out.`);
    const host = openHostFolder(folder);
    const before = host.read('root/1.kbr') ? (await trustOnHost(host)).root : null;
    if (before && before.feed !== feed.id)
      throw new WrongUse(`${folder} holds the feed ${before.feed}, not ${feed.id}.`);
    const lost = asked.options['lostIndexKey'] === true;
    const next = await nextRoot({ feed, before, lost, now: instantOf(textOption(asked, 'now')) });
    writeFileSync(out, canonicalJson(next));
    const needed = before ? ` and ${before.root.threshold} of the root keys before it` : '';
    asked.terminal.line(`${out}: root ${next.version} of ${next.feed}, epoch ${next.epoch}.`);
    asked.terminal.line(
      `It must be signed by ${next.root.threshold} of its root keys${needed}: spalla sign ${out} --to ${join(folder, 'root', `${next.version}.kbr`)} --key …`,
    );
    asked.terminal.json({ file: resolve(out), version: next.version, epoch: next.epoch });
    return 0;
  },
});

async function nextRoot({
  feed,
  before,
  lost,
  now,
}: {
  feed: FeedFile;
  before: TrustRoot | null;
  lost: boolean;
  now: Date;
}): Promise<TrustRoot> {
  const rootKeys = await keysOf(feed, feed.root.keys);
  const indexKeys = await keysOf(feed, feed.index.keys);
  const days = feed.rootExpiresAfterDays ?? ROOT_LIFE_DAYS;
  return {
    type: 'root',
    feed: feed.id,
    version: (before?.version ?? 0) + 1,
    epoch: (before?.epoch ?? 1) + (before && lost ? 1 : 0),
    issued: now.toISOString(),
    expires: new Date(now.getTime() + days * DAY_MS).toISOString(),
    keys: Object.fromEntries([...rootKeys, ...indexKeys].map(({ id, publicKey }) => [id, toBase64url(publicKey)])),
    root: { keyids: rootKeys.map(({ id }) => id), threshold: feed.root.threshold },
    index: { keyids: indexKeys.map(({ id }) => id), threshold: feed.index.threshold },
  };
}

function keysOf({ folder }: FeedFile, files: readonly string[]): Promise<readonly PublicKey[]> {
  return Promise.all(files.map((file) => readPublicKey(resolve(folder, file))));
}

/** Now, or the instant that was given: the same input then gives the same bytes. */
export function instantOf(text: string | null): Date {
  const instant = text === null ? new Date() : new Date(text);
  if (Number.isNaN(instant.getTime())) throw new WrongUse(`--now is "${text}": write it as 2026-11-25T09:00:00Z.`);
  return instant;
}
