import * as z from 'zod';
import { defineKind } from './kind.ts';

export const imageIdSchema = z.string().regex(/^[a-z0-9-]+$/u);

/** Bytes of an image, at most. */
export const LARGEST_IMAGE = 100_000;

/** How each form of image begins, in base64. */
const BEGINNINGS = { 'image/png': 'iVBORw0KGg', 'image/jpeg': '/9j/', 'image/webp': 'UklGR' } as const;
type ImageType = keyof typeof BEGINNINGS;

/** A picture of the pack itself. It is shown only where a text names it, with what the text says instead of it. */
export const imageSchema = z
  .strictObject({
    id: imageIdSchema.describe('the name of its file without the ending'),
    mediaType: z.enum(['image/png', 'image/jpeg', 'image/webp']).describe('by its first bytes, whatever it is called'),
    data: z
      .base64()
      .max(Math.ceil(LARGEST_IMAGE / 3) * 4)
      .describe('its bytes, as base64'),
  })
  .refine(({ mediaType, data }) => data.startsWith(BEGINNINGS[mediaType]), {
    path: ['data'],
    message: 'is no image of this type',
  });
export type PackImage = z.infer<typeof imageSchema>;

/** `null` for what is no PNG, JPEG or WebP. */
export function imageTypeOf(base64: string): ImageType | null {
  const types = Object.keys(BEGINNINGS) as ImageType[];
  return types.find((type) => base64.startsWith(BEGINNINGS[type])) ?? null;
}

export const images = defineKind({
  schema: imageSchema,
  source: { folder: 'images', format: 'image', perFile: 'one' },
  about: 'A PNG, JPEG or WebP file of at most 100 kB, shown where the steps of an article name it.',
});
