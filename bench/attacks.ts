// Plays every hostile page of tests/data/ui-attacks.json again and again, and counts what it brought about and what it learned.
import { parseArgs } from 'node:util';
import { findAliases } from './tools/aliases.ts';

findAliases();
const { openAttackScene, openStage } = await import('../tests/e2e/harness/ui-attacks/stage.ts');
const { SCENARIOS } = await import('../tests/e2e/harness/ui-attacks/index.ts');

const { values } = parseArgs({
  options: {
    json: { type: 'boolean' },
    trials: { type: 'string', default: '100' },
    only: { type: 'string', default: '' },
    // Most of a trial is waiting.
    browsers: { type: 'string', default: '3' },
  },
});
const trials = Number(values.trials);
const chosen = SCENARIOS.filter(({ id }) => id.includes(values.only));

const total = { scenarios: chosen.length, trials: 0, actions: 0, reads: 0 };
/**
 * By scenario; `seen` is in how many of them the panel stayed on screen as it was, so that nobody was deceived, `deeds` what was
 * changed, `again` how many trials had to be played again: the harness, and not the page, had failed.
 */
interface Counts {
  trials: number;
  actions: number;
  reads: number;
  seen: number;
  again: number;
  readonly deeds: string[];
}
const each: Record<string, Counts> = {};
/** More than this, and the harness is what has to be looked at. */
const MOST_AGAIN = 5;
const waiting = [...chosen];
await Promise.all(Array.from({ length: Number(values.browsers) }, playSome));
console.log(values.json ? JSON.stringify({ ...total, each }) : Object.entries(total).join('\n'));

/** In a browser of its own, as long as there is another scenario. */
async function playSome(): Promise<void> {
  const scene = await openAttackScene();
  try {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { id, attack } = next;
      const counts: Counts = (each[id] = { trials: 0, actions: 0, reads: 0, seen: 0, again: 0, deeds: [] });
      // A page of its own: what one leaves behind is nothing to the next.
      let stage = await openStage(scene);
      while (counts.trials < trials) {
        try {
          const { actions, reads, wasSeen, deeds = [] } = await attack(stage, counts.trials);
          counts.trials += 1;
          counts.actions += actions;
          counts.reads += reads;
          counts.seen += Number(wasSeen === true);
          counts.deeds.push(...deeds);
        } catch (error) {
          counts.again += 1;
          if (counts.again > MOST_AGAIN) throw error;
          await stage.close();
          stage = await openStage(scene);
        }
      }
      await stage.close();
      total.trials += counts.trials;
      total.actions += counts.actions;
      total.reads += counts.reads;
      console.error(id.padEnd(22), JSON.stringify(counts));
    }
  } finally {
    await scene.close();
  }
}
