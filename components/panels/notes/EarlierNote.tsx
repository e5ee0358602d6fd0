import { useState } from 'preact/hooks';
import type { Note } from '@/call/notes/note.ts';
import { Button } from '@/components/ui/Button.tsx';
import { Confirm } from '@/components/ui/Confirm.tsx';
import { writtenMoment } from '@/components/ui/dates.ts';
import type { Language } from '@/knowledge-base/content/localised.ts';
import type { Translate } from '@/locales/index.ts';
import styles from './EarlierNote.module.css';

interface Props {
  readonly note: Note;
  readonly language: Language;
  readonly t: Translate;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
}

/** A note that was closed; deleting it is asked once more in place. */
export function EarlierNote({ note, language, t, onEdit, onDelete }: Props) {
  const [isAsking, setIsAsking] = useState(false);
  const date = writtenMoment(note.createdAt, language);
  const changed = writtenMoment(note.updatedAt, language);
  return (
    <li class={styles.note}>
      <p class={styles.text}>{note.text}</p>
      <div class={styles.foot}>
        <p class={styles.dates}>
          <span>{t('notes.written', { date })}</span>
          {changed !== date && <span>{t('notes.changed', { date: changed })}</span>}
        </p>
        <div class={styles.actions}>
          <Button size="s" tone="quiet" label={t('notes.edit-name', { date })} onClick={onEdit}>
            {t('notes.edit')}
          </Button>
          <Button size="s" tone="quiet" label={t('notes.delete-name', { date })} onClick={() => setIsAsking(true)}>
            {t('notes.delete')}
          </Button>
        </div>
      </div>
      {isAsking && (
        <Confirm
          question={t('notes.delete-question')}
          confirm={t('notes.delete')}
          cancel={t('notes.keep')}
          onConfirm={() => {
            setIsAsking(false);
            onDelete();
          }}
          onCancel={() => setIsAsking(false)}
        />
      )}
    </li>
  );
}
