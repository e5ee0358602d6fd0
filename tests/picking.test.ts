// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { waysOf } from '@/crm/picking/ways-of.ts';
import { pageOf } from '@/crm/reading/page.ts';
import { readField } from '@/crm/reading/read-field.ts';
import { ownText, shownIn } from '@/crm/reading/shown-text.ts';
import { treesIn } from '@/crm/reading/trees.ts';
import type { CrmProfile } from '@/knowledge-base/content/crm-profile.ts';
import type { FieldRole } from '@/knowledge-base/content/field-role.ts';
import { findPersonalData } from '@/privacy/find-personal-data.ts';
import { EXPECTED } from './pages/expected.ts';
import { UNSEEN } from './pages/unseen/expected.ts';

const PAGES = [
  ...Object.entries(EXPECTED).map(([page, { record }]) => [page, record] as const),
  ...Object.entries(UNSEEN).map(([page, { record }]) => [`unseen/${page}`, record] as const),
];

/** Every field of these pages whose value stands somewhere as a whole. */
const FIELDS = PAGES.flatMap(([page, record]) =>
  Object.entries(record ?? {}).map(([role, value]) => ({ page, role: role as FieldRole, value })),
).filter(({ page, value }) => {
  open(page);
  return showing(value).length > 0;
});

describe('a field that was pointed at', () => {
  it('is one of many', () => expect(FIELDS.length).toBeGreaterThan(75));

  it.each(FIELDS)('can be told: $role on $page', ({ page, role, value }) => {
    open(page);

    expect(ways(role, value)).not.toEqual([]);
  });

  it.each(FIELDS)('is read again: $role on $page', ({ page, role, value }) => {
    open(page);
    const profile = profileOf(ways(role, value));

    open(page);

    expect(read(profile, role)).toBe(value);
  });

  it.each(FIELDS)('is found when all that is generated is another: $role on $page', ({ page, role, value }) => {
    open(page);
    const profile = profileOf(ways(role, value));

    open(page);
    generateAnew();

    expect(read(profile, role)).toBe(value);
  });

  // A short number stands in addresses and counts as well.
  it.each(FIELDS.filter(({ value }) => value.length > 3))(
    'is found on another record, as it stands there: $role on $page',
    ({ page, role, value }) => {
      open(page);
      const profile = profileOf(ways(role, value));
      const other = role === 'recordId' ? value.replaceAll(/\d/gu, '9') : 'Qualcosa di diverso';

      open(page, (html) => html.replaceAll(value, other));
      generateAnew();

      expect(read(profile, role)).toBe(other);
    },
  );
});

function open(page: string, change = (html: string) => html): void {
  const html = change(readFileSync(`tests/pages/${page}.html`, 'utf8')).replaceAll('<iframe', '<iframe-of-the-page');
  const { head, body } = new DOMParser().parseFromString(html, 'text/html');
  document.documentElement.replaceChildren(head, body);
}

/** The innermost elements that show it and nothing else. */
function showing(value: string): Element[] {
  const all = treesIn(document).flatMap((tree) => [...tree.querySelectorAll('body, body *')]);
  return all.filter((each) => {
    if (/^(?:script|style|title|body|option)$/u.test(each.localName)) return false;
    return (
      (shownIn(each) === value || ownText(each) === value) &&
      ![...each.children].some((inner) => shownIn(inner) === value)
    );
  });
}

function ways(role: FieldRole, value: string) {
  const found = showing(value).map((element) => waysOf(element, { document, role, path: '/', find: findPersonalData }));
  // A team lead points at the one that is a field.
  return found.find((each) => each.length > 0) ?? [];
}

function profileOf(fields: CrmProfile['fields']): CrmProfile {
  return { id: 'picked', name: 'Picked', basis: 'measured', addresses: [], fields };
}

function read(profile: CrmProfile, role: FieldRole): string | undefined {
  return readField(pageOf(document, '/', profile), profile, role)?.value;
}

/** As after a new build of the page: ids and classes with a number or a hash in them are others, and each element has one more. */
function generateAnew(): void {
  let count = 0;
  const renamed = new Map<string, string>();
  const anew = (name: string): string => {
    if (!/\d{2}|[_-][A-Za-z]*\d[A-Za-z\d]*$|^(?:css|sc|jss|mui)-|:r|^ember|j_idt/iu.test(name)) return name;
    if (/^(?:cf|customfield|field)_/u.test(name)) return name;
    const own = renamed.get(name) ?? name.replaceAll(/\d/gu, (digit) => String((Number(digit) + 3) % 10));
    renamed.set(name, own);
    return own;
  };
  for (const element of document.querySelectorAll('body *')) {
    const id = element.getAttribute('id');
    if (id) element.setAttribute('id', anew(id));
    for (const name of ['for', 'aria-labelledby']) {
      const value = element.getAttribute(name);
      if (value) element.setAttribute(name, value.split(' ').map(anew).join(' '));
    }
    const classes = (element.getAttribute('class') ?? '').split(/\s+/u).filter(Boolean).map(anew);
    count += 1;
    element.setAttribute('class', [`css-${(count * 7919).toString(36)}x`, ...classes.toReversed()].join(' '));
  }
}
