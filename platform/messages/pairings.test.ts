import { expect, it } from 'vitest';
import { createPairings } from './pairings.ts';
import { memoryShelf } from './testing/memory-shelf.ts';

function newPairings(shelf = memoryShelf()) {
  let last = 0;
  return createPairings(shelf, () => `token-${(last += 1)}`);
}

it('exchanges a token for the next one, in the tab it was issued for', async () => {
  const pairings = newPairings();
  const token = await pairings.issue(7);

  const next = await pairings.exchange(token, 7);

  expect(next).toBe('token-2');
  expect(await pairings.exchange('token-2', 7)).toBe('token-3');
});

it('accepts a token once', async () => {
  const pairings = newPairings();
  const token = await pairings.issue(7);
  await pairings.exchange(token, 7);

  const again = await pairings.exchange(token, 7);

  expect(again).toBeNull();
});

it('lets one of two frames win that show the same token at once', async () => {
  const pairings = newPairings();
  const token = await pairings.issue(7);

  const answers = await Promise.all([pairings.exchange(token, 7), pairings.exchange(token, 7)]);

  expect(answers.filter((answer) => answer !== null)).toHaveLength(1);
});

it('refuses a token in another tab, and keeps it good for its own', async () => {
  const pairings = newPairings();
  const token = await pairings.issue(7);

  const elsewhere = await pairings.exchange(token, 8);

  expect(elsewhere).toBeNull();
  expect(await pairings.exchange(token, 7)).not.toBeNull();
});

it.each(['', 'token-99', '__proto__', 'constructor', 'toString'])('knows no token «%s»', async (token) => {
  const pairings = newPairings();
  await pairings.issue(7);

  expect(await pairings.exchange(token, 7)).toBeNull();
});

it('knows its tokens after the background slept', async () => {
  const shelf = memoryShelf();
  const token = await newPairings(shelf).issue(7);

  const next = await createPairings(shelf, () => 'after the sleep').exchange(token, 7);

  expect(next).toBe('after the sleep');
});

it('keeps the newest 200 tokens and lets the oldest go', async () => {
  const pairings = newPairings();
  for (let count = 0; count < 201; count += 1) await pairings.issue(7);

  expect(await pairings.exchange('token-1', 7)).toBeNull();
  expect(await pairings.exchange('token-201', 7)).not.toBeNull();
});

it('goes on after the shelf failed once', async () => {
  const shelf = memoryShelf();
  let isBroken = true;
  const pairings = newPairings({ ...shelf, read: () => (isBroken ? Promise.reject(new Error('full')) : shelf.read()) });
  await expect(pairings.issue(7)).rejects.toThrow('full');

  isBroken = false;

  expect(await pairings.issue(7)).toBe('token-1');
});
