import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchPageFields } from '@/crm/page-fields.ts';
import { findPersonalData } from '@/privacy/find-personal-data.ts';
import { FIELDS } from './crm/load-fields.ts';
import type { StartFields } from './crm/load-fields.ts';

/** A script of its own: the content script stays light on pages where nobody writes. */
export default defineUnlistedScript(() => {
  const start: StartFields = (options) => watchPageFields({ ...options, find: findPersonalData });
  Object.assign(globalThis, { [FIELDS]: start });
});
