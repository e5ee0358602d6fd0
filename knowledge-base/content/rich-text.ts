import * as z from 'zod';
import { imageIdSchema } from './image.ts';
import { strayDirectionControl } from './text-direction.ts';

/** Text inside a block: a closed list, compiled from Markdown at build, drawn as vnodes. No HTML. */
export type Inline =
  | { type: 'text'; text: string }
  | { type: 'strong' | 'emphasis' | 'struck'; children: Inline[] }
  | { type: 'code'; text: string }
  | { type: 'link'; href: string; children: Inline[] }
  | { type: 'break' };

/** A block of a compiled article. An image is one of the pack's own; `alternative` says what it shows. */
export type Block =
  | { type: 'paragraph'; children: Inline[] }
  | { type: 'heading'; level: 1 | 2 | 3; children: Inline[] }
  | { type: 'list'; ordered: boolean; items: Block[][] }
  | { type: 'quote'; children: Block[] }
  | { type: 'code'; text: string }
  | { type: 'table'; columns: TableColumn[]; rows: Inline[][][] }
  | { type: 'image'; image: string; alternative: string }
  | { type: 'rule' };

/** The head of a column; each row has a cell for each column. */
export interface TableColumn {
  readonly align: 'start' | 'centre' | 'end';
  readonly children: Inline[];
}

/** Where a link may lead. */
export const LINK = /^(?:https:\/\/[^\s/?#\\]|mailto:\S|tel:\S)/u;

const textSchema = z
  .string()
  .refine((text) => strayDirectionControl(text) === -1, 'holds a character that turns the direction of the text');

const inlineSchema: z.ZodType<Inline> = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('text'), text: textSchema }),
    z.strictObject({ type: z.enum(['strong', 'emphasis', 'struck']), children: z.array(inlineSchema) }),
    z.strictObject({ type: z.literal('code'), text: textSchema }),
    z.strictObject({ type: z.literal('link'), href: z.string().regex(LINK), children: z.array(inlineSchema) }),
    z.strictObject({ type: z.literal('break') }),
  ]),
);

export const blockSchema: z.ZodType<Block> = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('paragraph'), children: z.array(inlineSchema) }),
    z.strictObject({
      type: z.literal('heading'),
      level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
      children: z.array(inlineSchema),
    }),
    z.strictObject({ type: z.literal('list'), ordered: z.boolean(), items: z.array(z.array(blockSchema)) }),
    z.strictObject({ type: z.literal('quote'), children: z.array(blockSchema) }),
    z.strictObject({ type: z.literal('code'), text: textSchema }),
    tableSchema,
    z.strictObject({ type: z.literal('image'), image: imageIdSchema, alternative: textSchema.min(1) }),
    z.strictObject({ type: z.literal('rule') }),
  ]),
);

const tableSchema = z
  .strictObject({
    type: z.literal('table'),
    columns: z
      .array(z.strictObject({ align: z.enum(['start', 'centre', 'end']), children: z.array(inlineSchema) }))
      .min(1),
    rows: z.array(z.array(z.array(inlineSchema))),
  })
  .refine(({ columns, rows }) => rows.every(({ length }) => length === columns.length), {
    path: ['rows'],
    message: 'has rows with more or fewer cells than columns',
  });
