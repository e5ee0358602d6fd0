import { readPack } from '../../knowledge-base/packs/compile-pack.ts';
import type { ReadItem } from '../../knowledge-base/packs/read-items.ts';
import { kindNames } from '../../knowledge-base/content/kinds.ts';
import { defineCommand, Refusal, textOption } from '../command.ts';
import { problemLines, readPackFolder } from '../pack-folder.ts';
import { dayOf } from './lint.ts';

const SOON_DAYS = 30;
const DAY_MS = 86_400_000;

interface Health {
  items: number;
  verified: number;
  due: number;
  stale: number;
  unverified: number;
  notTranslated: number;
}

export const stats = defineCommand({
  usage: 'stats <pack-folder>',
  about: 'count the items of a pack by kind, language and health',
  example: 'spalla stats packs/resi --json',
  options: [{ flags: '--today <day>', about: 'the day to judge by, as 2026-11-25' }],
  async run(asked) {
    const [folder = '.'] = asked.args;
    const today = dayOf(textOption(asked, 'today'));
    const { items, problems } = readPack(readPackFolder(folder));
    if (problems.length > 0) throw new Refusal(problemLines(folder, problems).join('\n'));
    const soon = new Date(Date.parse(today) + SOON_DAYS * DAY_MS).toISOString().slice(0, 10);
    const counts = Object.fromEntries(
      kindNames.map((kind) => [
        kind,
        countOf(
          items.filter((item) => item.kind === kind),
          { today, soon },
        ),
      ]),
    );
    const { line } = asked.terminal;
    line(row(['kind', 'items', 'verified', 'due soon', 'stale', 'unverified', 'no English']));
    for (const [kind, count] of Object.entries(counts)) if (count.items > 0) line(row([kind, ...Object.values(count)]));
    asked.terminal.json({ today, kinds: counts });
    return 0;
  },
});

function countOf(items: readonly ReadItem[], { today, soon }: { today: string; soon: string }): Health {
  const values = items.map(({ value }) => value);
  const isStale = (verifyBy: unknown): boolean => typeof verifyBy === 'string' && verifyBy < today;
  const isDue = (verifyBy: unknown): boolean => typeof verifyBy === 'string' && verifyBy >= today && verifyBy <= soon;
  const isUnverified = (verification: unknown): boolean => verification === 'unverified';
  return {
    items: values.length,
    verified: values.filter((item) => !isStale(item['verifyBy']) && !isUnverified(item['verification'])).length,
    due: values.filter((item) => isDue(item['verifyBy'])).length,
    stale: values.filter((item) => isStale(item['verifyBy'])).length,
    unverified: values.filter((item) => isUnverified(item['verification'])).length,
    notTranslated: values.filter(lacksEnglish).length,
  };
}

function lacksEnglish(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(lacksEnglish);
  if (typeof value !== 'object' || value === null) return false;
  if ('it' in value && 'en' in value && value.en === null) return true;
  return Object.values(value).some(lacksEnglish);
}

function row([kind = '', ...numbers]: readonly (string | number)[]): string {
  return `${String(kind).padEnd(16)}${numbers.map((number) => String(number).padStart(11)).join('')}`;
}
