import { Button } from '@/components/ui/Button.tsx';
import type { EntryKey } from '@/knowledge-base/search/hit.ts';
import pinIcon from 'virtual:lucide/pin';
import unpinIcon from 'virtual:lucide/pin-off';
import type { PanelProps } from '../panel.ts';

/** Keeps something at hand for when nothing is asked, or puts it back. */
export function Pin({ entry, model, actions }: PanelProps & { readonly entry: EntryKey }) {
  const { t, pinned } = model;
  const isPinned = pinned.includes(entry);
  return (
    <Button size="s" tone="quiet" icon={isPinned ? unpinIcon : pinIcon} onClick={() => actions.pin(entry, !isPinned)}>
      {t(isPinned ? 'answers.unpin' : 'answers.pin')}
    </Button>
  );
}
