import { parseTemplate } from './template.ts';
import type { Part, TemplateProblem } from './template.ts';

/** `place` is that of the `{>…}` in the template that was asked for, however deep the problem lies. */
export interface FragmentProblem {
  readonly problem: 'unknown-fragment' | 'fragment-cycle' | 'broken-fragment' | 'too-long';
  /** The snippet that is not there, that leads back to itself, or that is broken. */
  readonly shortcut: string;
  readonly start: number;
  readonly end: number;
}

export type Expanded =
  | { readonly ok: true; readonly parts: readonly Part[] }
  | { readonly ok: false; readonly problems: readonly (TemplateProblem | FragmentProblem)[] };

/** Longest text of a template with all its fragments, in UTF-16 code units: a few that name each other twice grow fast. */
export const LONGEST = 20_000;

/** Reads a template with the fragments in it, and those in them, each in the place of its name. */
export function expandTemplate(template: string, templateOf: (shortcut: string) => string | null): Expanded {
  const parsed = parseTemplate(template);
  if (!parsed.ok) return parsed;
  let left = LONGEST - template.length;
  const problems: FragmentProblem[] = [];
  const parts = parsed.parts.flatMap((part) => {
    if (part.kind !== 'fragment') return [part];
    const { start, end } = part;
    const inside = unfold(part.shortcut, []);
    if ('problem' in inside) problems.push({ ...inside, start, end });
    return 'problem' in inside ? [] : inside.parts;
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, parts };

  function unfold(
    shortcut: string,
    within: readonly string[],
  ): { parts: readonly Part[] } | Pick<FragmentProblem, 'problem' | 'shortcut'> {
    if (within.includes(shortcut)) return { problem: 'fragment-cycle', shortcut };
    const text = templateOf(shortcut);
    if (text === null) return { problem: 'unknown-fragment', shortcut };
    left -= text.length + 1;
    if (left < 0) return { problem: 'too-long', shortcut };
    const read = parseTemplate(text);
    if (!read.ok) return { problem: 'broken-fragment', shortcut };
    const found: Part[] = [];
    for (const part of read.parts) {
      if (part.kind !== 'fragment') {
        found.push(part);
        continue;
      }
      const inside = unfold(part.shortcut, [...within, shortcut]);
      if ('problem' in inside) return inside;
      found.push(...inside.parts);
    }
    return { parts: found };
  }
}
