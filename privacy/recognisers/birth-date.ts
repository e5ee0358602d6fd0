import { CUE } from '../reading/cues.ts';
import { codesOf, FORM } from '../reading/reading.ts';
import { PEOPLE } from '../reading/revealing-words/people-words.ts';
import type { Reading } from '../reading/reading.ts';
import { dateAt } from './dates.ts';
import type { WrittenDate } from './dates.ts';
import { defineRecogniser } from './define-recogniser.ts';
import type { Match } from './define-recogniser.ts';
import { speaksOf } from './speaks-of.ts';
import { birthdayIn } from './italian-tax-code-parts.ts';

/** A date of birth: a date like any other, unless a word says so or a codice fiscale beside it says the same day. */
export const birthDate = defineRecogniser({
  id: 'birth-date',
  mayFind: ({ figures }) => figures >= FEWEST_FIGURES,
  *find(reading) {
    const { text, tokens } = reading;
    const isLikely =
      (reading.spokenOf & CUE.birth) !== 0 || codesOf(reading, 16).length > 0 || /\(|, dell?/u.test(text);
    for (const place of reading.numbered) {
      const token = tokens[place];
      if (!token) continue;
      const classStart = startOfYearClass(reading, place);
      if (classStart >= 0) yield { start: classStart, end: token.end, confidence: 0.85, reason: 'named' };
      if (!isLikely || token.end - token.start > 4) continue;
      const date = dateAt(reading, place) ?? dateAt(reading, place - 1);
      if (!date) continue;
      const match = { start: tokens[date.first]?.start ?? 0, end: tokens[date.last]?.end ?? 0 };
      if (isNamed(reading, date)) yield { ...match, confidence: 0.93, reason: 'named' };
      else if (isTheSameAsBeside(text, reading, date)) yield { ...match, confidence: 0.93, reason: 'same-as-tax-code' };
      else if (isBesideAName(reading, date, match)) yield { ...match, confidence: 0.7, reason: 'form' };
    }
  },
  examples: {
    found: [
      'nato il 12/03/1985',
      'nata a Roma il 3-7-80',
      'Nato a San Giovanni in Persiceto (BO) il 09.10.1986',
      'nata in Marocco il 7 aprile 1991',
      'data di nascita: 1985-12-10',
      'dob 03/07/1980',
      'born 19.03.1944',
      'date of birth April 7, 1991',
      'born on the 7th of April 1991',
      'n. il 1° maggio 1970',
      'auto classe A, classe 1961',
      'RSSMRA85T10A562S 10/12/1985',
      '12/03/1985 data di nascita',
      'neopatentato Mario Rossi (12/03/1985), patente B',
      'Rossi Mario, del 12/03/1985, chiede il certificato',
    ],
    ignored: [
      'appuntamento 12/03/2026',
      'fattura del 12.03.2025',
      'nato un problema sulla fattura del 12/03/2025',
      'classe energetica A, rischio classe 1',
      'RSSMRA85T10A562S 11/12/1985',
      'è nato un disguido, richiamare il 12/03/2026',
      'nascita del contratto',
      'delibera (12/03/1985)',
      'Concerto del Sestetto di Marco (21 marzo 1999)',
      'Rossi Mario, contratto del 12/03/1985',
      'versione 12.03.1985.1',
    ],
  },
});

const REACH = 9;
/** `3-7-80`, `classe 1961`. */
const FEWEST_FIGURES = 4;

/** The word for birth comes first, with a place between at most, or right after. */
function isNamed({ text, tokens }: Reading, { first, last }: WrittenDate): boolean {
  for (let place = first - 1; place >= Math.max(first - REACH, 0); place -= 1) {
    const token = tokens[place];
    if (!token || token.form === FORM.hidden || (token.form === FORM.digits && token.end - token.start > 3)) break;
    if (token.cue & CUE.birth) return !isFigureOfSpeech(text, token.end);
    if (token.cue !== 0 && !(token.cue & (CUE.filler | CUE.identityCard)) && token.cue & NOT_A_PLACE) break;
  }
  for (let place = last + 1; place <= last + 3; place += 1) {
    const token = tokens[place];
    if (!token || /[,;\n]/u.test(text.slice(tokens[place - 1]?.end, token.start))) return false;
    if (token.cue & CUE.birth) return /^nascita|^birth|^dob/iu.test(text.slice(token.start, token.end));
  }
  return false;
}

/** Words for papers and calls: the date after them is theirs. Names of places may be any other cue. */
const NOT_A_PLACE = CUE.reference | CUE.phone | CUE.expiry;

/** `Rossi Mario (12/03/1985)`, `Rossi Mario, del 12/03/1985`: long ago, and set apart as who somebody is. */
function isBesideAName(
  reading: Reading,
  { first, year }: WrittenDate,
  { start, end }: Pick<Match, 'start' | 'end'>,
): boolean {
  const { text, tokens, words, spokenOf } = reading;
  const isOfAGrownUp = year < 100 ? year > 30 : year >= 1920 && year <= LATEST_OF_A_GROWN_UP;
  if (!isOfAGrownUp) return false;
  const before = tokens[first - 1];
  if (before?.form !== FORM.letters) return false;
  if (text.charAt(start - 1) === '(' && text.charAt(end) === ')')
    return (before.cue & NOT_A_PLACE) === 0 && ((spokenOf & OF_PERSONS) !== 0 || speaksOfPeople(reading));
  if (words[first - 1] !== 'del' && words[first - 1] !== 'dell') return false;
  const name = tokens[first - 2];
  return name?.form === FORM.letters && name.cue === 0 && text.slice(name.end, before.start) === ', ';
}

const speaksOfPeople = speaksOf(PEOPLE);
const OF_PERSONS = CUE.birth | CUE.taxCode | CUE.identityCard | CUE.passport | CUE.drivingLicence | CUE.healthCard;

/** Contracts and invoices that calls are about are younger. */
const LATEST_OF_A_GROWN_UP = 2007;

/** `è nato un problema`: things are born too. */
function isFigureOfSpeech(text: string, end: number): boolean {
  return /^\s+(?:un|una|uno|dal|dalla|con|come)\s/iu.test(text.slice(end, end + 8));
}

/** `classe 1961`, from its word on; -1 when the class is another one. */
function startOfYearClass({ text, tokens }: Reading, place: number): number {
  const year = tokens[place];
  const before = tokens[place - 1];
  if (!year || !before || year.end - year.start !== 4 || year.start - before.end !== 1) return -1;
  if (!/^classe$/iu.test(text.slice(before.start, before.end))) return -1;
  return /^(?:19[2-9]\d|20[01]\d)$/u.test(text.slice(year.start, year.end)) ? before.start : -1;
}

function isTheSameAsBeside(text: string, { tokens }: Reading, date: WrittenDate): boolean {
  return [tokens[date.first - 1], tokens[date.last + 1]].some((token) => {
    if (!token || token.end - token.start !== 16) return false;
    const birthday = birthdayIn(text.slice(token.start, token.end).toUpperCase());
    return birthday?.day === date.day && birthday.month === date.month && birthday.year === date.year % 100;
  });
}
