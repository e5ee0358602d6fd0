import { entriesOf } from './item-list.ts';
import type { PackDatabase } from './pack-database.ts';

/** The lines of the profiles of CRMs in the packs that operators see; of two with the same id, that of the later pack. */
export async function profileLines(database: () => Promise<PackDatabase>): Promise<readonly string[]> {
  const packs = await database();
  const shown = (await packs.packs()).filter(({ isRevoked }) => !isRevoked);
  const profiles = new Map(
    shown.flatMap(({ current }) => entriesOf(current.list)).filter(([key]) => key.startsWith(KIND)),
  );
  const lines = await packs.lines([...profiles.values()]);
  return lines.filter((line) => line !== null);
}

const KIND = 'crmProfiles/';
