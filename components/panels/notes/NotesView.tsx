import { useRef } from 'preact/hooks';
import { Icon } from '@/components/ui/Icon.tsx';
import { Section } from '@/components/ui/Section.tsx';
import localIcon from 'virtual:lucide/hard-drive';
import type { PanelProps } from '../panel.ts';
import { Draft } from './Draft.tsx';
import { EarlierNote } from './EarlierNote.tsx';
import styles from './NotesView.module.css';

/** The note being written on the record on screen, and the earlier ones. */
export function NotesView({ model, actions }: PanelProps) {
  const { t, language, record } = model;
  const draft = useRef<HTMLTextAreaElement>(null);
  const earlier = model.notes.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt));
  return (
    <div class={styles.view}>
      <Section
        title={record ? t('notes.on-record', { record: record.recordId }) : t('notes.no-record')}
        aside={
          <span class={styles.local}>
            <Icon shapes={localIcon} size={13} />
            {t('notes.local')}
          </span>
        }
      >
        {!record && <p class={styles.explanation}>{t('notes.no-record-text')}</p>}
        <Draft
          draft={model.draft}
          guard={model.draftGuard}
          storage={model.storage.status}
          field={draft}
          onEdit={actions.editDraft}
          onFinish={actions.finishDraft}
          onRedact={actions.redactDraft}
          onUndo={actions.undoRedaction}
          t={t}
        />
      </Section>
      {earlier.length === 0 && <p class={styles.explanation}>{t('notes.none')}</p>}
      {earlier.length > 0 && (
        <Section title={t('notes.earlier')} aside={earlier.length}>
          <ul class={styles.notes}>
            {earlier.map((note) => (
              <EarlierNote
                key={note.id}
                note={note}
                language={language}
                t={t}
                onEdit={() => {
                  actions.editNote(note);
                  draft.current?.focus();
                }}
                onDelete={() => {
                  actions.deleteNote(note);
                  draft.current?.focus();
                }}
              />
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}
