import css from '@/components/theme/tokens.css?inline';
import { pickField } from '@/crm/picking/pick-field.ts';
import { tryMap } from '@/crm/picking/try-map.ts';
import { watchPageFields } from '@/crm/page-fields.ts';
import { browserLanguage } from '@/platform/browser-language.ts';
import { newId } from '@/platform/clock.ts';
import { mountPracticeCrm } from '@/practice-crm/index.ts';
import { findPersonalData } from '@/privacy/find-personal-data.ts';
import { runPage } from '../crm/run-page.ts';

const root = document.getElementById('practice-crm') ?? document.body;
mountPracticeCrm(root, {
  router: { kind: 'hash' },
  language: browserLanguage(),
});

// The same panel and the same watch over the fields as in a company's CRM; only what watches the fields is here already.
const lifetime = new AbortController();
runPage({
  // Not `getURL`: Chromium gives it another host, for pages that are not ours, and our own policy refuses that.
  panelPage: new URL('/sidepanel.html', location.href).href,
  loadFields: async () => (options) => watchPageFields({ ...options, find: findPersonalData }),
  loadPicker: async () => ({ pickField: (options) => pickField({ ...options, find: findPersonalData }), tryMap }),
  css,
  closedRootOf: () => null, // a page of the extension ends with it: no earlier copy can be here
  language: browserLanguage(),
  newId,
  lifetime,
  mayRest: () => false, // the background calls the pages of others
  onLost: () => undefined,
}).catch(() => lifetime.abort());
