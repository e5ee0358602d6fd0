import type { ItemEntry } from '@/knowledge-base/packs/file/pack-file.ts';
import { listOf } from '../item-list.ts';
import type { PackRow } from '../rows.ts';

/** A pack of one article, unless something else is said. */
export function aPackRow({
  key = 'acme/base',
  version = 1,
  items = [['articles/one', 'h1']],
}: {
  key?: string;
  version?: number;
  items?: readonly ItemEntry[];
}): PackRow {
  const [feed = '', id = ''] = key.split('/');
  return {
    key,
    feed,
    id,
    current: {
      version,
      title: { it: 'Schede di Acme', en: 'Acme’s articles' },
      hash: `gz-${version}`,
      content: `content-${version}`,
      epoch: 1,
      installedAt: '2026-11-25T09:00:00.000Z',
      list: listOf(items),
      items: items.length,
    },
    previous: null,
    isRevoked: false,
    heldAt: null,
  };
}
