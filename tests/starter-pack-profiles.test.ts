import { describe, expect, it } from 'vitest';
import { readStarterPack } from '../build/read-starter-pack.ts';
import { crmProfiles } from '../crm/profiles/index.ts';
import { placeholdersIn } from '../knowledge-base/content/placeholder.ts';

const PACK = readStarterPack();

describe('the CRM profiles of the base pack', () => {
  it('say of each CRM what the extension itself knows', () => {
    const written = PACK.crmProfiles.map(({ owner: _owner, verifiedOn: _on, verifyBy: _by, ...profile }) => profile);

    expect(written).toEqual(crmProfiles.toSorted((a, b) => a.id.localeCompare(b.id)));
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
