import { useEffect, useRef } from 'preact/hooks';
import type { Panel, PanelId, PanelProps } from '../panels/panel.ts';
import { FillIn } from '../panels/snippets/FillIn.tsx';
import { Hidden } from '../ui/Hidden.tsx';
import { Banners } from './Banners.tsx';
import { CallBar } from './CallBar.tsx';
import { panelFor } from './keys.ts';
import { Proposal } from './Proposal.tsx';
import { Rail } from './Rail.tsx';
import { SearchBox } from './SearchBox.tsx';
import styles from './Sidebar.module.css';
import { Toast } from './Toast.tsx';
import { useKeptFocus } from './use-kept-focus.ts';

interface Props extends PanelProps {
  readonly panels: readonly Panel[];
}

/** The whole sidebar: search and call bar on top, one panel under them, the rail beside. It fills its document. */
export function Sidebar({ model, actions, panels }: Props) {
  const { t, snippetForm } = model;
  const viewRef = useRef<HTMLElement>(null);
  const goesToViewRef = useRef(false);
  const panel = panels.find(({ id }) => id === model.panel) ?? panels[0];

  useEffect(() => {
    if (goesToViewRef.current) viewRef.current?.focus();
    goesToViewRef.current = false;
  });

  useKeptFocus(viewRef);

  // On the document, because Alt+1 must work also when nothing in the panel has the focus.
  useEffect(() => {
    const page = viewRef.current?.ownerDocument;
    page?.addEventListener('keydown', onKeyDown);
    return () => page?.removeEventListener('keydown', onKeyDown);
  });

  function onKeyDown(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      if (snippetForm) actions.leaveSnippet();
      else actions.returnFocus();
      return;
    }
    const chosen = panelFor(event, panels);
    if (!chosen) return;
    event.preventDefault();
    show(chosen);
  }

  function show(chosen: PanelId): void {
    if (chosen === model.panel) viewRef.current?.focus();
    else goesToViewRef.current = true;
    actions.showPanel(chosen);
  }

  if (!panel) return null;
  return (
    <div class={styles.sidebar} data-side={model.side}>
      <div class={styles.column}>
        <header class={styles.head}>
          <SearchBox model={model} actions={actions} />
          <CallBar model={model} actions={actions} />
        </header>
        <Banners model={model} />
        <Proposal model={model} actions={actions} />
        <main key={panel.id} ref={viewRef} class={styles.view} tabIndex={-1} aria-labelledby="panel-title">
          <h1 id="panel-title" class={styles.title}>
            <Hidden>{t(panel.title)}</Hidden>
          </h1>
          {snippetForm && (
            <div key={snippetForm.id} class={styles.content}>
              <FillIn form={snippetForm} model={model} actions={actions} />
            </div>
          )}
          {/* What was begun in it stays. */}
          <div class={styles.content} hidden={snippetForm !== null}>
            <panel.View model={model} actions={actions} />
          </div>
        </main>
        <Toast model={model} onDismiss={actions.dismissAnnouncement} />
      </div>
      <Rail model={model} actions={actions} panels={panels} />
    </div>
  );
}
