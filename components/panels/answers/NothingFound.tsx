import { Button } from '@/components/ui/Button.tsx';
import { EmptyState } from '@/components/ui/EmptyState.tsx';
import nothingIcon from 'virtual:lucide/search-x';
import type { PanelProps } from '../panel.ts';

/** What to do when there is no answer: try other words, or let the team lead know that one is missing. */
export function NothingFound({ model: { t, query }, actions }: PanelProps) {
  return (
    <EmptyState
      icon={nothingIcon}
      title={t('answers.nothing-title', { query: query.trim().slice(0, 80) })}
      text={t('answers.nothing-text')}
      action={
        <>
          <Button onClick={() => actions.search('')}>{t('answers.clear')}</Button>
          <Button onClick={() => actions.reportMiss(query)}>{t('answers.report-miss')}</Button>
        </>
      }
    />
  );
}
