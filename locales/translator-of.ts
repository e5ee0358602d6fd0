export type Values = Readonly<Record<string, string | number>>;
export type TranslateOf<Key extends string> = (key: Key, values?: Values) => string;

/** The texts of one catalogue. A `{name}` in a text is replaced by the value of that name. */
export function translatorOf<Key extends string>(catalogue: Readonly<Record<Key, string>>): TranslateOf<Key> {
  return (key, values = {}) =>
    catalogue[key].replaceAll(/\{(\w+)\}/gu, (placeholder, name: string) => String(values[name] ?? placeholder));
}
