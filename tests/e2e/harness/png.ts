import { inflateSync } from 'node:zlib';

/** A picture as rows of pixels. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** 0xRRGGBB. */
  at(x: number, y: number): number;
}

/** Reads what browsers write: 8 bits a channel, with or without alpha, not interlaced. */
export function readPng(file: Uint8Array): Picture {
  const bytes = Buffer.from(file);
  const width = bytes.readUInt32BE(16);
  const height = bytes.readUInt32BE(20);
  const colourType = bytes[25];
  if (bytes[24] !== 8 || (colourType !== 2 && colourType !== 6) || bytes[28] !== 0) throw new Error('Not such a PNG');
  const channels = colourType === 2 ? 3 : 4;
  const rows = unfilter(inflateSync(Buffer.concat(chunksOf(bytes, 'IDAT'))), { length: width * channels, channels });
  return {
    width,
    height,
    at(x, y) {
      const row = rows[y];
      if (!row || x < 0 || x >= width) throw new RangeError(`${x},${y} is outside of ${width} × ${height}`);
      return row.readUIntBE(x * channels, 3);
    },
  };
}

/** How many colours there are in a picture. A page that draws nothing has one. */
export function coloursOf({ width, height, at }: Picture): number {
  const colours = new Set<number>();
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) colours.add(at(x, y));
  return colours.size;
}

/** By so much of 255 may a colour differ: text on a layer of its own is smoothed a little differently. */
const SMOOTHING = 24;

export function isSame(a: Picture, b: Picture): boolean {
  if (a.width !== b.width || a.height !== b.height) return false;
  for (let y = 0; y < a.height; y += 1) {
    for (let x = 0; x < a.width; x += 1) if (distance(a.at(x, y), b.at(x, y)) > SMOOTHING) return false;
  }
  return true;
}

function distance(a: number, b: number): number {
  return Math.max(...[0, 8, 16].map((shift) => Math.abs(((a >> shift) & 0xff) - ((b >> shift) & 0xff))));
}

function chunksOf(bytes: Buffer, wanted: string): Buffer[] {
  const found: Buffer[] = [];
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString('latin1', at + 4, at + 8) === wanted) found.push(bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return found;
}

/** Each byte was written as what it adds to its neighbours. */
function unfilter(bytes: Buffer, { length, channels }: { length: number; channels: number }): Buffer[] {
  const rows: Buffer[] = [];
  let above = Buffer.alloc(length);
  for (let start = 0; start < bytes.length; start += length + 1) {
    const filter = bytes[start] ?? 0;
    const row = Buffer.from(bytes.subarray(start + 1, start + 1 + length));
    for (let x = 0; x < length; x += 1) {
      const left = row[x - channels] ?? 0;
      const up = above[x] ?? 0;
      const upLeft = above[x - channels] ?? 0;
      const added = [0, left, up, (left + up) >> 1, nearest(left, up, upLeft)][filter] ?? 0;
      row[x] = (row[x] ?? 0) + added;
    }
    rows.push(row);
    above = row;
  }
  return rows;
}

function nearest(left: number, up: number, upLeft: number): number {
  const guess = left + up - upLeft;
  const [byLeft, byUp, byUpLeft] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - upLeft)];
  if (byLeft <= byUp && byLeft <= byUpLeft) return left;
  return byUp <= byUpLeft ? up : upLeft;
}
