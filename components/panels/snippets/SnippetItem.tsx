import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button.tsx';
import { Confirm } from '@/components/ui/Confirm.tsx';
import type { PackSnippet } from '@/knowledge-base/snippets/pack-text.ts';
import type { Snippet } from '@/knowledge-base/snippets/snippet.ts';
import insertIcon from 'virtual:lucide/corner-down-left';
import type { PanelProps } from '../panel.ts';
import styles from './SnippetItem.module.css';

interface Props extends PanelProps {
  readonly snippet: Snippet | PackSnippet;
  /** One of the operator's own can be changed and deleted. */
  readonly isOwn?: boolean;
}

/** A text with its shortcut; deleting it is asked once more in place. */
export function SnippetItem({ snippet, isOwn = false, model: { t, connection, snippetDraft }, actions }: Props) {
  const [isAsking, setIsAsking] = useState(false);
  const { title, shortcut, text } = snippet;
  const canInsert = connection === 'connected';
  return (
    <div class={styles.item}>
      <p class={styles.head}>
        {title !== text && <span class={styles.title}>{title}</span>}
        <kbd class={styles.shortcut}>/{shortcut}</kbd>
      </p>
      <p class={styles.text}>{text}</p>
      <div class={styles.actions}>
        <Button
          size="s"
          icon={insertIcon}
          label={t('snippets.insert-name', { shortcut })}
          disabled={!canInsert}
          title={canInsert ? undefined : t('say.insert-unavailable')}
          onClick={() => actions.putSnippet(shortcut)}
        >
          {t('say.insert')}
        </Button>
        {isOwn && 'id' in snippet && (
          <>
            <Button
              size="s"
              tone="quiet"
              label={t('snippets.edit-name', { shortcut })}
              disabled={snippetDraft !== null}
              title={snippetDraft ? t('snippets.edit-busy') : undefined}
              onClick={() => actions.editSnippet(snippet.id)}
            >
              {t('snippets.edit')}
            </Button>
            <Button
              size="s"
              tone="quiet"
              label={t('snippets.delete-name', { shortcut })}
              onClick={() => setIsAsking(true)}
            >
              {t('snippets.delete')}
            </Button>
          </>
        )}
      </div>
      {isAsking && 'id' in snippet && (
        <Confirm
          question={t('snippets.delete-question', { shortcut })}
          confirm={t('snippets.delete')}
          cancel={t('snippets.keep')}
          onConfirm={() => {
            setIsAsking(false);
            actions.deleteSnippet(snippet.id);
          }}
          onCancel={() => setIsAsking(false)}
        />
      )}
    </div>
  );
}
