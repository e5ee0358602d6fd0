import type { AnyItem, KindName } from '../content/kinds.ts';
import type { Localised } from '../content/localised.ts';
import type { Pack } from '../content/pack.ts';

/** A pack that was installed, item by item, as it is kept. */
export interface InstalledPack {
  readonly title: Localised;
  readonly version: number;
  readonly items: readonly { readonly kind: KindName; readonly item: AnyItem }[];
}

export interface MergedPacks {
  /** Everything that is shown, under the header of the starter pack. */
  readonly content: Pack;
  /** Which installed pack an item comes from, by `kind/id`; what is not in it comes from the starter pack. */
  readonly origins: ReadonlyMap<string, { readonly pack: Localised; readonly version: number }>;
}

/** Items laid over the others in one step. */
const ITEMS_AT_ONCE = 5_000;

/**
 * What operators see: the starter pack, and over it the installed ones in their order. An item of the same kind and id takes
 * the place of the one before; a kind whose items have an `order` is in that order. In steps of a millisecond or two, so that
 * whoever merges tens of thousands of items can let others have their turn in between.
 */
export function* mergePacks(starter: Pack, installed: readonly InstalledPack[]): Generator<void, MergedPacks> {
  const byKind = new Map<string, Map<string, AnyItem>>();
  for (const [kind, items] of Object.entries(starter)) {
    if (Array.isArray(items)) byKind.set(kind, new Map((items as AnyItem[]).map((item) => [item.id, item])));
  }
  const origins = new Map<string, { pack: Localised; version: number }>();
  for (const { title, version, items } of installed) {
    const origin = { pack: title, version };
    for (const [at, { kind, item }] of items.entries()) {
      if (at > 0 && at % ITEMS_AT_ONCE === 0) yield;
      byKind.get(kind)?.set(item.id, item);
      origins.set(`${kind}/${item.id}`, origin);
    }
  }
  const merged = [...byKind].map(([kind, items]) => [kind, inOrder([...items.values()])]);
  return { content: { ...starter, ...(Object.fromEntries(merged) as Partial<Pack>) }, origins };
}

function inOrder(items: readonly AnyItem[]): readonly AnyItem[] {
  if (!items.every((item) => typeof item['order'] === 'number')) return items;
  return items.toSorted((a, b) => Number(a['order']) - Number(b['order']));
}
