import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { starterPack } from '../../../../build/starter-pack-plugin.ts';

const PAGE = fileURLToPath(new URL('./page.ts', import.meta.url));

/** The script of the bench's page, `page.js`, and that of its worker, by path: built as the panel's are. */
export async function bundlePage(): Promise<ReadonlyMap<string, string>> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: import.meta.dirname,
    worker: { format: 'es', plugins: () => [starterPack()] },
    build: {
      write: false,
      target: ['chrome137', 'firefox140'],
      modulePreload: false,
      rolldownOptions: { input: PAGE, output: { entryFileNames: 'page.js' } },
    },
  });
  if ('on' in built) throw new Error('Vite watches, where it was to build');
  return new Map(
    [built]
      .flat()
      .flatMap(({ output }) => output)
      .map((file) => [file.fileName, file.type === 'chunk' ? file.code : String(file.source)]),
  );
}
