import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button.tsx';
import { Confirm } from '@/components/ui/Confirm.tsx';
import { Section } from '@/components/ui/Section.tsx';
import downloadIcon from 'virtual:lucide/download';
import deleteIcon from 'virtual:lucide/trash';
import type { PanelModel, PanelProps } from '../panel.ts';
import { FeedbackTools } from './FeedbackTools.tsx';
import { NotPersonalTools } from './NotPersonalTools.tsx';
import styles from './Stored.module.css';

/** Everything that is kept on this computer, and the way to take it along or delete it. */
export function Stored({ model, actions }: PanelProps) {
  const [isAsking, setIsAsking] = useState(false);
  const { t } = model;
  return (
    <Section title={t('settings.stored')}>
      <p class={styles.text}>{t('settings.stored-text')}</p>
      <dl class={styles.ledger}>
        {entriesOf({ model, actions }).map(({ what, kept, tools }) => (
          <div key={what} class={styles.entry}>
            <dt>{what}</dt>
            <dd>{kept}</dd>
            {tools && <dd class={styles.tools}>{tools}</dd>}
          </div>
        ))}
      </dl>
      <div class={styles.actions}>
        <Button icon={downloadIcon} onClick={actions.exportNotes}>
          {t('settings.export')}
        </Button>
        <Button tone="danger" icon={deleteIcon} onClick={() => setIsAsking(true)}>
          {t('settings.delete')}
        </Button>
      </div>
      {isAsking && (
        <Confirm
          question={t('settings.delete-question')}
          confirm={t('settings.delete-confirm')}
          cancel={t('settings.delete-cancel')}
          onConfirm={() => {
            setIsAsking(false);
            actions.deleteEverything();
          }}
          onCancel={() => setIsAsking(false)}
        />
      )}
    </Section>
  );
}

interface Entry {
  readonly what: string;
  readonly kept: string | number;
  readonly tools?: ComponentChildren;
}

function entriesOf({ model, actions }: PanelProps): readonly Entry[] {
  const { t, storage, call, packs } = model;
  const feedback = feedbackKept(model);
  return [
    { what: t('settings.stored-notes'), kept: storage.notesKept ?? t('settings.stored-notes-unknown') },
    { what: t('settings.stored-snippets'), kept: model.snippets.own.length },
    { what: t('settings.stored-calls'), kept: call ? t('settings.stored-calls-one') : t('settings.stored-calls-none') },
    { what: t('settings.stored-preferences'), kept: t('settings.stored-preferences-what') },
    { what: t('settings.stored-own-values'), kept: ownValuesKept(model) },
    { what: t('settings.stored-packs'), kept: packs.filter(({ isStarter }) => !isStarter).length },
    { what: t('settings.stored-reads'), kept: t('settings.stored-reads-what') },
    {
      what: t('settings.stored-feedback'),
      kept: feedback || t('settings.stored-feedback-none'),
      tools: feedback && <FeedbackTools model={model} actions={actions} />,
    },
    {
      what: t('settings.stored-not-personal'),
      kept: notPersonalKept(model),
      tools: model.privacyStatus.notPersonal > 0 && <NotPersonalTools model={model} actions={actions} />,
    },
    { what: t('settings.stored-maps'), kept: t('settings.stored-maps-what') },
    { what: t('settings.stored-page'), kept: t('settings.stored-page-what') },
  ];
}

function ownValuesKept({ t, snippets: { values } }: PanelModel): string {
  return (
    [values.operator, values.company].filter((value) => value !== '').join(', ') || t('settings.stored-own-values-none')
  );
}

function notPersonalKept({ t, privacyStatus: { notPersonal: count } }: PanelModel): string {
  if (count === 0) return t('settings.stored-not-personal-none');
  return count === 1 ? t('settings.stored-not-personal-one') : t('settings.stored-not-personal-many', { count });
}

/** Empty when there is none. */
function feedbackKept({ t, feedback: { articles, unanswered } }: PanelModel): string {
  const onArticles =
    articles === 1
      ? t('settings.stored-feedback-articles-one')
      : t('settings.stored-feedback-articles-many', { count: articles });
  const onQuestions =
    unanswered === 1
      ? t('settings.stored-feedback-unanswered-one')
      : t('settings.stored-feedback-unanswered-many', { count: unanswered });
  return [...(articles > 0 ? [onArticles] : []), ...(unanswered > 0 ? [onQuestions] : [])].join(', ');
}
