// U+202A–U+202E turn the direction of everything after them; U+2066–U+2068 open an isolate, U+2069 closes it.
const CONTROL = /[\u202A-\u202E\u2066-\u2069]/gu;
const CLOSING = '\u2069';

/**
 * Where a text holds a character by which what is read differs from what is written: an embedding or an override of
 * direction, or an isolate that is not closed in the same text (UAX #9). -1 when there is none.
 */
export function strayDirectionControl(text: string): number {
  const open: number[] = [];
  for (const { 0: control, index } of text.matchAll(CONTROL)) {
    if (control < '\u2066') return index;
    if (control !== CLOSING) open.push(index);
    else if (open.pop() === undefined) return index;
  }
  return open[0] ?? -1;
}

/** Whether any text inside a value, at any depth, holds such a character. */
export function turnsDirection(value: unknown): boolean {
  if (typeof value === 'string') return strayDirectionControl(value) !== -1;
  return typeof value === 'object' && value !== null && Object.values(value).some(turnsDirection);
}
