/** What a template may ask of the record on screen, of the operator's own computer and of the day. */
export const knownValues = [
  'customer',
  'number',
  'subject',
  'category',
  'status',
  'operator',
  'company',
  'date',
  'time',
] as const;
export type KnownValue = (typeof knownValues)[number];

/**
 * As they are written in a template, in either language. «nome» is none of them: in some texts it is the customer's, in
 * others the operator's, and a wrong name is worse than a question.
 */
const NAMES: ReadonlyMap<string, KnownValue | 'cursor'> = new Map([
  ['cliente', 'customer'],
  ['customer', 'customer'],
  ['numero', 'number'],
  ['pratica', 'number'],
  ['number', 'number'],
  ['case', 'number'],
  ['oggetto', 'subject'],
  ['subject', 'subject'],
  ['categoria', 'category'],
  ['category', 'category'],
  ['stato', 'status'],
  ['status', 'status'],
  ['operatore', 'operator'],
  ['operator', 'operator'],
  ['azienda', 'company'],
  ['company', 'company'],
  ['data', 'date'],
  ['date', 'date'],
  ['ora', 'time'],
  ['time', 'time'],
  ['cursor', 'cursor'],
  ['cursore', 'cursor'],
]);

/** What a name between braces stands for; undefined for a field of the template's own. */
export function knownValueOf(name: string): KnownValue | 'cursor' | undefined {
  return NAMES.get(name.toLowerCase());
}

/** The name that a template is written with: the Italian one. */
export function placeholderOf(value: KnownValue): string {
  return [...NAMES].find(([, known]) => known === value)?.[0] ?? value;
}
