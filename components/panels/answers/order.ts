/** Every other place of the grid, so that the name of a group has one before its first card. */
export function orderOf(position: number): number {
  return 2 * position + 1;
}
