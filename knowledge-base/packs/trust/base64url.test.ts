import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromBase64url, toBase64url } from './base64url.ts';

it('is what Node writes, and comes back as the same bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const text = toBase64url(bytes);

      expect(text).toBe(Buffer.from(bytes).toString('base64url'));
      expect(fromBase64url(text)).toEqual(bytes);
    }),
  );
});

it.each(['QQ==', 'QR', 'Q', 'Q Q', 'Q+', 'Q/', 'QQ\n'])('refuses %j: no bytes are written like that', (text) => {
  expect(fromBase64url(text)).toBeNull();
});
