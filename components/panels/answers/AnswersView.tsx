import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button.tsx';
import { EmptyState } from '@/components/ui/EmptyState.tsx';
import { Hidden } from '@/components/ui/Hidden.tsx';
import type { ArticleId } from '@/knowledge-base/content/article.ts';
import nothingIcon from 'virtual:lucide/search-x';
import type { PanelModel, PanelProps } from '../panel.ts';
import styles from './AnswersView.module.css';
import { answersHeader } from './header.ts';
import { pressInResults } from './keys.ts';
import { OpenAnswer } from './OpenAnswer.tsx';
import { ResultCard } from './ResultCard.tsx';
import { hasQuery, resultId, RESULTS_ID, resultsOf, selectedIndex } from './results.ts';
import type { Result } from './results.ts';

const PAGE = 12;

/** The answers to what was typed in the search box, or all the questions when nothing was. */
export function AnswersView({ model, actions }: PanelProps) {
  const { t, query } = model;
  const [shown, setShown] = useState(PAGE);
  const firstOfPageRef = useRef<ArticleId | null>(null);
  useEffect(() => setShown(PAGE), [query]);
  useEffect(() => {
    // The button may be gone with its last page: the focus goes on to what it showed.
    if (firstOfPageRef.current) document.getElementById(resultId(firstOfPageRef.current))?.focus();
    firstOfPageRef.current = null;
  }, [shown]);

  const results = resultsOf(model);
  const selected = selectedIndex(model, results);

  if (model.content.articles.length === 0) {
    return <EmptyState icon={answersHeader.icon} title={t('answers.teach-title')} text={t('answers.none')} />;
  }

  // The arrows of the search box walk the whole list: what they reach is shown.
  const listed = results.slice(0, Math.max(shown, selected + 1));
  const more = Math.min(PAGE, results.length - listed.length);
  return (
    <div class={styles.view}>
      <output class={styles.heard}>
        <Hidden>{hasQuery(model) && !isSearching(model) ? countOf(results, model) : ''}</Hidden>
      </output>
      {results.length > 0 && <Heading model={model} results={results} />}
      {results.length > 0 && (
        <ResultList results={listed} selected={selected} total={results.length} model={model} actions={actions} />
      )}
      {results.length === 0 && !isSearching(model) && (
        <EmptyState
          icon={nothingIcon}
          title={t('answers.nothing-title', { query: query.trim() })}
          text={t('answers.nothing-text')}
          action={<Button onClick={() => actions.search('')}>{t('answers.clear')}</Button>}
        />
      )}
      {more > 0 && (
        <div class={styles.more}>
          <Button
            onClick={() => {
              firstOfPageRef.current = results[listed.length]?.article.id ?? null;
              setShown(listed.length + PAGE);
            }}
          >
            {t('answers.more', { count: more })}
          </Button>
        </div>
      )}
    </div>
  );
}

function Heading({ model, results }: { readonly model: PanelModel; readonly results: readonly Result[] }) {
  const { t } = model;
  const isAsked = hasQuery(model);
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
        <span>{countOf(results, model)}</span>
      </div>
    </>
  );
}

interface ResultListProps extends PanelProps {
  readonly results: readonly Result[];
  readonly selected: number;
  readonly total: number;
}

/**
 * A list box may hold options and nothing else, so the open answer, which has buttons, stands after it in the page and is
 * put under its question by the grid's order alone.
 */
function ResultList({ results, selected, total, model, actions }: ResultListProps) {
  const { t } = model;
  const open = results.findIndex(({ article }) => article.id === model.openArticle);
  const openResult = results[open];

  function onKeyDown(event: KeyboardEvent, focused: ArticleId): void {
    // The key speaks of the answer it was pressed on, also when Tab came to it with nothing chosen.
    pressInResults(event, { model: { ...model, selectedArticle: focused }, actions });
  }

  return (
    <div class={styles.list}>
      <div
        id={RESULTS_ID}
        class={styles.options}
        role="listbox"
        aria-label={t(hasQuery(model) ? 'answers.results' : 'answers.all')}
      >
        {results.map((result, index) => (
          <ResultCard
            key={result.article.id}
            result={result}
            position={index}
            total={total}
            state={{ isSelected: index === selected, isOpen: index === open, isStop: index === Math.max(selected, 0) }}
            model={model}
            onToggle={() => {
              actions.selectArticle(result.article.id);
              actions.openArticle(index === open ? null : result.article.id);
            }}
            onKeyDown={(event) => onKeyDown(event, result.article.id)}
          />
        ))}
      </div>
      {openResult && (
        <OpenAnswer
          key={openResult.article.id}
          result={openResult}
          position={open}
          total={total}
          model={model}
          actions={actions}
        />
      )}
    </div>
  );
}

function countOf(results: readonly Result[], { t }: PanelModel): string {
  return results.length === 1 ? t('answers.count-one') : t('answers.count-many', { count: results.length });
}

function isSearching({ query, answeredQuery }: PanelModel): boolean {
  return answeredQuery !== query;
}
