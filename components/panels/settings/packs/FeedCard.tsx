import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button.tsx';
import { Confirm } from '@/components/ui/Confirm.tsx';
import { writtenDay, writtenMoment } from '@/components/ui/dates.ts';
import { Icon } from '@/components/ui/Icon.tsx';
import type { MessageKey } from '@/locales/index.ts';
import chevronIcon from 'virtual:lucide/chevron-down';
import type { FeedSummary } from '../../packs.ts';
import type { PanelModel, PanelProps } from '../../panel.ts';
import cards from './Card.module.css';
import { EightWords } from './EightWords.tsx';
import styles from './FeedCard.module.css';
import { nameOfFeed } from './feed-name.ts';
import { PROBLEMS } from './problems.ts';
import { ProblemText } from './ProblemText.tsx';

interface Props extends PanelProps {
  readonly feed: FeedSummary;
}

/** A feed: how fresh it is, what went wrong in words, and the way to remove it. */
export function FeedCard({ feed, model, actions }: Props) {
  const [isAsking, setIsAsking] = useState(false);
  const { t, language, packs } = model;
  const { id, address, origin, fingerprint, problem, progress, log } = feed;
  const name = nameOfFeed(id, packs, language);
  return (
    <li class={cards.card}>
      <div class={cards.head}>
        <h3>{id}</h3>
        {origin !== 'policy' && (
          <Button size="s" label={t('feeds.remove-name', { feed: id })} onClick={() => setIsAsking(true)}>
            {t('feeds.remove')}
          </Button>
        )}
      </div>
      <Freshness feed={feed} model={model} />
      {origin === 'policy' && <p class={styles.note}>{t('feeds.by-policy')}</p>}
      {address === null && <p class={styles.note}>{t('feeds.by-file')}</p>}
      {problem && (
        <ProblemText code={problem.code} at={problem.at} hasPacks={hasPacks(feed, model)} t={t} language={language} />
      )}
      {progress && <Progress progress={progress} model={model} />}
      <Unfold summary={t('feeds.words')}>
        <EightWords words={fingerprint} t={t} />
      </Unfold>
      {log.length > 0 && (
        <Unfold summary={t('feeds.log')}>
          <ol class={styles.log}>
            {log.map(({ at, code }, index) => (
              <li key={index}>
                <time dateTime={at}>{writtenMoment(at, language)}</time> {t(PROBLEMS[code].what)}
              </li>
            ))}
          </ol>
        </Unfold>
      )}
      {isAsking && (
        <Confirm
          question={t('feeds.remove-question', { feed: name })}
          confirm={t('feeds.remove-confirm')}
          cancel={t('feeds.keep')}
          onConfirm={() => {
            setIsAsking(false);
            actions.removeFeed(id);
          }}
          onCancel={() => setIsAsking(false)}
        />
      )}
    </li>
  );
}

function Freshness({ feed, model: { t, language, now } }: { readonly feed: FeedSummary; readonly model: PanelModel }) {
  const { address, confirmedAt, checkedAt, expiresAt } = feed;
  const written = (instant: string): { date: string } => ({ date: writtenMoment(instant, language) });
  return (
    <p class={cards.facts}>
      {address !== null && <span>{address}</span>}
      <span>{confirmedAt === null ? t('feeds.never-confirmed') : t('feeds.confirmed', written(confirmedAt))}</span>
      {checkedAt !== null && checkedAt !== confirmedAt && <span>{t('feeds.checked', written(checkedAt))}</span>}
      {expiresAt !== null && (
        <span>
          {t(Date.parse(expiresAt) > now ? 'feeds.expires' : 'feeds.expired', {
            date: writtenDay(expiresAt.slice(0, 10), language),
          })}
        </span>
      )}
    </p>
  );
}

function Progress({
  progress: { step, done, total },
  model: { t },
}: {
  readonly progress: NonNullable<FeedSummary['progress']>;
  readonly model: PanelModel;
}) {
  return (
    <div class={styles.progress}>
      {/* Each step is said once; the bar moves silently. */}
      <output>{t(STEPS[step])}</output>
      <progress aria-label={t(STEPS[step])} {...(total > 0 ? { value: done, max: total } : {})} />
    </div>
  );
}

const STEPS = {
  fetch: 'feeds.step-fetch',
  check: 'feeds.step-check',
  write: 'feeds.step-write',
} as const satisfies Record<NonNullable<FeedSummary['progress']>['step'], MessageKey>;

function Unfold({ summary, children }: { readonly summary: string; readonly children: ComponentChildren }) {
  return (
    <details class={styles.unfold}>
      <summary>
        {summary}
        <Icon shapes={chevronIcon} size={13} />
      </summary>
      {children}
    </details>
  );
}

function hasPacks({ id }: FeedSummary, { packs }: PanelModel): boolean {
  return packs.some(({ feed }) => feed === id);
}
