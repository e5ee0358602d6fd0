/**
 * Compares a text with others by the runs of three letters that they share: of 1 the same ones, of 0 none.
 * @see Dice, Measures of the Amount of Ecologic Association Between Species, 1945
 */
export function trigramComparer(text: string): (other: string) => number {
  const asked = new Map<number, number>();
  let turn = 0;
  for (const trigram of trigramsOf(text)) asked.set(trigram, turn);
  return (other) => {
    turn += 1;
    let [shared, length] = [0, 0];
    for (const trigram of trigramsOf(other)) {
      length += 1;
      const seen = asked.get(trigram);
      // A run that comes twice is shared once.
      if (seen === undefined || seen === turn) continue;
      asked.set(trigram, turn);
      shared += 1;
    }
    return (2 * shared) / Math.max(1, asked.size + length);
  };
}

/** Each run of three UTF-16 units as a number, with a space before the text and after it. */
function trigramsOf(text: string): Float64Array {
  const trigrams = new Float64Array(text.length);
  let [first, second] = [0x20, text.charCodeAt(0)];
  for (let at = 0; at < text.length; at += 1) {
    const third = at + 1 < text.length ? text.charCodeAt(at + 1) : 0x20;
    trigrams[at] = (first * 0x1_0000 + second) * 0x1_0000 + third;
    [first, second] = [second, third];
  }
  return trigrams;
}
