/** Lower case without accents: `Perché` and `PERCHE` are one word. Invisible characters inside a word go too. */
export function fold(text: string): string {
  // Most words are plain: they are spared the costly way.
  if (/^[a-z0-9]*$/u.test(text)) return text;
  return text
    .normalize('NFD')
    .replaceAll(/[\p{M}\u200B-\u200D\u2060\uFEFF\u00AD]/gu, '')
    .toLowerCase()
    .replaceAll(/[łøđßæœı]/gu, (letter) => UNDECOMPOSED[letter] ?? letter);
}

/** Letters whose stroke is no mark that can be taken off. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};
