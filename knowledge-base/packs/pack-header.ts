import * as z from 'zod';
import { healthShape } from '../content/health.ts';
import { packHeaderSchema } from '../content/pack.ts';
import { readYamlDocument } from './pack-document.ts';
import type { PackDocument } from './pack-document.ts';
import type { ReportProblem } from './problem.ts';

export const HEADER_FILE = 'pack.yaml';

/** `pack.yaml`: what the pack says of itself, and what its items are given where they don't say it. */
export const packFileSchema = z.strictObject({
  ...packHeaderSchema.shape,
  owner: healthShape.owner.optional().describe('owner of the items that name none'),
  verifiedOn: healthShape.verifiedOn.optional().describe('day of the last check of the items that name none'),
  verifyAfterMonths: z
    .number()
    .int()
    .positive()
    .optional()
    .describe('months after its last check when an item that names no day is to be verified again'),
});
export type PackFile = z.infer<typeof packFileSchema>;

export function readHeader(
  files: ReadonlyMap<string, string | Uint8Array>,
  report: ReportProblem,
): PackDocument<PackFile> | null {
  const text = files.get(HEADER_FILE);
  if (typeof text === 'string') return readYamlDocument({ file: HEADER_FILE, text, schema: packFileSchema }, report);
  report({
    file: HEADER_FILE,
    line: 1,
    column: 1,
    field: '',
    message: 'is missing: add it with id, title and version',
  });
  return null;
}

/** The item with the defaults of its pack, as far as its kind knows the fields and it does not say them itself. */
export function withDefaults(raw: unknown, schema: z.ZodObject, defaults: Partial<PackFile>): unknown {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return raw;
  const item: Record<string, unknown> = { ...raw };
  const fill = (field: string, value: string | undefined): void => {
    if (value !== undefined && Object.hasOwn(schema.shape, field)) item[field] ??= value;
  };
  fill('owner', defaults.owner);
  fill('verifiedOn', defaults.verifiedOn);
  const { verifiedOn } = item;
  if (typeof verifiedOn === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(verifiedOn) && defaults.verifyAfterMonths) {
    fill('verifyBy', monthsAfter(verifiedOn, defaults.verifyAfterMonths));
  }
  return item;
}

/** The same day of a later month, or its last day where that month is shorter. */
function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  const wanted = new Date(Date.UTC(lastOfMonth.getUTCFullYear(), lastOfMonth.getUTCMonth(), date));
  return (wanted < lastOfMonth ? wanted : lastOfMonth).toISOString().slice(0, 10);
}
