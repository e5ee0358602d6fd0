/** A label as it is compared: small letters and digits without accents, one space between words. */
export function plainLabel(text: string): string {
  // Most texts are plain already, and a page has thousands.
  if (/^[a-z0-9]+(?: [a-z0-9]+)*$/u.test(text)) return text;
  return text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
