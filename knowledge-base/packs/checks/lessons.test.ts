import { describe, expect, it } from 'vitest';
import { change, goodSources } from '../a-good-pack.ts';
import { compilePack } from '../compile-pack.ts';
import { formatProblem } from '../problem.ts';

const FILE = 'lessons/pin.yaml';

describe('a lesson with its quiz', () => {
  it('compiles', () => {
    expect(problemsOf(packWithLesson())).toEqual([]);
  });

  it.each<[what: string, from: string, to: string, told: RegExp]>([
    ['calls right what is no answer', 'right: [mai]', 'right: [forse]', /right\[0\]: no answer is called "forse"/u],
    ['leaves nothing to get wrong', 'right: [mai]', 'right: [mai, sempre]', /right: leaves no wrong answer/u],
    ['has the same answer twice', 'id: sempre', 'id: mai', /answers\[1\]\.id: "mai" is taken/u],
    ['has the same question twice', 'id: password', 'id: pin', /quiz\[1\]\.id: "pin" is taken/u],
  ])('is told when it %s', (_, from, to, told) => {
    const sources = packWithLesson();
    change(sources, FILE, { from, to });

    expect(problemsOf(sources)).toContainEqual(expect.stringMatching(told));
  });
});

function problemsOf(sources: Map<string, string>): string[] {
  const compilation = compilePack(sources);
  return compilation.ok ? [] : compilation.problems.map(formatProblem);
}

function packWithLesson(): Map<string, string> {
  return goodSources().set(FILE, LESSON);
}

const LESSON = `id: pin
title: { it: Il PIN, en: The PIN }
points: [{ it: Non si chiede mai, en: It is never asked for }]
quiz:
  - id: pin
    question: { it: Quando si chiede?, en: When is it asked for? }
    answers:
      - { id: mai, text: { it: Mai, en: Never } }
      - { id: sempre, text: { it: Sempre, en: Always } }
    right: [mai]
    why: { it: Basta a pagare, en: It is enough to pay }
  - id: password
    question: { it: E la password?, en: And the password? }
    answers:
      - { id: no, text: { it: Mai, en: Never } }
      - { id: si, text: { it: Sempre, en: Always } }
    right: [no]
    why: { it: Apre l'area riservata, en: It opens the private area }
sources: []
confidence: medium
verification: editorial
`;
