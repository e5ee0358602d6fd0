import { imageTypeOf, LARGEST_IMAGE } from '../content/image.ts';
import type { PackImage } from '../content/image.ts';
import type { ReportProblem } from './problem.ts';
import { toBase64url } from './trust/base64url.ts';

const PATH = /^images\/(?<id>[a-z0-9-]+)\.(?:png|jpe?g|webp)$/u;

/** Whether a file of a pack is read as bytes, and not as text. */
export function isImageFile(file: string): boolean {
  return /\.(?:png|jpe?g|webp)$/iu.test(file);
}

/** What an image is called, by its path from the pack's folder; `null` where images are not. */
export function imageIdOf(file: string): string | null {
  return PATH.exec(file)?.groups?.['id'] ?? null;
}

/** `null` when it cannot be shown, the reason being reported. */
export function readImage(
  { file, bytes }: { readonly file: string; readonly bytes: Uint8Array },
  report: ReportProblem,
): PackImage | null {
  const refuse = (message: string): null => {
    report({ file, line: 1, column: 1, field: '', message });
    return null;
  };
  const id = imageIdOf(file);
  if (id === null)
    return refuse('an image is called images/name.png, .jpg or .webp: small letters, digits and hyphens');
  if (bytes.length > LARGEST_IMAGE) {
    return refuse(`has ${bytes.length} bytes, at most ${LARGEST_IMAGE} are shown: make it smaller`);
  }
  const data = base64(bytes);
  const mediaType = imageTypeOf(data);
  if (mediaType === null) return refuse('is no PNG, JPEG or WebP, whatever it is called: save it as one of them');
  return { id, mediaType, data };
}

function base64(bytes: Uint8Array): string {
  const text = toBase64url(bytes).replaceAll('-', '+').replaceAll('_', '/');
  return text.padEnd(Math.ceil(text.length / 4) * 4, '=');
}
