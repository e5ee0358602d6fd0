import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { killInstalls } from './harness/kill-installs.ts';
import { browsers } from './harness/scene.ts';

describe.runIf(browsers.includes('chromium'))('an update that is killed, in chromium', () => {
  // A small count; `npm run bench -- install` does two hundred.
  it('leaves the old pack or the new one, whole, six times out of six', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'spalla-killed-'));
    try {
      const { kills, mixed, lost, ...whole } = await killInstalls({
        kills: 6,
        browserEvery: 3,
        articles: 600,
        profile,
        random: Math.random,
      });

      expect({ kills, mixed, lost }).toEqual({ kills: 6, mixed: 0, lost: 0 });
      expect(whole.old + whole.new).toBe(6);
    } finally {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  }, 150_000);
});
