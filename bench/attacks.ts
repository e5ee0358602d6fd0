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
/** By scenario; `seen` is in how many of them the panel stayed on screen as it was, so that nobody was deceived. */
const each: Record<string, { trials: number; actions: number; reads: number; seen: number }> = {};
const waiting = [...chosen];
await Promise.all(Array.from({ length: Number(values.browsers) }, playSome));
console.log(values.json ? JSON.stringify({ ...total, each }) : Object.entries(total).join('\n'));

/** In a browser of its own, as long as there is another scenario. */
async function playSome(): Promise<void> {
  const scene = await openAttackScene();
  try {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { id, attack } = next;
      const counts = (each[id] = { trials: 0, actions: 0, reads: 0, seen: 0 });
      // A page of its own: what one leaves behind is nothing to the next.
      const stage = await openStage(scene);
      for (let turn = 0; turn < trials; turn += 1) {
        const { actions, reads, wasSeen } = await attack(stage, turn);
        counts.trials += 1;
        counts.actions += actions;
        counts.reads += reads;
        counts.seen += Number(wasSeen === true);
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
