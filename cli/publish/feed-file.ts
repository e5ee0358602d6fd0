import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import * as z from 'zod';
import { packIdSchema } from '../../knowledge-base/content/pack.ts';
import { LONGEST_LIFE_DAYS } from '../../knowledge-base/packs/trust/feed-index.ts';
import { readYamlDocument } from '../../knowledge-base/packs/pack-document.ts';
import { formatProblem } from '../../knowledge-base/packs/problem.ts';
import { Refusal, WrongUse } from '../command.ts';

const roleSchema = z.strictObject({
  keys: z.array(z.string().min(1)).min(1).describe('files that "spalla keygen" made, ending in .pub'),
  threshold: z.number().int().positive().describe('how many of them must sign'),
});

/** `feed.yaml`: what a feed publishes and who may sign for it. Paths count from its folder. */
const feedFileSchema = z.strictObject({
  id: packIdSchema.describe('small letters, digits and hyphens; never changes'),
  packs: z.array(z.string().min(1)).min(1).describe('folders of packs'),
  expiresAfterDays: z.number().int().positive().max(LONGEST_LIFE_DAYS).describe('days after which clients warn'),
  minClient: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/u)
    .optional()
    .describe('the oldest version of Spalla that is to read it'),
  root: roleSchema.describe('who may change the keys; kept offline'),
  index: roleSchema.describe('who may publish'),
  rootExpiresAfterDays: z.number().int().positive().max(1095).optional(),
});

export interface FeedFile extends z.infer<typeof feedFileSchema> {
  /** Absolute path of its folder. */
  readonly folder: string;
}

export function readFeedFile(file: string): FeedFile {
  if (!existsSync(file)) throw new WrongUse(`${file} is not there: write it, as docs/team-lead.md shows.`);
  const problems: string[] = [];
  const document = readYamlDocument({ file, text: readFileSync(file, 'utf8'), schema: feedFileSchema }, (problem) =>
    problems.push(formatProblem(problem)),
  );
  if (!document) throw new Refusal(`${problems.join('\n')}\nNothing was published.`);
  return { ...document.value, folder: dirname(resolve(file)) };
}
