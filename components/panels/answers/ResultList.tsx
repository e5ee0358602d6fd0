import { Button } from '@/components/ui/Button.tsx';
import { entryKinds } from '@/knowledge-base/search/hit.ts';
import type { EntryKey, EntryKind } from '@/knowledge-base/search/hit.ts';
import type { PanelProps } from '../panel.ts';
import styles from './AnswersView.module.css';
import { pressInResults } from './keys.ts';
import { orderOf } from './order.ts';
import { openEntry } from './open-entry.ts';
import { Opened } from './Opened.tsx';
import { ResultCard } from './ResultCard.tsx';
import { hasQuery, joined, RESULTS_ID } from './results.ts';
import type { ResultGroup } from './results.ts';

interface Props extends PanelProps {
  readonly groups: readonly ResultGroup[];
  /** How many are shown, of all groups together. */
  readonly length: number;
  /** From 0, -1 for none. */
  readonly selected: number;
}

/**
 * A list box may hold options and nothing else, so what is open, which has buttons, and the names of groups stand beside it
 * in the page and are put in their places by the grid's order alone.
 */
export function ResultList({ groups, length, selected, model, actions }: Props) {
  const { t } = model;
  const results = joined(groups);
  const shown = results.slice(0, length);
  const open = shown.findIndex(({ key }) => key === model.open);
  const opened = shown[open];
  const starts = groups.map((_, at) => groups.slice(0, at).reduce((sum, group) => sum + group.results.length, 0));
  // Under the name of all results, or in its place.
  const Name = hasQuery(model) ? 'h3' : 'h2';
  const isNamed = groups.length > 1 || groups[0]?.name === 'nearest';

  function onKeyDown(event: KeyboardEvent, focused: EntryKey): void {
    // The key speaks of the answer it was pressed on, also when Tab came to it with nothing chosen.
    pressInResults(event, { model: { ...model, selected: focused }, actions });
  }

  return (
    <div class={styles.list}>
      <div
        id={RESULTS_ID}
        class={styles.options}
        role="listbox"
        aria-label={t(hasQuery(model) ? 'answers.results' : 'answers.all')}
      >
        {shown.map((result, index) => (
          <ResultCard
            key={result.key}
            result={result}
            position={index}
            total={results.length}
            state={{ isSelected: index === selected, isOpen: index === open, isStop: index === Math.max(selected, 0) }}
            model={model}
            onToggle={() => {
              actions.select(result.key);
              openEntry(result, { model, actions });
            }}
            onKeyDown={(event) => onKeyDown(event, result.key)}
          />
        ))}
      </div>
      {isNamed &&
        groups.map(({ name, results: own, total }, at) => {
          const start = starts[at] ?? 0;
          return (
            start < shown.length && (
              <div key={name} class={styles.group} style={{ order: orderOf(start) - 1 }}>
                <Name>{t(`answers.group-${name}`)}</Name>
                {total > own.length && isKind(name) && (
                  <Button size="s" onClick={() => actions.filterBy(name)}>
                    {t('answers.see-all', { count: total })}
                  </Button>
                )}
              </div>
            )
          );
        })}
      {opened && (
        <Opened
          key={opened.key}
          result={opened}
          position={open}
          total={results.length}
          model={model}
          actions={actions}
        />
      )}
    </div>
  );
}

function isKind(name: ResultGroup['name']): name is EntryKind {
  return entryKinds.some((kind) => kind === name);
}
