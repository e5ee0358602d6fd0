import { expect, it } from 'vitest';
import { hearBrowserRun } from './browser-run.ts';

/** Pauses that end when the test says so. */
function slowTime() {
  const waiting: (() => void)[] = [];
  return {
    pause: () => new Promise<void>((resolve) => waiting.push(resolve)),
    /** Lets all the pauses end, those that began meanwhile too. */
    async pass() {
      for (let turn = 0; turn < 3; turn += 1) {
        for (const end of waiting.splice(0)) end();
        await new Promise((resume) => setTimeout(resume, 0));
      }
    },
  };
}

it('is known after an update with the browser open', async () => {
  const { pause, pass } = slowTime();
  const run = hearBrowserRun(pause);

  const isKnown = run.isKnown();
  run.installed('update');
  await pass();

  expect(await isKnown).toBe(true);
});

it('is new when the browser starts, also with an update that waited for it', async () => {
  const { pause } = slowTime();
  const run = hearBrowserRun(pause);

  const isKnown = run.isKnown();
  run.installed('update');
  run.started();

  expect(await isKnown).toBe(false);
});

it('is new after the first installation', async () => {
  const { pause } = slowTime();
  const run = hearBrowserRun(pause);

  run.installed('install');

  expect(await run.isKnown()).toBe(false);
});

it('counts as new when nothing is heard: the extension was switched on by hand', async () => {
  const { pause, pass } = slowTime();
  const run = hearBrowserRun(pause);

  const isKnown = run.isKnown();
  await pass();

  expect(await isKnown).toBe(false);
});
