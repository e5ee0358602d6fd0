import type { ComplaintProcedure, Sector } from '@/knowledge-base/content/complaint-procedure.ts';
import type { MessageKey } from '@/locales/index.ts';

export interface SectorGroup {
  readonly sector: Sector;
  readonly procedures: readonly ComplaintProcedure[];
}

/** The procedures by sector: what an operator is called about most comes first; within a sector, in the order of the pack. */
export function bySector(procedures: readonly ComplaintProcedure[]): readonly SectorGroup[] {
  return SECTORS.map((sector) => ({ sector, procedures: procedures.filter((one) => one.sector === sector) })).filter(
    ({ procedures: ofSector }) => ofSector.length > 0,
  );
}

export const SECTOR_NAMES = {
  energy: 'sector.energy',
  water: 'sector.water',
  waste: 'sector.waste',
  telecoms: 'sector.telecoms',
  post: 'sector.post',
  banking: 'sector.banking',
  insurance: 'sector.insurance',
  transport: 'sector.transport',
  commerce: 'sector.commerce',
  public: 'sector.public',
  privacy: 'sector.privacy',
} as const satisfies Record<Sector, MessageKey>;

const SECTORS = Object.keys(SECTOR_NAMES) as readonly Sector[];
