import { judge, type Evidence, type Judged } from './evidence.ts';
import { titlesIn } from './headings.ts';
import { plainLabel } from './label-words.ts';
import { findNumber } from './number-in.ts';
import type { ReadPage } from './page.ts';
import { isLabel, meaningOfLabel, type GuessedRole } from './vocabulary.ts';

/** What the record on screen is about. `recordId` is its number, which titles stand beside. */
export function guessSubject(page: ReadPage, recordId: string): Judged | null {
  return judge([...atFields(page, 'subject', isSubject), ...inWords(page, recordId)], { enough: 0.6, lead: 0.05 });
}

/** A field that says itself what it is: category, status. */
export function guessByField(page: ReadPage, role: GuessedRole): Judged | null {
  return judge([...atFields(page, role, (value) => value.length <= 80)], { enough: 0.6, lead: 0.05 });
}

const BY_RANK = { label: [0.85, 0.8, 0.65], name: [0.8, 0.75, 0.62] } as const;

function* atFields(page: ReadPage, role: GuessedRole, isMeant: (value: string) => boolean): Generator<Evidence> {
  for (const [label, places] of page.labelled()) {
    const meaning = meaningOfLabel(label);
    if (meaning?.role !== role) continue;
    for (const { value } of places) {
      if (value && isMeant(value)) yield { value, by: 'label', weight: BY_RANK.label[meaning.rank] ?? 0 };
    }
  }
  for (const { role: named, rank, value } of page.named()) {
    if (named === role && isMeant(value)) yield { value, by: 'name', weight: BY_RANK.name[rank] ?? 0 };
  }
}

function* inWords(page: ReadPage, recordId: string): Generator<Evidence> {
  const headings = page.headings();
  const titles = titlesIn(page.trees);
  const pieces = new Set(titles.flatMap((title) => title.split(BREAKS)).map((piece) => piece.trim()));
  for (const title of titles) {
    const value = besideNumber(title, recordId);
    if (value) yield { value, by: 'title', weight: 0.62 };
  }
  for (const [index, heading] of headings.entries()) {
    const value = besideNumber(heading, recordId);
    if (value) yield { value, by: 'heading', weight: 0.66 };
    // «Ticket #380277», and below it what it is about.
    const next = headings[index + 1];
    if (!value && next && isOnly(heading, recordId) && isSubject(next))
      yield { value: next, by: 'heading', weight: 0.6 };
    if (isSubject(heading) && pieces.has(heading) && !findNumber(heading, recordId))
      yield { value: heading, by: 'title', weight: 0.62 };
  }
}

/** Titles are made of pieces: the subject, the kind of page, the name of the system. */
const BREAKS = / [-–—|·•»›:]+ |::| \/ /u;

function besideNumber(text: string, recordId: string): string {
  const found = findNumber(text, recordId);
  if (!found) return '';
  const before = found.before.split(BREAKS).map(trimmed).findLast(isPhrase) ?? '';
  const [after = ''] = trimmed(found.after).split(BREAKS);
  // «Bolletta doppia (#12) - CRM» is about what stands before, «Ticket #12: bolletta doppia» about what stands after.
  const isEnclosed = /[([]#?$/u.test(found.before) && before;
  return (isEnclosed ? before : isPhrase(after) ? after : '') || before;
}

function isPhrase(text: string): boolean {
  return isSubject(text) && text.includes(' ');
}

function isOnly(heading: string, recordId: string): boolean {
  const found = findNumber(heading, recordId);
  return (
    found !== null && !isPhrase(trimmed(found.after)) && found.before.length < 24 && !isPhrase(trimmed(found.before))
  );
}

const EDGES = ' []{}():–—|·#-';

function trimmed(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && EDGES.includes(text.charAt(start))) start += 1;
  while (end > start && EDGES.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** Words enough to be about something, and no words of the page itself. */
function isSubject(text: string): boolean {
  const plain = plainLabel(text);
  const isPageWord = isLabel(plain) || PAGE_WORDS.test(plain) || KIND_OF_RECORD.test(plain);
  return text.length >= 4 && text.length <= 200 && /\p{L}{3}/u.test(text) && !isPageWord;
}

/** «Service request» before a number says what is numbered. */
const KIND_OF_RECORD = /^(?:\p{L}+ )?(?:ticket|case|request|incident|complaint|caso|pratica|richiesta|reclamo)$/u;
const PAGE_WORDS =
  /^(?:dettagli?o?|details?|dati|data|scheda|modifica|edit|view|visualizza|update|aggiorna|home|dashboard|nuov[oa]|new|gestione|elenco|list)(?: |$)/u;
