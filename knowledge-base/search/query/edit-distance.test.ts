import { expect, it } from 'vitest';
import { editDistance } from './edit-distance.ts';

it.each([
  ['bolletta', 'bolletta', 0],
  ['boletta', 'bolletta', 1],
  ['bollteta', 'bolletta', 1],
  ['bollettta', 'bolletta', 1],
  ['ramborso', 'rimborso', 1],
  ['licneza', 'linea', 2],
  ['', 'recesso', 7],
])('from «%s» to «%s» there are %i edits', (a, b, edits) => {
  expect(editDistance(a, b)).toBe(edits);
  expect(editDistance(b, a)).toBe(edits);
});
