import { describe, expect, it } from 'vitest';
import { readStarterPack } from '../build/read-starter-pack.ts';
import { crmProfiles } from '../crm/profiles/index.ts';
import { placeholdersIn } from '../knowledge-base/content/placeholder.ts';

const PACK = readStarterPack();

describe('the CRM profiles of the base pack', () => {
  it('say of each CRM what the extension itself knows', () => {
    const written = PACK.crmProfiles.map(({ id, name, basis, addresses, fields }) => ({
      id,
      name,
      basis,
      addresses,
      fields,
    }));

    expect(written).toEqual(crmProfiles);
  });
});

describe('the documents of the base pack', () => {
  it.each(PACK.documents)('$id leaves open only what can be filled in, the same in both languages', ({ body }) => {
    const english = body.en ?? '';

    expect(placeholdersIn(body.it).length).toBeGreaterThan(0);
    expect(new Set([...body.it.matchAll(/\{([^}]*)\}/gu)].map(([, name]) => name))).toEqual(
      new Set(placeholdersIn(body.it)),
    );
    expect(new Set(placeholdersIn(english))).toEqual(new Set(placeholdersIn(body.it)));
  });
});
