import { kindNames, kinds } from '../knowledge-base/content/kinds.ts';
import type { KindName } from '../knowledge-base/content/kinds.ts';
import { jsonSchemaOf, jsonSchemaOfHeader } from '../knowledge-base/packs/json-schema.ts';

/** The part of JSON Schema that the schemas of packs are made of. */
interface Schema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly (string | number)[];
  readonly const?: string | number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

/** Fields that nearly every kind has: they are told once, above all kinds. */
const HEALTH = ['owner', 'verifiedOn', 'verifyBy'] as const;
const PROVENANCE = ['sources', 'confidence', 'verification'] as const;
const EVERYWHERE: ReadonlySet<string> = new Set([...HEALTH, ...PROVENANCE]);
const NOWHERE: ReadonlySet<string> = new Set();

/**
 * The document with the fields as the schemas have them now, between `<!-- fields: articles -->` and `<!-- /fields -->`.
 * Throws where a kind has no place in it.
 */
export function withTables(document: string): string {
  return ['pack', ...kindNames].reduce((text, name) => {
    const place = new RegExp(`(?<=<!-- fields: ${name} -->\n)[^]*?(?=<!-- /fields -->)`, 'u');
    if (!place.test(text)) throw new Error(`docs/pack-format.md has no place for the fields of ${name}`);
    return text.replace(place, () => `\n${name === 'pack' ? headerTable() : kindTable(name as KindName)}\n\n`);
  }, document);
}

function headerTable(): string {
  return table(jsonSchemaOfHeader(), NOWHERE);
}

function kindTable(kind: KindName): string {
  const { source, about } = kinds[kind];
  const written = jsonSchemaOf(kind) as Schema;
  const item = source.perFile === 'many' ? (written.items ?? {}) : written;
  const fields = source.format === 'image' ? [] : [table(item, EVERYWHERE)];
  return [about, ...fields, ...besides(item)].join('\n\n');
}

function besides({ properties = {} }: Schema): readonly string[] {
  const has = (names: readonly string[]): boolean => names.every((name) => Object.hasOwn(properties, name));
  const parts = [
    ...(has(HEALTH) ? ['[health](#health)'] : []),
    ...(has(PROVENANCE) ? ['[provenance](#provenance)'] : []),
  ];
  return parts.length === 0 ? [] : [`Besides: ${parts.join(', ')}.`];
}

function table(schema: Schema, hidden: ReadonlySet<string>): string {
  const rows = new Set(rowsOf(schema, '', hidden));
  return ['| field | value | what it is |', '| --- | --- | --- |', ...rows].join('\n');
}

function rowsOf({ properties = {}, required = [] }: Schema, prefix: string, hidden: ReadonlySet<string>): string[] {
  return Object.entries(properties).flatMap(([field, schema]) => {
    if (hidden.has(field)) return [];
    const name = `${prefix}${field}`;
    const value = `${required.includes(field) ? '' : '_optional:_ '}${valueOf(schema)}`;
    return [`| \`${name}\` | ${value} | ${schema.description ?? ''} |`, ...rowsInside(schema, name)];
  });
}

function rowsInside(schema: Schema, name: string): string[] {
  if (schema.anyOf) return schema.anyOf.flatMap((choice) => rowsInside(choice, name));
  if (schema.type === 'array' && schema.items) return rowsInside(schema.items, `${name}[]`);
  if (!schema.properties || isText(schema) || isStatement(schema)) return [];
  return rowsOf(schema, `${name}.`, EVERYWHERE);
}

function valueOf(schema: Schema): string {
  if (schema.anyOf) return [...new Set(schema.anyOf.map(valueOf))].join(' or ');
  if (schema.enum) return `one of ${schema.enum.map((value) => `\`${value}\``).join(', ')}`;
  if (schema.const !== undefined) return `\`${schema.const}\``;
  if (isText(schema)) return schema.properties?.['it']?.type === 'array' ? 'lists `it`, `en`' : 'text `it`, `en`';
  if (isStatement(schema)) return '[statement](#statements)';
  if (schema.type === 'array') return `list: ${valueOf(schema.items ?? {})}`;
  if (schema.format === 'date') return 'day';
  if (schema.pattern === '^[a-z0-9-]+$') return 'id';
  return [schema.type ?? 'string'].flat().map(nameOfType).join(' or ');
}

function nameOfType(type: string): string {
  return TYPES[type] ?? 'text';
}

const TYPES: Readonly<Record<string, string>> = {
  boolean: '`true` or `false`',
  integer: 'whole number',
  number: 'number',
  null: '`null`',
  object: 'the fields below',
};

function isText(schema: Schema): boolean {
  return ownFields(schema).join() === 'it,en';
}

function isStatement(schema: Schema): boolean {
  return ownFields(schema).join() === 'text,recheck' && Object.hasOwn(schema.properties ?? {}, 'sources');
}

function ownFields({ properties = {} }: Schema): readonly string[] {
  return Object.keys(properties).filter((name) => !EVERYWHERE.has(name));
}
