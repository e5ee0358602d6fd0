import * as z from 'zod';
import { kinds } from '../content/kinds.ts';
import type { KindName } from '../content/kinds.ts';
import { packFileSchema } from './pack-header.ts';

/** What an author may leave to the defaults of `pack.yaml`. */
const DEFAULTED = new Set(['owner', 'verifiedOn', 'verifyBy']);
/** What an article says in its Markdown, below the fields. */
const SAID_IN_MARKDOWN = { line: true, steps: true } as const;

export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema (draft 2020-12) of a file of this kind as authors write it, for editors: a list where a file holds many
 * items, the front matter where it is Markdown, and nothing required that `pack.yaml` may give.
 */
export function jsonSchemaOf(kind: KindName): JsonSchema {
  const { schema, source, about } = kinds[kind];
  const item = written(kind === 'articles' ? kinds.articles.schema.omit(SAID_IN_MARKDOWN) : schema);
  const { $schema, ...rest } = item;
  // An image is written by no editor; its schema tells other programs what is in a built pack.
  if (source.perFile === 'one') return { $schema, title: kind, description: about, ...rest };
  return { $schema, title: kind, description: about, type: 'array', items: rest };
}

/** The JSON Schema of `pack.yaml`. */
export function jsonSchemaOfHeader(): JsonSchema {
  return { ...z.toJSONSchema(packFileSchema, { io: 'input' }), title: 'pack' };
}

function written(schema: z.ZodObject): JsonSchema {
  const json = z.toJSONSchema(schema, { io: 'input' });
  return { ...json, required: (json.required ?? []).filter((field) => !DEFAULTED.has(field)) };
}
