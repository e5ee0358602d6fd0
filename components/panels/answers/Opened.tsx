import { dayOf } from '@/components/ui/dates.ts';
import { ProvenanceLine } from '@/components/ui/Provenance.tsx';
import { SayCard } from '@/components/ui/SayCard.tsx';
import type { PanelProps } from '../panel.ts';
import { SnippetItem } from '../snippets/SnippetItem.tsx';
import styles from './OpenAnswer.module.css';
import { OpenAnswer } from './OpenAnswer.tsx';
import { OpenGuide } from './OpenGuide.tsx';
import { orderOf } from './order.ts';
import type { Result } from './results.ts';

export interface OpenedProps extends PanelProps {
  readonly result: Result;
  /** From 0. */
  readonly position: number;
  readonly total: number;
}

/** What is open in the list, under its card. */
export function Opened({ result, position, total, model, actions }: OpenedProps) {
  const { article, line, snippet, guide, term } = result;
  if (article) {
    return (
      <OpenAnswer
        article={article}
        ranges={result.textRanges}
        place={{ position, total }}
        model={model}
        actions={actions}
      />
    );
  }
  const { t, language } = model;
  const checked = guide ?? term;
  return (
    <section
      class={styles.answer}
      style={{ order: orderOf(position) }}
      aria-label={t('answers.selected', { position: position + 1, total, question: result.title.text })}
    >
      {line && (
        <SayCard
          line={line}
          ranges={result.titleRanges}
          language={language}
          t={t}
          canInsert={model.connection === 'connected'}
          onCopy={actions.copy}
          onInsert={actions.insert}
        />
      )}
      {snippet && <SnippetItem snippet={snippet} model={model} actions={actions} />}
      {guide && <OpenGuide guide={guide} model={model} actions={actions} />}
      {term && <p lang={result.text.language}>{result.text.text}</p>}
      {checked && (
        <ProvenanceLine
          provenance={checked}
          verifiedOn={checked.verifiedOn}
          verifyBy={checked.verifyBy}
          sources={model.content.sources}
          t={t}
          language={language}
          today={dayOf(model.now)}
        />
      )}
    </section>
  );
}
