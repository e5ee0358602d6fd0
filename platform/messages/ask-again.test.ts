import { describe, expect, it } from 'vitest';
import { askAgain } from './ask-again.ts';
import { MessageError } from './wire.ts';
import type { MessageProblem } from './wire.ts';

describe('a question that changes nothing', () => {
  it('is asked again when the background went to sleep under it', async () => {
    expect(await asked('disconnected', 'disconnected')).toEqual({ reply: 'here', times: 3 });
  });

  it('is not asked again when it was refused', async () => {
    expect(await asked('not-allowed')).toEqual({ reply: 'not-allowed', times: 1 });
  });

  it('is given up after five times, as where the extension is gone', async () => {
    expect(await asked(...Array<'disconnected'>(9).fill('disconnected'))).toEqual({ reply: 'disconnected', times: 5 });
  });
});

async function asked(...problems: MessageProblem[]): Promise<{ reply: string; times: number }> {
  let times = 0;
  const reply = await askAgain(async () => {
    const problem = problems[times];
    times += 1;
    if (problem) throw new MessageError('site.read', problem);
    return 'here';
  }).catch((error: unknown) => (error as MessageError).problem);
  return { reply, times };
}
