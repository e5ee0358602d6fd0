import { readFileSync, statSync } from 'node:fs';
import type { PackHeader } from '../../knowledge-base/content/pack.ts';
import { itemsOf } from '../../knowledge-base/packs/file/pack-file.ts';
import type { PackItem } from '../../knowledge-base/packs/file/pack-file.ts';
import { changedTexts } from '../../knowledge-base/packs/diff/item-changes.ts';
import type { WordChange } from '../../knowledge-base/packs/diff/word-diff.ts';
import { shortened } from '../../knowledge-base/packs/diff/word-diff.ts';
import { webCrypto } from '../../platform/crypto/web-crypto.ts';
import { defineCommand, WrongUse } from '../command.ts';
import { compileFolder } from '../pack-folder.ts';
import { readPublished } from '../publish/published-packs.ts';

interface Side {
  readonly header: Pick<PackHeader, 'id' | 'version'>;
  readonly items: readonly PackItem[];
}

const WORDS_AROUND = 6;

export const diff = defineCommand({
  usage: 'diff <before> <after>',
  about: 'say what changed between two packs, folders or built files, word by word',
  example: 'spalla diff resi-3.gz packs/resi',
  async run({ args, terminal }) {
    const [before, after] = await Promise.all(args.map(readSide));
    if (!before || !after) throw new WrongUse('Give two packs: the one before and the one after.');
    const known = new Map(before.items.map((item) => [item.key, item]));
    const kept = new Set(after.items.map(({ key }) => key));
    const added = after.items.filter(({ key }) => !known.has(key)).map(({ key }) => key);
    const removed = before.items.filter(({ key }) => !kept.has(key)).map(({ key }) => key);
    const changed = after.items.flatMap((item) => {
      const earlier = known.get(item.key);
      if (!earlier || earlier.hash === item.hash) return [];
      // An image has no words: that it changed is all there is to say.
      return [{ key: item.key, texts: item.kind === 'images' ? [] : changedTexts(earlier.item, item.item) }];
    });
    terminal.line(`${before.header.id} ${before.header.version} → ${after.header.id} ${after.header.version}`);
    for (const key of added) terminal.line(`+ ${key}`);
    for (const key of removed) terminal.line(`- ${key}`);
    for (const { key, texts } of changed) {
      terminal.line(`~ ${key}`);
      for (const { field, changes } of texts)
        terminal.line(`    ${field}: ${asWords(shortened(changes, WORDS_AROUND))}`);
    }
    if (added.length + removed.length + changed.length === 0) terminal.line('Nothing changed.');
    terminal.json({ before: before.header, after: after.header, added, removed, changed });
    return 0;
  },
});

async function readSide(path: string): Promise<Side> {
  if (statSync(path, { throwIfNoEntry: false })?.isFile()) {
    const pack = await readPublished(readFileSync(path));
    if (!pack) throw new WrongUse(`${path} is no pack that "spalla build" wrote.`);
    return { header: { id: pack.header.id, version: pack.header.version }, items: pack.items };
  }
  const pack = compileFolder(path);
  return { header: { id: pack.id, version: pack.version }, items: await itemsOf(pack, webCrypto.sha256) };
}

function asWords(changes: readonly WordChange[]): string {
  const marks = { kept: ['', ''], added: ['{+', '+}'], removed: ['[-', '-]'] } as const;
  return changes
    .map(({ type, text }) => `${marks[type][0]}${text}${marks[type][1]}`)
    .join('')
    .trim();
}
