// One engine in a thread of its own: no other fills its memory, or has its rubbish collected during its searches.
import { performance } from 'node:perf_hooks';
import { parentPort, workerData } from 'node:worker_threads';
import { isEngineName, makeEngine } from './engines.ts';
import type { Answer, Request, Result } from './remote-engine.ts';

const name: unknown = workerData;
if (!parentPort || typeof name !== 'string' || !isEngineName(name)) throw new Error('Started by remote-engine.ts only');
const port = parentPort;
const engine = await makeEngine(name);

port.on('message', (request: Request) => {
  answer(request).then(
    (value) => port.postMessage({ value } satisfies Result),
    (error: unknown) => port.postMessage({ error } satisfies Result),
  );
});

async function answer(request: Request): Promise<unknown> {
  if (request.do === 'describe') return engine.settings;
  if (request.do === 'search') return searchAll(request);
  const begin = performance.now();
  if (request.do === 'load') {
    engine.load(request.bytes);
    return { loadMs: performance.now() - begin };
  }
  await engine.build(request.documents);
  const bytes = engine.save();
  return { buildMs: performance.now() - begin, bytes };
}

/** As many as there is time for, and one at least. */
function searchAll({ texts, limit, withinMs }: Request & { do: 'search' }): Answer[] {
  const answers: Answer[] = [];
  const end = performance.now() + withinMs;
  for (const text of texts) {
    const begin = performance.now();
    const ids = engine.search(text, limit);
    const after = performance.now();
    answers.push({ ids, ms: after - begin });
    if (after > end) break;
  }
  return answers;
}
