import { isDrawn } from '../visibility.ts';
import { besideLabels, valueIn, type Labelled } from './beside-label.ts';
import { judge, type Evidence, type Judged } from './evidence.ts';
import { plainLabel } from './label-words.ts';
import type { ReadPage } from './page.ts';
import { isLabel, meaningOfLabel } from './vocabulary.ts';

/**
 * The customer of the record on screen. Words that may name an operator are never looked at, and two names that are as likely
 * are two people: then there is none.
 */
export function guessCustomer(page: ReadPage): Judged | null {
  const names = [...atLabels(page), ...inNames(page), ...byAutocomplete(page)].map(asName).filter(isPlausible);
  return judge(names, { enough: 0.6, lead: 0.04 });
}

// The customer before who asked for them, and both before a contact or an account, which may be somebody's own company.
const BY_RANK = { label: [0.9, 0.84, 0.78, 0.78, 0.72, 0.66], name: [0.82, 0.76, 0.74, 0.74, 0.66, 0.62] } as const;
const NAME = new Set(['name', 'nome', 'nome e cognome', 'full name', 'ragione sociale', 'nominativo', 'denominazione']);

function* atLabels(page: ReadPage): Generator<Evidence> {
  for (const [label, places] of page.labelled()) {
    const meaning = meaningOfLabel(label);
    if (meaning?.role !== 'customerName') continue;
    const weight = BY_RANK.label[meaning.rank] ?? 0;
    for (const place of places) {
      const value = place.value || nameInPart(place);
      if (value) yield { value, by: 'label', weight };
    }
  }
}

/** «Cliente» as the head of a part of the page, with a field «Nome» in it. */
function nameInPart({ element }: Labelled): string {
  const part = element.parentElement ?? element;
  const found = [...partLabels(part)];
  const whole = found.filter(({ label }) => NAME.has(label));
  const [name, ...others] = new Set(whole.map(({ value }) => value));
  if (!name || others.length > 0) return '';
  const surname = found.find(({ label }) => label === 'cognome' || label === 'last name' || label === 'surname');
  return surname ? `${name} ${surname.value}` : name;
}

function* partLabels(part: Element): Generator<Labelled> {
  const root = part.getRootNode() as Document | ShadowRoot;
  const wanted = (label: string) => NAME.has(label) || /^(?:cognome|last name|surname)$/u.test(label);
  for (const each of besideLabels(root, wanted)) if (each.value && part.contains(each.element)) yield each;
}

function* inNames(page: ReadPage): Generator<Evidence> {
  for (const { role, rank, value } of page.named()) {
    if (role === 'customerName') yield { value, by: 'name', weight: BY_RANK.name[rank] ?? 0 };
  }
}

/** A form with one person in it, as browsers fill them in. */
function* byAutocomplete({ trees }: ReadPage): Generator<Evidence> {
  const at = (word: string) => {
    const fields = trees
      .flatMap((tree) => [...tree.querySelectorAll(`input[autocomplete~="${word}"]`)])
      .filter(isDrawn);
    return fields.length === 1 && fields[0] ? valueIn(fields[0]) : '';
  };
  const value = at('name') || [at('given-name'), at('family-name')].filter(Boolean).join(' ');
  if (value) yield { value, by: 'autocomplete', weight: 0.62 };
}

/** «Mario Bianchi <mario@example.test>», «Mario Bianchi (4711)», «4711 - Mario Bianchi»: the name in them. */
function asName(evidence: Evidence): Evidence {
  const value = evidence.value
    .replace(/ ?[<(][^<>()]*[>)]$/u, '')
    .replace(/(?: [-–(]? ?|^)[^\s@]+@[^\s@]+$/u, '')
    .replace(/^[\p{L}]{0,4}-?\d[\d-]*\s*[-–:]\s+/u, '')
    .replace(/ [-–] ?#?\d[\d-]*$/u, '')
    .trim();
  return { ...evidence, value };
}

function isPlausible({ value }: Evidence): boolean {
  const words = value.split(' ');
  const isText = value.length >= 2 && value.length <= 80 && words.length <= 8 && /\p{L}{2}/u.test(value);
  return (
    isText &&
    !/[@{}<>=]|https?:|\d{5}|[.!?] /u.test(value) &&
    !isLabel(plainLabel(value)) &&
    !PROMPT.test(value) &&
    !INITIALS.test(value)
  );
}

// A picture of somebody is often two letters.
const INITIALS = /^\p{Lu}{1,3}$/u;
const PROMPT =
  /^(?:select|seleziona|scegli|choose|search|cerca|aggiungi|add|nuov[oa]|new|vedi|view|apri|open|mostra|show|loading|caricamento)(?:\P{L}|$)/iu;
