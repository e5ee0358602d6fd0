import { h, render } from 'preact';
import { PracticeCrm } from './PracticeCrm.tsx';
import { inventedRecords } from './records/invented-records.ts';
import { createRouter, type RouterKind } from './router.ts';
import { createStore } from './store.ts';
import type { Language } from './language.ts';
import './practice-crm.css';
import './practice-crm-forms.css';

export interface PracticeCrmOptions {
  readonly router: RouterKind;
  readonly language: Language;
}

/** Shows the practice CRM in `root`; call what it returns to take it away. Each mount starts from the same records. */
export function mountPracticeCrm(root: HTMLElement, { router, language }: PracticeCrmOptions): () => void {
  const lifetime = new AbortController();
  const store = createStore(inventedRecords, () => new Date());
  const watched = createRouter(router, window, lifetime.signal);
  render(h(PracticeCrm, { store, router: watched, firstLanguage: language }), root);
  return () => {
    lifetime.abort();
    render(null, root);
  };
}
