/** Who speaks is the operator, whoever else has a name. */
const SPEAKER = /(?<=\b(?:sono|mi chiamo|I am|my name is|this is) )\((?:nome|name)\)/giu;
const GAPS = [
  [/\((?:azienda|company)\)/giu, '{azienda}'],
  [/\((?<gap>nome|name|paese|country)\)/giu, '{$<gap>}'],
] as const;

/**
 * Words to say as a template. Authors of packs leave a gap as «(azienda)» or «sono (nome)», which reads well on screen: the
 * closed list above. What stands between braces is a placeholder as everywhere.
 */
export function templateOfWords(words: string): string {
  const named = words.replaceAll(SPEAKER, '{operatore}');
  return GAPS.reduce((template, [gap, placeholder]) => template.replaceAll(gap, placeholder), named);
}
