import type { Article } from '@/knowledge-base/content/article.ts';
import type { Line } from '@/knowledge-base/content/line.ts';
import { textOfArticle, textOfLine } from '@/knowledge-base/snippets/pack-text.ts';
import type { PackText } from '@/knowledge-base/snippets/pack-text.ts';
import { entriesOf } from '../feeds/item-list.ts';
import type { PackDatabase } from '../feeds/pack-database.ts';

/** The texts with a shortcut of what operators see, each by its shortcut. */
export type PackTexts = () => Promise<ReadonlyMap<string, PackText>>;

const KINDS = /^(?:articles|lines)\//u;
const BATCH = 500;

/**
 * Reads them once for what is installed: thousands of articles are looked through a batch at a time. An item takes the place
 * of the one under it with the same id; of two texts with one shortcut, that of the later pack counts.
 */
export function readPackTexts({
  starter,
  database,
  rest,
}: {
  /** Of the bundle's own pack, by `kind/id`. */
  readonly starter: Readonly<Record<string, PackText>>;
  readonly database: () => Promise<PackDatabase>;
  readonly rest: () => Promise<void>;
}): PackTexts {
  let read: { readonly content: string; readonly texts: Promise<ReadonlyMap<string, PackText>> } | null = null;

  return async () => {
    // A damaged database of packs takes nothing from the bundle's own.
    const packs = await database().catch(() => null);
    const rows = packs ? (await packs.packs()).filter(({ isRevoked }) => !isRevoked) : [];
    const content = rows.map(({ key, current }) => `${key} ${current.content}`).join('\n');
    if (read?.content !== content) {
      const lists = rows.map(({ current }) => current.list);
      read = { content, texts: packs ? look(packs, lists) : Promise.resolve(byShortcut(Object.values(starter))) };
      read.texts.catch(() => (read = null));
    }
    return read.texts;
  };

  async function look(packs: PackDatabase, lists: readonly string[]): Promise<ReadonlyMap<string, PackText>> {
    const texts = new Map(Object.entries(starter));
    for (const list of lists) {
      const entries = entriesOf(list).filter(([key]) => KINDS.test(key));
      for (let from = 0; from < entries.length; from += BATCH) {
        const batch = entries.slice(from, from + BATCH);
        const lines = await packs.lines(batch.map(([, hash]) => hash));
        for (const [index, [key]] of batch.entries()) {
          texts.delete(key); // the later one goes to the end
          const text = textIn(lines[index] ?? '');
          if (text) texts.set(key, text);
        }
        await rest();
      }
    }
    return byShortcut([...texts.values()]);
  }
}

/** Most items have none, and are not worth reading. */
function textIn(line: string): PackText | null {
  if (!line.includes('"shortcut"')) return null;
  const read = JSON.parse(line) as { kind: 'articles'; item: Article } | { kind: 'lines'; item: Line };
  return read.kind === 'articles' ? textOfArticle(read.item) : textOfLine(read.item);
}

function byShortcut(texts: readonly PackText[]): ReadonlyMap<string, PackText> {
  return new Map(texts.map((text) => [text.shortcut, text]));
}
