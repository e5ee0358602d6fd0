import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../file/canonical-json.ts';
import { readStrictJson } from './strict-json.ts';

describe('JSON that somebody else may have made', () => {
  it('is read back as it was written, whatever it says', () => {
    fc.assert(
      fc.property(fc.jsonValue({ depthSize: 'small' }), (value) => {
        const text = canonicalJson(value);
        const plain: unknown = JSON.parse(text);
        const isOurs = !/"(?:__proto__|constructor|prototype)":/u.test(text) && !/\\ud/u.test(text);

        expect(readStrictJson(bytesOf(text))).toEqual(isOurs ? { ok: true, value: plain } : { ok: false });
      }),
    );
  });

  it.each([
    ['a byte order mark', '\uFEFF{"a":1}'],
    ['a name twice', '{"a":1,"a":2}'],
    ['a name twice, once spelt with an escape', '{"a":1,"\\u0061":2}'],
    ['a way to the prototype', '{"__proto__":{"a":1}}'],
    ['the same, spelt with an escape', '{"\\u005f_proto__":{"a":1}}'],
    ['a constructor', '{"constructor":1}'],
    ['names that are not sorted', '{"b":1,"a":2}'],
    ['a space', '{"a": 1}'],
    ['a line end after it', '{"a":1}\n'],
    ['a number in another form', '{"a":1.0}'],
    ['a number that does not exist', '{"a":1e999}'],
    ['minus nothing', '{"a":-0}'],
    ['half a surrogate pair', '{"a":"\\ud800"}'],
    ['nothing', ''],
    ['half of it', '{"a":'],
  ])('is refused with %s', (_, text) => {
    expect(readStrictJson(bytesOf(text))).toEqual({ ok: false });
  });

  it('is refused where it is no UTF-8', () => {
    expect(readStrictJson(Uint8Array.from([0x22, 0xff, 0x22]))).toEqual({ ok: false });
    expect(readStrictJson(Uint8Array.from([0x22, 0xc0, 0xaf, 0x22]))).toEqual({ ok: false });
    expect(readStrictJson(Uint8Array.from([0x22, 0xed, 0xa0, 0x80, 0x22]))).toEqual({ ok: false });
  });

  it('may be 32 deep and no deeper; brackets inside a text do not count', () => {
    expect(readStrictJson(bytesOf('['.repeat(32) + ']'.repeat(32))).ok).toBe(true);
    expect(readStrictJson(bytesOf('['.repeat(33) + ']'.repeat(33))).ok).toBe(false);
    expect(readStrictJson(bytesOf(`"${'['.repeat(100)}"`)).ok).toBe(true);
    expect(readStrictJson(bytesOf(`"\\"${'['.repeat(100)}"`)).ok).toBe(true);
  });

  it('says so at once and without a stack that overflows when it is a million deep', () => {
    const begin = performance.now();

    expect(readStrictJson(bytesOf('['.repeat(1_000_000)))).toEqual({ ok: false });
    expect(readStrictJson(bytesOf('{"a":'.repeat(1_000_000)))).toEqual({ ok: false });
    expect(performance.now() - begin).toBeLessThan(1000);
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void readStrictJson(bytes)));
  });
});

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
