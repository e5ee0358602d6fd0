/** What a template may leave open. Anything else between braces is text like any other. */
export const placeholders = [
  'azienda',
  'nome',
  'cliente',
  'codice',
  'data',
  'oggetto',
  'scadenza',
  'recapito',
  'reparto',
] as const;
export type Placeholder = (typeof placeholders)[number];

const KNOWN: ReadonlySet<string> = new Set(placeholders);

/** The placeholders of a template, each once, in the order in which they are met. */
export function placeholdersIn(template: string): readonly Placeholder[] {
  const names = [...template.matchAll(/\{([a-z]+)\}/gu)].map(([, name = '']) => name);
  return [...new Set(names.filter(isPlaceholder))];
}

/** The template with the values that are known; the other placeholders stay. Values are put in once, and never read again. */
export function fillIn(template: string, values: ReadonlyMap<Placeholder, string>): string {
  return template.replaceAll(/\{([a-z]+)\}/gu, (whole, name: string) =>
    isPlaceholder(name) ? (values.get(name) ?? whole) : whole,
  );
}

function isPlaceholder(name: string): name is Placeholder {
  return KNOWN.has(name);
}
