import { describe, expect, it } from 'vitest';
import { partsOf } from './template.ts';

describe('a template', () => {
  it('is text, values, choices and labels, one within the other', () => {
    expect(partsOf(String.raw`CF {CF}\n<a|b {N}>: [[HEALTH|cardiopatic{o}]].`)).toEqual([
      { type: 'text', text: 'CF ' },
      { type: 'value', name: 'CF' },
      { type: 'text', text: '\n' },
      {
        type: 'choice',
        choices: [
          [{ type: 'text', text: 'a' }],
          [
            { type: 'text', text: 'b ' },
            { type: 'value', name: 'N' },
          ],
        ],
      },
      { type: 'text', text: ': ' },
      {
        type: 'label',
        kind: 'HEALTH',
        parts: [
          { type: 'text', text: 'cardiopatic' },
          { type: 'value', name: 'o' },
        ],
      },
      { type: 'text', text: '.' },
    ]);
  });

  it.each(['[[HEALTH|in cura', '<a|b', 'a]] b', '[[in cura]]', '{nome e cognome}', 'a | b'])(
    'is refused when it is wrong: %s',
    (tpl) => {
      expect(() => partsOf(tpl)).toThrow(tpl);
    },
  );
});
