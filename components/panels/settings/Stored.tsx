import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button.tsx';
import { Confirm } from '@/components/ui/Confirm.tsx';
import { Section } from '@/components/ui/Section.tsx';
import downloadIcon from 'virtual:lucide/download';
import deleteIcon from 'virtual:lucide/trash';
import type { PanelProps } from '../panel.ts';
import styles from './Stored.module.css';

/** Everything that is kept on this computer, and the way to take it along or delete it. */
export function Stored({ model, actions }: PanelProps) {
  const [isAsking, setIsAsking] = useState(false);
  const { t } = model;
  return (
    <Section title={t('settings.stored')}>
      <p class={styles.text}>{t('settings.stored-text')}</p>
      <dl class={styles.ledger}>
        {entriesOf(model).map(({ what, kept }) => (
          <div key={what} class={styles.entry}>
            <dt>{what}</dt>
            <dd>{kept}</dd>
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

function entriesOf({
  t,
  storage,
  call,
  packs,
}: PanelProps['model']): readonly { what: string; kept: string | number }[] {
  return [
    { what: t('settings.stored-notes'), kept: storage.notesKept ?? t('settings.stored-notes-unknown') },
    { what: t('settings.stored-calls'), kept: call ? t('settings.stored-calls-one') : t('settings.stored-calls-none') },
    { what: t('settings.stored-preferences'), kept: t('settings.stored-preferences-what') },
    { what: t('settings.stored-packs'), kept: packs.filter(({ isStarter }) => !isStarter).length },
    { what: t('settings.stored-reads'), kept: t('settings.stored-reads-what') },
    { what: t('settings.stored-page'), kept: t('settings.stored-page-what') },
  ];
}
