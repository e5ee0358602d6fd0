/** A typed array of a binary file. */
export type Section = Uint8Array | Uint16Array | Uint32Array;

const KINDS = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array } as const;
type Kind = keyof typeof KINDS;
type Table = Readonly<Record<string, readonly [kind: Kind, start: number, length: number]>>;

/**
 * One file of many arrays: the length of a table as a 32-bit number, the table as JSON, then the arrays, each beginning at a
 * multiple of four bytes from the end of the table. Numbers are little-endian, as on every machine that runs a browser.
 */
export function joinSections(sections: Readonly<Record<string, Section>>): Uint8Array {
  let end = 0;
  const table: Record<string, [Kind, number, number]> = {};
  for (const [name, section] of Object.entries(sections)) {
    table[name] = [kindOf(section), end, section.length];
    end = padded(end + section.byteLength);
  }
  const header = new TextEncoder().encode(JSON.stringify(table));
  const base = padded(4 + header.length);
  const file = new Uint8Array(base + end);
  new DataView(file.buffer).setUint32(0, header.length, true);
  file.set(header, 4);
  for (const [name, section] of Object.entries(sections)) {
    const bytes = new Uint8Array(section.buffer, section.byteOffset, section.byteLength);
    file.set(bytes, base + (table[name]?.[1] ?? 0));
  }
  return file;
}

/** Views into the file, nothing copied unless it does not begin at a multiple of four. Throws a RangeError when it is none. */
export function splitSections(file: Uint8Array): (name: string) => Section {
  const aligned = file.byteOffset % 4 === 0 ? file : file.slice();
  const view = new DataView(aligned.buffer, aligned.byteOffset, aligned.byteLength);
  if (aligned.length < 4 || 4 + view.getUint32(0, true) > aligned.length)
    throw new RangeError('This is no search index');
  const length = view.getUint32(0, true);
  const table = JSON.parse(new TextDecoder().decode(aligned.subarray(4, 4 + length))) as Table;
  const base = aligned.byteOffset + padded(4 + length);
  return (name) => {
    const found = table[name];
    if (!found) throw new RangeError(`This search index has no part "${name}"`);
    const [kind, start, count] = found;
    return new KINDS[kind](aligned.buffer as ArrayBuffer, base + start, count);
  };
}

export function joinTexts(texts: readonly string[]): Uint8Array {
  return new TextEncoder().encode(texts.join('\n'));
}

export function splitTexts(section: Section): string[] {
  if (!(section instanceof Uint8Array)) throw new RangeError('This search index has numbers in the place of texts');
  return section.length === 0 ? [] : new TextDecoder().decode(section).split('\n');
}

/** The narrowest array that holds numbers below `limit`. */
export function arrayFor(limit: number, from: ArrayLike<number>): Section {
  if (limit <= 0x100) return Uint8Array.from(from);
  return limit <= 0x1_0000 ? Uint16Array.from(from) : Uint32Array.from(from);
}

function kindOf(section: Section): Kind {
  if (section instanceof Uint8Array) return 'u8';
  return section instanceof Uint16Array ? 'u16' : 'u32';
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}
