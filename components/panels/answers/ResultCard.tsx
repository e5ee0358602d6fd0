import { useEffect, useRef } from 'preact/hooks';
import { Badge } from '@/components/ui/Badge.tsx';
import { dayOf, writtenDay } from '@/components/ui/dates.ts';
import { Icon } from '@/components/ui/Icon.tsx';
import { Marked } from '@/components/ui/Marked.tsx';
import { Trust } from '@/components/ui/Trust.tsx';
import type { Article } from '@/knowledge-base/content/article.ts';
import { inLanguage } from '@/knowledge-base/content/in-language.ts';
import verifiedIcon from 'virtual:lucide/badge-check';
import changedIcon from 'virtual:lucide/file-pen-line';
import dueIcon from 'virtual:lucide/hourglass';
import type { PanelModel } from '../panel.ts';
import styles from './ResultCard.module.css';
import { orderOf } from './order.ts';
import { resultId } from './results.ts';
import type { Result } from './results.ts';

interface Props {
  readonly result: Result;
  /** From 0. */
  readonly position: number;
  readonly total: number;
  /** `isStop`: the one that Tab comes to. */
  readonly state: { readonly isSelected: boolean; readonly isOpen: boolean; readonly isStop: boolean };
  readonly model: PanelModel;
  readonly onToggle: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** One question of the list. A click leaves the focus where it was, in the search box while the operator types. */
export function ResultCard({ result, position, total, state, model, onToggle, onKeyDown }: Props) {
  const { isSelected, isOpen, isStop } = state;
  const { key, article, title, text, titleRanges, textRanges, reasons } = result;
  const { t, language } = model;
  const cardRef = useRef<HTMLDivElement>(null);

  // What is said looks the same everywhere.
  const isSaid = result.line !== undefined;

  useEffect(() => {
    const card = cardRef.current;
    if (!isSelected || !card) return;
    card.scrollIntoView({ block: 'nearest' });
    const isListFocused = card.parentElement?.contains(card.ownerDocument.activeElement);
    if (isListFocused) card.focus();
  }, [isSelected]);

  return (
    <div
      ref={cardRef}
      id={resultId(key)}
      class={styles.card}
      style={{ order: orderOf(position) }}
      role="option"
      tabIndex={isStop ? 0 : -1}
      aria-selected={isSelected}
      aria-posinset={position + 1}
      aria-setsize={total}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onToggle}
      onKeyDown={onKeyDown}
    >
      <p class={isSaid ? styles.said : styles.question} lang={title.language}>
        <Marked text={title.text} ranges={titleRanges} />
      </p>
      {!isOpen && text.text !== '' && (
        <p class={article ? styles.line : styles.context} lang={text.language}>
          <Marked text={text.text} ranges={textRanges} />
        </p>
      )}
      <p class={styles.foot}>
        {article && !isOpen && <Checked article={article} model={model} />}
        {article?.topic && <span>{inLanguage(article.topic, language).text}</span>}
        {article && <Trust provenance={article} t={t} />}
        {!isOpen && reasons.length > 0 && <span>{t('answers.found-by', { reasons: written(reasons) })}</span>}
        {article && !isOpen && model.changes.has(article.id) && (
          <Badge tone="news" icon={changedIcon} text={t('answers.changed')} />
        )}
        {isSelected && !isOpen && (
          <span class={styles.keys} aria-hidden="true">
            <kbd>↵ {t('answers.key-open')}</kbd>
            {result.say !== null && <kbd>⇧↵ {t('answers.key-insert')}</kbd>}
          </span>
        )}
      </p>
    </div>
  );
}

function Checked({ article, model: { t, language, now } }: { readonly article: Article; readonly model: PanelModel }) {
  if (article.verifyBy !== undefined && dayOf(now) > article.verifyBy) {
    return (
      <span class={styles.due}>
        <Icon shapes={dueIcon} size={13} />
        {t('provenance.review-due', { date: writtenDay(article.verifyBy, language) })}
      </span>
    );
  }
  return (
    <span class={styles.verified}>
      <Icon shapes={verifiedIcon} size={13} />
      {t('provenance.verified-on', { date: writtenDay(article.verifiedOn, language) })}
    </span>
  );
}

/** «rimborso ≈ ramborso», of two words at most. */
function written(reasons: Result['reasons']): string {
  return reasons
    .slice(0, 2)
    .map(({ meant, typed }) => `${meant} ≈ ${typed}`)
    .join(', ');
}
