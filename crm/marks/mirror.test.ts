// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeAll, expect, it, vi } from 'vitest';
import { findPersonalData } from '@/privacy/find-personal-data.ts';
import { createMirror } from './mirror.ts';

const IBAN = 'IT60X0542811101000000123456';

// happy-dom lists no styles, and lays nothing out: where the text stands is tested in browsers.
beforeAll(() => vi.stubGlobal('getComputedStyle', () => []));

it('holds the text of the control and marks what was found, whatever was typed where', () => {
  const piece = fc.constantFrom(IBAN, `${IBAN} `, 'RSSMRA85T10A562S', 'conto ', '\n', ' ', 'x');
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    deleted: fc.oneof(fc.constant(0), fc.nat({ max: 40 })),
    put: fc.array(piece, { maxLength: 3 }),
  });
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), fc.array(edit, { maxLength: 8 }), (start, edits) => {
      const { control, mirror, copy } = mirroredControl(start.join(''));
      for (const { at, deleted, put } of edits) {
        const place = Math.floor(at * control.value.length);
        control.value = control.value.slice(0, place) + put.join('') + control.value.slice(place + deleted);
        const findings = findPersonalData(control.value);

        mirror.write(findings);

        const marked = [...copy.querySelectorAll('.mark')].map(({ textContent }) => textContent);
        expect(marked).toEqual(findings.map((finding) => control.value.slice(finding.start, finding.end)));
        expect(copy.textContent).toBe(findings.length > 0 ? `${control.value}\u200b` : '');
      }
    }),
    { numRuns: 200 },
  );
});

it('leaves the nodes that a key did not change, and the one that it changed, in their place', () => {
  const { control, mirror, copy } = mirroredControl(`${IBAN} e poi ${IBAN}`);
  mirror.write(findPersonalData(control.value));
  const nodes = [...copy.childNodes];

  control.value = control.value.replace('poi', 'pois');
  mirror.write(findPersonalData(control.value));

  expect([...copy.childNodes]).toEqual(nodes);
  expect(copy.textContent).toBe(`${IBAN} e pois ${IBAN}\u200b`);
});

function mirroredControl(value: string) {
  document.body.replaceChildren();
  const control = document.body.appendChild(document.createElement('textarea'));
  control.value = value;
  const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  const mirror = createMirror(root, control);
  const copy = root.querySelector<HTMLElement>('.mirror > div');
  if (!copy) throw new Error('The mirror has no copy of the text');
  return { control, mirror, copy };
}
