import type { CrmProfile, PageField } from '@/knowledge-base/content/crm-profile.ts';
import type { MapTrial, TriedField } from '@/knowledge-base/content/map-trial.ts';
import { plainLabel } from '../reading/label-words.ts';
import { pageOf, type ReadPage } from '../reading/page.ts';
import { readField } from '../reading/read-field.ts';
import type { RecordPlace } from '../reading/read-record.ts';
import { countOf, isByPlace } from './selectors-of.ts';

/** What of the map is found on the page as it is now, by which selector or label, and how many elements answer to that. */
export function tryMap({ document, path, profile }: Omit<RecordPlace, 'site'>): MapTrial {
  if (!profile) return { profile: null, fields: [] };
  const page = pageOf(document, path, profile);
  const roles = [...new Set(profile.fields.map(({ role }) => role))];
  return { profile, fields: roles.map((role) => tried(page, profile, role)) };
}

function tried(page: ReadPage, profile: CrmProfile, role: TriedField['role']): TriedField {
  const ways = profile.fields.filter((field) => field.role === role).flatMap(waysIn);
  const reading = ways.find((field) => readField(page, { ...profile, fields: [field] }, role));
  // A field for an answer is there before anything is written in it.
  const field = reading ?? ways.find(({ selectors, take }) => !take && countOf(selectors?.[0] ?? '', page.trees) > 0);
  if (!field) return { role, by: null, way: null, isByPlace: false, count: 0 };
  const [selector] = field.selectors ?? [];
  if (selector) {
    const count = countOf(selector, page.trees);
    return { role, by: 'selector', way: selector, isByPlace: isByPlace(selector), count };
  }
  const [label] = field.labels ?? [];
  if (label) {
    const count = page.labelled().get(plainLabel(label))?.length ?? 0;
    return { role, by: 'label', way: label, isByPlace: false, count };
  }
  return { role, by: field.from ?? null, way: null, isByPlace: false, count: 1 };
}

/** One for each selector and each label. */
function waysIn(field: PageField): PageField[] {
  const { selectors, labels, ...rest } = field;
  if (selectors) return selectors.map((selector) => ({ ...rest, selectors: [selector] }));
  if (labels) return labels.map((label) => ({ ...rest, labels: [label] }));
  return [field];
}
