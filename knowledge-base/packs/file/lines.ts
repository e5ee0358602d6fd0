const LINE_END = 0x0a;

/** The lines of a file that ends with a line end, without it; a `null` at the end when it does not, or is empty. */
export function* linesOf(bytes: Uint8Array): Generator<Uint8Array | null> {
  if (bytes.at(-1) !== LINE_END) {
    yield null;
    return;
  }
  let start = 0;
  while (start < bytes.length) {
    const end = bytes.indexOf(LINE_END, start);
    yield bytes.subarray(start, end);
    start = end + 1;
  }
}
