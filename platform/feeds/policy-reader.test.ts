import { describe, expect, it } from 'vitest';
import { createPolicyReader } from './policy-reader.ts';

const PATIENCE = 300;

describe('what a browser gives out late', () => {
  it('is told of once, however many went on without it', async () => {
    const { reader, answer, outOfPatience, told } = aReader();

    const reads = [1, 2, 3].map(() => reader.read(PATIENCE));
    outOfPatience();
    expect(await Promise.all(reads)).toEqual([null, null, null]);
    await answer({ allowUserFeeds: false });

    expect(told()).toBe(1);
  });

  it('does not keep readers reading who read again at each news, where every answer is late', async () => {
    const { reader, answer, outOfPatience, asked, told } = aReader();
    const readers = 5;
    reader.watch(() => {
      for (let each = 0; each < readers; each += 1) void reader.read(PATIENCE);
    });

    void reader.read(PATIENCE);
    for (let round = 0; round < 20; round += 1) {
      outOfPatience();
      await answer({ checkEvery: 15 });
    }

    expect(told()).toBe(1);
    expect(asked()).toBe(1 + readers); // at first, and by those who heard that it has come
  });

  it('is what it was until something else comes, and that is told', async () => {
    const { reader, answer, outOfPatience, told } = aReader();
    const first = reader.read(PATIENCE);
    await answer({ checkEvery: 15 });
    expect(await first).toEqual({ values: { checkEvery: 15 } });

    const second = reader.read(PATIENCE);
    outOfPatience();
    expect(await second).toEqual({ values: { checkEvery: 15 } });
    expect(told()).toBe(0);
    await answer({ checkEvery: 30 });

    expect(told()).toBe(1);
  });

  it('is not what it was before a change', async () => {
    const { reader, answer, outOfPatience, told } = aReader();
    const old = reader.read(PATIENCE);
    reader.changed();
    expect(told()).toBe(1);
    await answer({ checkEvery: 15 });
    expect(await old).toEqual({ values: { checkEvery: 15 } });

    const next = reader.read(PATIENCE);
    outOfPatience();

    expect(await next).toBeNull();
  });

  it('is told although the browser never answers the first who asked', async () => {
    const { reader, answerLast, outOfPatience, told } = aReader();
    const first = reader.read(PATIENCE);
    outOfPatience();
    expect(await first).toBeNull();

    const second = reader.read(PATIENCE);
    await answerLast({ checkEvery: 15 });

    expect(await second).toEqual({ values: { checkEvery: 15 } });
    expect(told()).toBe(1);
  });

  it('is asked for on behalf of those who went on without it, until it comes', async () => {
    const { reader, answerLast, outOfPatience, asked, told } = aReader();
    const first = reader.read(PATIENCE);
    outOfPatience();
    expect(await first).toBeNull();

    outOfPatience();
    await aMoment();
    expect(asked()).toBe(2);
    await answerLast({ checkEvery: 15 });
    outOfPatience();
    await aMoment();

    expect(asked()).toBe(2);
    expect(told()).toBe(1);
  });

  it('is not asked for without end where the browser never answers', async () => {
    const { reader, outOfPatience, asked } = aReader();
    void reader.read(PATIENCE);
    for (let round = 0; round < 30; round += 1) {
      outOfPatience();
      await aMoment();
    }

    expect(asked()).toBe(7);
  });

  it('is nothing where the browser refuses', async () => {
    const reader = createPolicyReader({
      ask: () => Promise.reject(new Error('Managed storage manifest not found')),
      pause: () => new Promise(() => undefined),
    });

    expect(await reader.read(PATIENCE)).toEqual({ values: {} });
  });
});

/** A reader whose browser answers, and whose patience ends, when the test says so. */
function aReader() {
  const questions: ((values: unknown) => void)[] = [];
  const patiences: (() => void)[] = [];
  let asked = 0;
  let told = 0;
  const reader = createPolicyReader({
    ask() {
      asked += 1;
      return new Promise((resolve) => questions.push(resolve));
    },
    pause: () => new Promise<void>((resolve) => patiences.push(resolve)),
  });
  reader.watch(() => (told += 1));
  return {
    reader,
    /** Answers all that was asked. */
    async answer(values: unknown) {
      await aMoment();
      for (const answer of questions.splice(0)) answer(values);
      await aMoment();
    },
    async answerLast(values: unknown) {
      questions.pop()?.(values);
      await aMoment();
    },
    outOfPatience: () => patiences.splice(0).forEach((end) => end()),
    asked: () => asked,
    told: () => told,
  };
}

function aMoment(): Promise<void> {
  return new Promise((resume) => setTimeout(resume));
}
