// npm run test:e2e [-- NAME…]: builds what is not fresh, then runs the end-to-end files whose path contains NAME.
import { buildIfNeeded } from './build.mjs';
import { setUp } from './set-up.mjs';
import { main, runNode, tool } from './tools.mjs';

await main(async () => {
  await setUp({ browsers: true, nginx: true });
  await buildIfNeeded('chrome', 'firefox', 'practice-crm', 'editor-pages');
  const args = [tool('vitest'), 'run', '--config', 'vitest.e2e.config.ts', ...process.argv.slice(2)];
  return (await runNode(args, { show: true, minutes: 40 })).code;
});
