import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { feedIndexSchema } from '../../knowledge-base/packs/trust/feed-index.ts';
import { rootSchema } from '../../knowledge-base/packs/trust/root.ts';
import { readStrictJson } from '../../knowledge-base/packs/trust/strict-json.ts';
import { defineCommand, listOption, textOption, WrongUse } from '../command.ts';
import { openKeyFile } from '../keys/key-file.ts';
import type { SigningKey } from '../keys/key-file.ts';
import { askPassPhrase } from '../keys/pass-phrase.ts';
import { signPayload } from '../publish/sign-payload.ts';

export const sign = defineCommand({
  usage: 'sign <payload>',
  about: 'sign a root or index document; who signs later adds a signature to the same file',
  example: 'spalla sign root-1.json --to public/root/1.kbr --key keys/root-a.key --key keys/root-b.key',
  options: [
    { flags: '--key <file...>', about: 'a key to sign with; may come more than once', isRequired: true },
    { flags: '--to <file>', about: 'the signed file; signatures that are in it are kept', isRequired: true },
  ],
  async run(asked) {
    const [file = ''] = asked.args;
    const to = textOption(asked, 'to') ?? '';
    if (!existsSync(file)) throw new WrongUse(`${file} is not there: make it with "spalla root" or "spalla publish".`);
    const payload = readFileSync(file);
    const { kind, feed } = whatIsIt(file, payload);
    const keys = await openKeys(listOption(asked, 'key'));
    const before = existsSync(to) ? readFileSync(to) : null;
    const bytes = await signPayload({ kind, feed, payload, keys, before });
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, bytes);
    asked.terminal.line(`${to}: ${kind} of ${feed}, signed by ${keys.map(({ id }) => id).join(', ')}.`);
    asked.terminal.json({ file: to, kind, feed, signedBy: keys.map(({ id }) => id) });
    return 0;
  },
});

/** One pass-phrase for all: keys that are kept apart are used one at a time. */
export async function openKeys(files: readonly string[]): Promise<readonly SigningKey[]> {
  const phrase = await askPassPhrase(files.join(', '));
  const keys: SigningKey[] = [];
  for (const file of files) keys.push(await openKeyFile(file, phrase));
  return keys;
}

function whatIsIt(file: string, payload: Uint8Array): { kind: 'root' | 'index'; feed: string } {
  const json = readStrictJson(payload);
  const root = json.ok ? rootSchema.safeParse(json.value) : null;
  if (root?.success) return { kind: 'root', feed: root.data.feed };
  const index = json.ok ? feedIndexSchema.safeParse(json.value) : null;
  if (index?.success) return { kind: 'index', feed: index.data.feed };
  throw new WrongUse(`${file} is neither a root nor an index that this program wrote. It was left as it is.`);
}
