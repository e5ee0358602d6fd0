import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers } from './harness/scene.ts';
import type { Scene } from './harness/scene.ts';
import { SCENARIOS } from './harness/ui-attacks/index.ts';
import { openAttackScene, openStage } from './harness/ui-attacks/stage.ts';
import type { Stage } from './harness/ui-attacks/stage.ts';

const listed = JSON.parse(readFileSync('tests/data/ui-attacks.json', 'utf8')) as { id: string; do: string }[];

it('plays every hostile page of the list', () => {
  expect(SCENARIOS.map(({ id }) => id).toSorted()).toEqual(listed.map(({ id }) => id).toSorted());
});

// Chromium alone tells a frame whether it is in plain sight; Firefox has the panel in its own sidebar for that.
describe.runIf(browsers.includes('chromium'))('a hostile page', () => {
  let scene: Scene;
  let stage: Stage;

  beforeAll(async () => {
    scene = await openAttackScene();
    stage = await openStage(scene);
  });
  afterAll(async () => {
    await stage?.close();
    await scene?.close();
  });

  describe.each(SCENARIOS.map((scenario) => [scenario.id, scenario] as const))(
    '%s',
    (_, { attack, control, ways = 1 }) => {
      it('brings nothing about and learns nothing', async () => {
        for (let turn = 0; turn < ways; turn += 1) {
          const { actions, reads } = await attack(stage, turn);

          expect({ actions, reads }).toEqual({ actions: 0, reads: 0 });
        }
      });

      it('would be found out: let succeed, it is counted', async () => {
        const { actions, reads } = await control(stage);

        expect(actions + reads).toBeGreaterThan(0);
      });
    },
  );
});
