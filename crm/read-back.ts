/** Milliseconds within which frameworks and editors write their own state back. */
export const WRITTEN_BACK = 150;

/** How often a text has the wanted one in it. A page may change case and spacing as it likes. */
export function timesIn(text: string, wanted: string): number {
  return bare(wanted) ? bare(text).split(bare(wanted)).length - 1 : 0;
}

/** Small letters without spaces. */
export function bare(text: string): string {
  return text.replaceAll(/\s+/gu, '').toLowerCase();
}

/** As a field holds it: with its own line ends, or none. */
export function flattened(text: string, isOneLine: boolean): string {
  const lines = text.replaceAll(/\r\n?/gu, '\n');
  return isOneLine ? lines.replaceAll(/[^\S\n]*\n\s*/gu, ' ') : lines;
}
