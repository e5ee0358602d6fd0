/** The median, to a tenth; what was not measured does not count. `null` when nothing was. */
export function median(figures: readonly (number | null)[]): number | null {
  const known = figures
    .filter((figure) => figure !== null && Number.isFinite(figure))
    .toSorted((a, b) => Number(a) - Number(b));
  const middle = Math.floor(known.length / 2);
  const value = known.length % 2 === 1 ? known[middle] : (Number(known[middle - 1]) + Number(known[middle])) / 2;
  return value === undefined || value === null || Number.isNaN(value) ? null : Math.round(value * 10) / 10;
}
