import { createHash } from 'node:crypto';

export const halves = ['tuning', 'checking'] as const;
export type Half = (typeof halves)[number];

/**
 * Rules are written while looking at the one half, and judged by the other. A template stays in its half for ever, whatever
 * is added beside it, and so do all texts that are made from it.
 */
export function halfOf(templateId: string): Half {
  const [byte = 0] = createHash('sha256').update(templateId).digest();
  return byte % 2 === 0 ? 'tuning' : 'checking';
}
