import { knownValueOf, placeholderOf } from './known-values.ts';
import type { KnownValue } from './known-values.ts';

/**
 * A piece of a template. What stands between braces is a value of the record or the day (`{cliente}`), a field that the
 * operator fills in (`{motivo}`), the caret (`{cursor}`) or another snippet (`{>saluto}`); the rest is text.
 */
export type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value'; readonly value: KnownValue; readonly days: number; readonly gap: Gap }
  | { readonly kind: 'field'; readonly label: string; readonly choices: readonly string[]; readonly gap: Gap }
  | { readonly kind: 'fragment'; readonly shortcut: string; readonly start: number; readonly end: number }
  | { readonly kind: 'cursor' };

/** `isOptional`: it may stay empty (`{motivo?}`). `initial` stands there until something else is given (`{motivo=un guasto}`). */
export interface Gap {
  readonly isOptional: boolean;
  readonly initial: string;
}

/** What is wrong in a template, and where: UTF-16 offsets, end excluded. */
export interface TemplateProblem {
  readonly problem: 'unclosed' | 'empty' | 'bad-name' | 'bad-fragment';
  readonly start: number;
  readonly end: number;
}

export type ParsedTemplate =
  | { readonly ok: true; readonly parts: readonly Part[] }
  | { readonly ok: false; readonly problems: readonly TemplateProblem[] };

/** What is typed after a slash: letters, digits, hyphens. */
export const SHORTCUT = /^[\p{Ll}\p{N}][\p{Ll}\p{N}-]{0,29}$/u;

/** Reads a template. `{{` and `}}` are braces as text; a brace that closes nothing is text too. */
export function parseTemplate(template: string): ParsedTemplate {
  const parts: Part[] = [];
  const problems: TemplateProblem[] = [];
  let text = '';
  const endText = (): void => {
    if (text) parts.push({ kind: 'text', text });
    text = '';
  };
  for (let at = 0; at < template.length;) {
    const two = template.slice(at, at + 2);
    if (two === '{{' || two === '}}') {
      text += two.charAt(0);
      at += 2;
    } else if (two.startsWith('{')) {
      const end = endOf(template, at);
      const read = end === null ? 'unclosed' : partOf(template.slice(at + 1, end - 1), { start: at, end });
      if (typeof read === 'string') problems.push({ problem: read, start: at, end: end ?? at + 1 });
      else {
        endText();
        parts.push(read);
      }
      at = end ?? at + 1;
    } else {
      text += two.charAt(0);
      at += 1;
    }
  }
  endText();
  return problems.length > 0 ? { ok: false, problems } : { ok: true, parts };
}

/** The template that reads as these parts. */
export function writeTemplate(parts: readonly Part[]): string {
  return parts.map(writtenPart).join('');
}

/** A text with its braces doubled: as a template it says the same. */
export function asTemplate(text: string): string {
  return text.replaceAll(/[{}]/gu, '$&$&');
}

/** Behind the brace that closes; null where the line, or another one that opens, comes first. */
function endOf(template: string, start: number): number | null {
  for (let at = start + 1; at < template.length; at += 1) {
    const character = template.charAt(at);
    if (character === '}') return at + 1;
    if (character === '{' || character === '\n') return null;
  }
  return null;
}

const NAME = /^[\p{L}\p{N}][\p{L}\p{N} '’/().,:-]{0,59}$/u;
const LATER = /^(?<name>[^+-]+?) ?(?<sign>[+-]) ?(?<days>\d{1,3})$/u;

function partOf(inside: string, place: { start: number; end: number }): Part | TemplateProblem['problem'] {
  const written = inside.trim();
  if (written === '') return 'empty';
  if (written.startsWith('>')) {
    const shortcut = written.slice(1).trim();
    return SHORTCUT.test(shortcut) ? { kind: 'fragment', shortcut, ...place } : 'bad-fragment';
  }
  const equals = written.indexOf('=');
  const head = (equals < 0 ? written : written.slice(0, equals)).trim();
  const isOptional = head.endsWith('?');
  const name = isOptional ? head.slice(0, -1).trim() : head;
  const options =
    equals < 0
      ? []
      : written
          .slice(equals + 1)
          .split('|')
          .map((each) => each.trim());
  if (!NAME.test(name) && !LATER.test(name)) return 'bad-name';
  const known = knownValueOf(name);
  if (known === 'cursor') return { kind: 'cursor' };
  const gap = { isOptional, initial: options[0] ?? '' };
  if (known) return { kind: 'value', value: known, days: 0, gap };
  const later = LATER.exec(name)?.groups;
  if (later && knownValueOf(later['name'] ?? '') === 'date') {
    const days = Number(later['days']) * (later['sign'] === '-' ? -1 : 1);
    return { kind: 'value', value: 'date', days, gap };
  }
  if (!NAME.test(name)) return 'bad-name';
  return { kind: 'field', label: name, choices: options.length > 1 ? options : [], gap };
}

function writtenPart(part: Part): string {
  switch (part.kind) {
    case 'text':
      return asTemplate(part.text);
    case 'fragment':
      return `{>${part.shortcut}}`;
    case 'cursor':
      return '{cursor}';
    case 'value': {
      const { value, days, gap } = part;
      const shift = days === 0 ? '' : `${days > 0 ? '+' : '-'}${Math.abs(days)}`;
      return `{${placeholderOf(value)}${shift}${ending(gap, gap.initial)}}`;
    }
    case 'field':
      return `{${part.label}${ending(part.gap, part.choices.length > 0 ? part.choices.join('|') : part.gap.initial)}}`;
  }
}

function ending({ isOptional }: Gap, written: string): string {
  return `${isOptional ? '?' : ''}${written === '' ? '' : `=${written}`}`;
}
