// All that is needed to find personal data, and who finds it: `load-guard.ts` bundles it as for a browser.
export { findPersonalData } from '../../../privacy/find-personal-data.ts';
export { recognisers } from '../../../privacy/recognisers/index.ts';
