import * as z from 'zod';

/** `{NAME}` is a value, `<a|b>` one of several, `[[KIND|…]]` a place with a label; `[[?|…]]` one that nobody counts. */
export const templateSchema = z.object({
  id: z.string().min(1),
  lang: z.enum(['it', 'en']),
  domain: z.string(),
  ch: z.enum(['n', 'c', 'e']),
  tpl: z.string().min(1),
  neg: z.boolean(),
});
export type Template = z.infer<typeof templateSchema>;
export type Language = Template['lang'];

export type Part =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'value'; readonly name: string }
  | { readonly type: 'label'; readonly kind: string; readonly parts: readonly Part[] }
  | { readonly type: 'choice'; readonly choices: readonly (readonly Part[])[] };

export function partsOf(written: string): readonly Part[] {
  const tpl = written.replaceAll(String.raw`\n`, '\n');
  const { parts, at } = read({ tpl, at: 0, ends: [] });
  if (at < tpl.length) throw new Error(`"${tpl}" closes at ${at} what it never opened`);
  return parts;
}

/** Reads up to one of the ends, which is left to the caller. */
function read({ tpl, at, ends }: { tpl: string; at: number; ends: readonly string[] }): { parts: Part[]; at: number } {
  const parts: Part[] = [];
  let place = at;
  while (place < tpl.length && !ends.some((end) => tpl.startsWith(end, place))) {
    const next = readOne(tpl, place);
    parts.push(next.part);
    place = next.at;
  }
  if (place >= tpl.length && ends.length > 0) throw new Error(`"${tpl}" never closes what it opened before ${at}`);
  return { parts, at: place };
}

function readOne(tpl: string, at: number): { part: Part; at: number } {
  if (tpl.startsWith('[[', at)) return readLabel(tpl, at);
  if (tpl.startsWith('<', at)) return readChoice(tpl, at);
  const [name] = /^\{[A-Za-z0-9]+\}/u.exec(tpl.slice(at)) ?? [];
  if (name) return { part: { type: 'value', name: name.slice(1, -1) }, at: at + name.length };
  const [text = ''] = /^(?:(?!\[\[|\]\])[^<>{}|])+/u.exec(tpl.slice(at)) ?? [];
  if (text === '') throw new Error(`"${tpl}" cannot be read at ${at}`);
  return { part: { type: 'text', text }, at: at + text.length };
}

function readLabel(tpl: string, at: number): { part: Part; at: number } {
  const [opening = '', kind = ''] = /^\[\[(\?|[A-Z_]+)\|/u.exec(tpl.slice(at)) ?? [];
  if (opening === '') throw new Error(`"${tpl}" has a label without a kind at ${at}`);
  const inside = read({ tpl, at: at + opening.length, ends: [']]'] });
  return { part: { type: 'label', kind, parts: inside.parts }, at: inside.at + 2 };
}

function readChoice(tpl: string, at: number): { part: Part; at: number } {
  const choices: Part[][] = [];
  let place = at;
  do {
    const inside = read({ tpl, at: place + 1, ends: ['|', '>'] });
    choices.push(inside.parts);
    place = inside.at;
  } while (tpl.startsWith('|', place));
  return { part: { type: 'choice', choices }, at: place + 1 };
}
