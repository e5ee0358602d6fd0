import type { LintRule } from '../lint.ts';

/** What ought to have been checked again. */
export const stale: LintRule = {
  id: 'stale',
  severity: 'warning',
  *check({ value }, { today }) {
    const verifyBy = value['verifyBy'];
    if (typeof verifyBy !== 'string' || verifyBy >= today) return;
    yield {
      where: ['verifyBy'],
      message: `was to be verified again by ${verifyBy}: check it against its sources and set verifiedOn`,
    };
  },
};

/** What stays in the sources and out of the pack. */
export const unverified: LintRule = {
  id: 'unverified',
  severity: 'note',
  *check({ value }) {
    if (value['verification'] !== 'unverified') return;
    yield { where: ['verification'], message: 'rests on memory alone and stays out of the pack: find a source' };
  },
};

/** A day of verification that has not come yet. */
export const fromTheFuture: LintRule = {
  id: 'from-the-future',
  severity: 'error',
  *check({ value }, { today }) {
    const verifiedOn = value['verifiedOn'];
    if (typeof verifiedOn !== 'string' || verifiedOn <= today) return;
    yield { where: ['verifiedOn'], message: `${verifiedOn} is still to come: write the day on which it was checked` };
  },
};
