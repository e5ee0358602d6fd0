import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button.tsx';
import { EmptyState } from '@/components/ui/EmptyState.tsx';
import { Hidden } from '@/components/ui/Hidden.tsx';
import type { EntryKey } from '@/knowledge-base/search/hit.ts';
import type { PanelModel, PanelProps } from '../panel.ts';
import styles from './AnswersView.module.css';
import { Filters } from './Filters.tsx';
import { answersHeader } from './header.ts';
import { NothingFound } from './NothingFound.tsx';
import { ResultList } from './ResultList.tsx';
import { filterOf, groupsOf, hasQuery, joined, resultId, selectedIndex } from './results.ts';

const PAGE = 12;

/** The answers to what was typed in the search box, or what is at hand when nothing was. */
export function AnswersView({ model, actions }: PanelProps) {
  const { t, query } = model;
  const [shown, setShown] = useState(PAGE);
  const firstOfPageRef = useRef<EntryKey | null>(null);
  const filter = filterOf(model);
  useEffect(() => setShown(PAGE), [query, filter]);
  useEffect(() => {
    // The button may be gone with its last page: the focus goes on to what it showed.
    if (firstOfPageRef.current) document.getElementById(resultId(firstOfPageRef.current))?.focus();
    firstOfPageRef.current = null;
  }, [shown]);

  if (model.content.articles.length === 0 && !hasQuery(model)) {
    return <EmptyState icon={answersHeader.icon} title={t('answers.teach-title')} text={t('answers.none')} />;
  }

  const isAsked = hasQuery(model);
  const groups = groupsOf(model);
  const results = joined(groups);
  const selected = selectedIndex(model, results);
  // The arrows of the search box walk the whole list: what they reach is shown.
  const length = Math.max(shown, selected + 1);
  const more = Math.min(PAGE, results.length - length);
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  return (
    <div class={styles.view}>
      <output class={styles.heard}>
        <Hidden>{isAsked && !isSearching(model) ? countOf(model) : ''}</Hidden>
      </output>
      {isAsked && model.hits.length === 0 && !isSearching(model) && <NothingFound model={model} actions={actions} />}
      {(!isAsked || model.hits.length > 0) && <Heading model={model} total={total} isAlone={groups.length === 1} />}
      {isAsked && <Filters model={model} actions={actions} />}
      {results.length > 0 && (
        <ResultList groups={groups} length={length} selected={selected} model={model} actions={actions} />
      )}
      {more > 0 && (
        <div class={styles.more}>
          <Button
            onClick={() => {
              firstOfPageRef.current = results[length]?.key ?? null;
              setShown(length + PAGE);
            }}
          >
            {t('answers.more', { count: more })}
          </Button>
        </div>
      )}
      {!isAsked && more <= 0 && total > results.length && (
        <p class={styles.others}>{t('answers.others', { count: total - results.length })}</p>
      )}
    </div>
  );
}

interface HeadingProps {
  readonly model: PanelModel;
  readonly total: number;
  /** There is one group, which has no name of its own. */
  readonly isAlone: boolean;
}

function Heading({ model, total, isAlone }: HeadingProps) {
  const { t } = model;
  const isAsked = hasQuery(model);
  // Who has something at hand knows how to ask.
  if (!isAsked && !isAlone) return null;
  return (
    <>
      {!isAsked && (
        <div class={styles.teach}>
          <h2>{t('answers.teach-title')}</h2>
          <p>{t('answers.teach-text')}</p>
        </div>
      )}
      <div class={styles.head}>
        <h2>{t(isAsked ? 'answers.results' : 'answers.all')}</h2>
        <span>{isAsked ? countOf(model) : countIn(total, model)}</span>
      </div>
    </>
  );
}

function countOf(model: PanelModel): string {
  return countIn(model.hits.length, model);
}

function countIn(count: number, { t }: PanelModel): string {
  return count === 1 ? t('answers.count-one') : t('answers.count-many', { count });
}

function isSearching({ query, answeredQuery }: PanelModel): boolean {
  return answeredQuery !== query;
}
