import { Segmented } from '@/components/ui/Segmented.tsx';
import type { EntryKind } from '@/knowledge-base/search/hit.ts';
import type { PanelProps } from '../panel.ts';
import { countsOf, filterOf } from './results.ts';

const EVERYTHING = 'everything';

/** Which kind of answer to see, each with its count; nothing where there is one kind only. */
export function Filters({ model, actions }: PanelProps) {
  const { t, hits } = model;
  const counts = countsOf(model);
  if (counts.size < 2) return null;
  return (
    <div>
      <Segmented<EntryKind | typeof EVERYTHING>
        name="answers-filter"
        label={t('answers.filter')}
        value={filterOf(model) ?? EVERYTHING}
        options={[
          { value: EVERYTHING, text: `${t('answers.everything')} ${hits.length}` },
          ...[...counts].map(([kind, count]) => ({ value: kind, text: `${t(`answers.group-${kind}`)} ${count}` })),
        ]}
        onChange={(value) => actions.filterBy(value === EVERYTHING ? null : value)}
      />
    </div>
  );
}
