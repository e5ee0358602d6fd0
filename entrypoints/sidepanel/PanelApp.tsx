import { useSignalEffect } from '@preact/signals';
import { panels } from '@/components/panels/index.ts';
import { Sidebar } from '@/components/sidebar/Sidebar.tsx';
import type { OpenedPanel } from '@/panel/open-panel.ts';

/** The sidebar over a panel's state; language and theme belong to the whole document. */
export function PanelApp({ state, actions }: OpenedPanel) {
  useSignalEffect(() => {
    const { language, theme } = state.preferences.value;
    document.documentElement.lang = language;
    document.documentElement.dataset['theme'] = theme;
  });
  return <Sidebar model={state.model.value} actions={actions} panels={panels} />;
}
