import { watchPicking } from '@/crm/picking/watch-picking.ts';
import type { PagePicker, PickingOptions } from '@/crm/picking/watch-picking.ts';
import type { WatchedPage } from '@/crm/watch-page.ts';
import { askAgain } from '@/platform/messages/ask-again.ts';
import type { Caller } from '@/platform/messages/caller.ts';
import type { pageEvents, pageRequests } from '@/platform/messages/page-map.ts';
import type { ReplyOf } from '@/platform/messages/map.ts';

type PickingCaller = Caller<keyof typeof pageRequests, keyof typeof pageEvents>;

export interface AnsweredPicking extends Pick<PickingOptions, 'document' | 'css' | 'isOurs' | 'signal'> {
  readonly caller: PickingCaller;
  readonly page: WatchedPage;
  readonly loadPicker: (caller: PickingCaller) => Promise<PagePicker | null>;
  /** Gives the keyboard back to the panel. */
  readonly focusPanel: () => void;
}

/** Lets the panel point at fields of this page, and reads it by those that were pointed at. */
export function answerPicking({ caller, page, loadPicker, focusPanel, ...options }: AnsweredPicking): void {
  const picking = watchPicking({
    ...options,
    load: () => loadPicker(caller),
    place: () => page.mapPlace(),
    onEnd(role, fields) {
      caller.tell('pick.ended', { role, fields: fields && (structuredClone(fields) as Fields) });
      focusPanel();
    },
  });
  caller.answer('pick.start', async ({ role, texts }) => ((await picking.start(role, texts)) ? 'picking' : 'refused'));
  caller.answer('pick.step', ({ step }) => picking.step(step));
  caller.answer('map.try', async () => structuredClone(await picking.tryMap()) as ReplyOf<'map.try'>);
  caller.on('picked.changed', () => void readPicked());
  caller.onBack(() => void readPicked());
  void readPicked();

  async function readPicked(): Promise<void> {
    const fields = await askAgain(() => caller.ask('picked.read', {})).catch(() => null);
    if (!fields) return;
    page.setPicked(fields);
    caller.mention('map.changed', {});
  }
}

type Fields = ReplyOf<'picked.read'>;
