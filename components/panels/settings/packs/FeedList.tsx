import { Button } from '@/components/ui/Button.tsx';
import checkIcon from 'virtual:lucide/refresh-cw';
import type { PanelProps } from '../../panel.ts';
import cards from './Card.module.css';
import { FeedCard } from './FeedCard.tsx';
import styles from './FeedList.module.css';

export function FeedList({ model, actions }: PanelProps) {
  const { t, feeds, mayAddFeeds } = model;
  if (feeds.length === 0) {
    // Nobody is sent for an address that cannot be used.
    const next = mayAddFeeds === 'yes' ? ` ${t('feeds.ask')}` : '';
    return <p class={styles.none}>{t('feeds.none') + next}</p>;
  }
  const isChecking = feeds.some(({ progress }) => progress !== null);
  // A feed that came as a file has nowhere to be checked.
  const canCheck = feeds.some(({ address }) => address !== null);
  return (
    <>
      <ul class={cards.cards}>
        {feeds.map((feed) => (
          <FeedCard key={feed.id} feed={feed} model={model} actions={actions} />
        ))}
      </ul>
      {canCheck && (
        <div class={styles.check}>
          <Button
            icon={checkIcon}
            disabled={isChecking}
            title={isChecking ? t('feeds.checking') : undefined}
            onClick={actions.checkFeeds}
          >
            {t('feeds.check-now')}
          </Button>
        </div>
      )}
    </>
  );
}
