import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pickField } from '@/crm/picking/pick-field.ts';
import { tryMap } from '@/crm/picking/try-map.ts';
import type { PagePicker } from '@/crm/picking/watch-picking.ts';
import { findPersonalData } from '@/privacy/find-personal-data.ts';
import { PICKER } from './crm/load-picker.ts';

/** A script of its own, for the pages of those who point at fields. */
export default defineUnlistedScript(() => {
  const picker: PagePicker = { pickField: (options) => pickField({ ...options, find: findPersonalData }), tryMap };
  Object.assign(globalThis, { [PICKER]: picker });
});
