import { useRef } from 'preact/hooks';
import { Button } from '@/components/ui/Button.tsx';
import { EmptyState } from '@/components/ui/EmptyState.tsx';
import { Section } from '@/components/ui/Section.tsx';
import { inFolders } from '@/knowledge-base/snippets/snippet.ts';
import downloadIcon from 'virtual:lucide/download';
import newIcon from 'virtual:lucide/plus';
import icon from 'virtual:lucide/text-cursor-input';
import importIcon from 'virtual:lucide/upload';
import type { PanelProps } from '../panel.ts';
import { Folders } from './Folders.tsx';
import { OwnValuesFields } from './OwnValuesFields.tsx';
import { SnippetEditor } from './SnippetEditor.tsx';
import { SnippetItem } from './SnippetItem.tsx';
import styles from './SnippetsView.module.css';

/** The texts that come into a field by a slash and a word: the operator's own, in folders, and those of packs. */
export function SnippetsView({ model, actions }: PanelProps) {
  const { t, snippets, snippetDraft: draft } = model;
  const { own, fromPacks } = snippets;
  return (
    <div class={styles.view}>
      <Section title={t('snippets.own')} aside={own.length > 0 ? own.length : undefined}>
        {draft ? (
          <SnippetEditor key={draft.id} draft={draft} model={model} actions={actions} />
        ) : own.length === 0 ? (
          <EmptyState
            icon={icon}
            title={t('snippets.empty-title')}
            text={t('snippets.empty-text')}
            action={<NewButton model={model} actions={actions} />}
          />
        ) : (
          <NewButton model={model} actions={actions} />
        )}
        <Folders folder={inFolders(own)} level={3}>
          {(snippet) => <SnippetItem snippet={snippet} isOwn model={model} actions={actions} />}
        </Folders>
        <FileTools model={model} actions={actions} />
      </Section>
      <OwnValuesFields model={model} actions={actions} />
      {fromPacks.length > 0 && (
        <Section title={t('snippets.from-packs')} aside={fromPacks.length}>
          <p class={styles.explanation}>{t('snippets.how')}</p>
          <ul class={styles.list}>
            {fromPacks.map((snippet) => (
              <li key={snippet.shortcut}>
                <SnippetItem snippet={snippet} model={model} actions={actions} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}

function NewButton({ model: { t }, actions }: PanelProps) {
  return (
    <div>
      <Button icon={newIcon} onClick={() => actions.editSnippet(null)}>
        {t('snippets.new')}
      </Button>
    </div>
  );
}

/** Takes the operator's texts along, or takes some in: they are the operator's, and leave this computer in no other way. */
function FileTools({ model: { t, snippets }, actions }: PanelProps) {
  const fileRef = useRef<HTMLInputElement>(null);
  return (
    <div class={styles.tools}>
      {snippets.own.length > 0 && (
        <Button size="s" icon={downloadIcon} onClick={actions.exportSnippets}>
          {t('snippets.export')}
        </Button>
      )}
      <Button size="s" icon={importIcon} onClick={() => fileRef.current?.click()}>
        {t('snippets.import')}
      </Button>
      <input
        ref={fileRef}
        type="file"
        accept="application/json,.json"
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) actions.importSnippets(file);
          currentTarget.value = ''; // the same file can be chosen again
        }}
      />
    </div>
  );
}
