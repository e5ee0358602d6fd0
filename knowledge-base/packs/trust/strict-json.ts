import { canonicalJson } from '../file/canonical-json.ts';

export type StrictJson = { readonly ok: true; readonly value: unknown } | { readonly ok: false };

/** Arrays and objects inside each other, the outermost counted. `JSON.parse` alone accepts a million. */
const DEEPEST = 32;
const REFUSED_NAMES = /"(?:__proto__|constructor|prototype)"\s*:/u;
const BYTE = { quote: 0x22, backslash: 0x5c, openBracket: 0x5b, closeBracket: 0x5d, openBrace: 0x7b, closeBrace: 0x7d };

/**
 * Reads JSON that somebody else may have made: UTF-8 without a byte order mark, no deeper than 32, written as RFC 8785
 * says (which leaves no room for a name twice or a number in two forms), without lone surrogates and without names that
 * reach a prototype. Never throws.
 */
export function readStrictJson(bytes: Uint8Array): StrictJson {
  if (isTooDeep(bytes)) return { ok: false };
  try {
    return readStrictText(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return { ok: false };
  }
}

function readStrictText(text: string): StrictJson {
  if (REFUSED_NAMES.test(text)) return { ok: false };
  const value: unknown = JSON.parse(text);
  if (canonicalJson(value) !== text || hasLoneSurrogate(value)) return { ok: false };
  return { ok: true, value };
}

// Counted on the bytes before anything is parsed: what comes after parsing would overflow the stack.
function isTooDeep(bytes: Uint8Array): boolean {
  let depth = 0;
  let isInText = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (isInText) {
      if (byte === BYTE.backslash) at += 1;
      else if (byte === BYTE.quote) isInText = false;
    } else if (byte === BYTE.quote) isInText = true;
    else if (byte === BYTE.openBracket || byte === BYTE.openBrace) {
      depth += 1;
      if (depth > DEEPEST) return true;
    } else if (byte === BYTE.closeBracket || byte === BYTE.closeBrace) depth -= 1;
  }
  return false;
}

function hasLoneSurrogate(value: unknown): boolean {
  if (typeof value === 'string') return /\p{Surrogate}/u.test(value);
  if (Array.isArray(value)) return value.some(hasLoneSurrogate);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([name, member]) => hasLoneSurrogate(name) || hasLoneSurrogate(member));
}
