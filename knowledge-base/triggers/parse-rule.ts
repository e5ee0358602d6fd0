/** What a condition is about: a role of the record on screen, the site, or what words announce. */
export type RuleField = 'record' | 'subject' | 'category' | 'status' | 'address' | 'signal';

export interface Condition {
  readonly field: RuleField;
  readonly test: 'is' | 'contains';
  /** One of them is enough; with `isDenied`, none may be. */
  readonly values: readonly string[];
  readonly isDenied: boolean;
}

/** All of its conditions have to hold. */
export type Rule = readonly Condition[];

export type RuleReading = { readonly ok: true; readonly rule: Rule } | { readonly ok: false; readonly problem: string };

/** What words may announce, by the names that a rule has for it. */
const SIGNAL_NAMES: Readonly<Record<string, string>> = {
  reclamo: 'complaint',
  complaint: 'complaint',
  'richiesta sui dati': 'data-request',
  'data request': 'data-request',
  'violazione di dati': 'data-breach',
  'data breach': 'data-breach',
  'ingegneria sociale': 'social-engineering',
  'social engineering': 'social-engineering',
};

/**
 * Reads a rule that is written as a sentence, in Italian or in English: `se *Categoria* è *Reclamo* e *Stato* non è *Chiuso*`,
 * `if *Category* is one of *Billing*, *Payments* or *Refunds*`. What is wrong is said in words for its author.
 */
export function parseRule(sentence: string): RuleReading {
  // Even parts are words of the language, odd ones stand between asterisks.
  const parts = sentence.trim().split('*');
  if (parts.length % 2 === 0)
    return wrong('an asterisk is missing: fields and values stand between two, as in *Stato*');
  if (!BEGINNINGS.has(plain(parts[0] ?? '')))
    return wrong(`begins with "${(parts[0] ?? '').trim()}": begin with se or if`);
  if (parts.length < 5)
    return wrong('says nothing: write a field, what it is and a value, as in se *Stato* è *Aperto*');

  const rule: Condition[] = [];
  for (let at = 1; at < parts.length;) {
    const read = readCondition(parts, at);
    if (typeof read === 'string') return wrong(read);
    rule.push(read.condition);
    at = read.next;
  }
  return { ok: true, rule };
}

/** Small letters, without accents, with single spaces: how fields, values and the record are compared. */
export function plain(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[\s’']+/gu, ' ')
    .trim();
}

const BEGINNINGS = new Set(['se', 'if']);
const ANDS = new Set(['e', 'ed', 'and']);
const ORS = new Set(['o', 'oppure', 'or', ',', ', o', ', or', ', oppure']);
const ENDS = new Set(['', '.']);

const FIELDS: Readonly<Record<string, RuleField>> = {
  pratica: 'record',
  record: 'record',
  oggetto: 'subject',
  subject: 'subject',
  categoria: 'category',
  category: 'category',
  stato: 'status',
  status: 'status',
  indirizzo: 'address',
  address: 'address',
  segnale: 'signal',
  signal: 'signal',
};

type Test = Pick<Condition, 'test' | 'isDenied'> & { readonly isList: boolean };

/** By the words as they are written, with their accents: `e` is no `è`. */
const TESTS: Readonly<Record<string, Test>> = {
  è: { test: 'is', isDenied: false, isList: false },
  is: { test: 'is', isDenied: false, isList: false },
  'non è': { test: 'is', isDenied: true, isList: false },
  'is not': { test: 'is', isDenied: true, isList: false },
  contiene: { test: 'contains', isDenied: false, isList: false },
  contains: { test: 'contains', isDenied: false, isList: false },
  'non contiene': { test: 'contains', isDenied: true, isList: false },
  'does not contain': { test: 'contains', isDenied: true, isList: false },
  'è uno di': { test: 'is', isDenied: false, isList: true },
  'è una di': { test: 'is', isDenied: false, isList: true },
  'is one of': { test: 'is', isDenied: false, isList: true },
};

/** The condition whose field is the part at `first`, and where the next one begins; else what is wrong. */
function readCondition(parts: readonly string[], first: number): { condition: Condition; next: number } | string {
  const name = (parts[first] ?? '').trim();
  const field = FIELDS[plain(name)];
  if (!field) return `knows no field *${name}*: write one of ${fieldNames()}`;
  const written = (parts[first + 1] ?? '').trim().replaceAll(/\s+/gu, ' ').normalize('NFC').toLowerCase();
  const found = TESTS[written];
  if (!found) {
    return `has "${written}" after *${name}*: write è, non è, contiene, non contiene or è uno di (is, is not, contains, does not contain, is one of)`;
  }
  const values: string[] = [];
  for (let at = first + 2; at < parts.length; at += 2) {
    const value = readValue(field, parts[at] ?? '');
    if (value.problem !== undefined) return value.problem;
    values.push(value.value);
    const after = plain(parts[at + 1] ?? '');
    const isLast = at + 2 >= parts.length;
    if (isLast && !ENDS.has(after)) return `goes on with "${after}" and no field after it: add one, or end it there`;
    if (isLast || ANDS.has(after)) {
      return { condition: { field, test: found.test, isDenied: found.isDenied, values }, next: at + 2 };
    }
    if (!ORS.has(after))
      return `has "${after}" after *${(parts[at] ?? '').trim()}*: write e (and) before the next field`;
    if (!found.isList) return `has several values after "${written}": write è uno di (is one of)`;
  }
  return `has no value after "${written}": add one between asterisks`;
}

function readValue(field: RuleField, written: string): { value: string; problem?: never } | { problem: string } {
  const value = plain(written);
  if (value === '') return { problem: 'has an empty value: write it between the asterisks' };
  if (field !== 'signal') return { value };
  const signal = SIGNAL_NAMES[value];
  return signal === undefined
    ? { problem: `knows no signal *${written.trim()}*: write one of ${Object.keys(SIGNAL_NAMES).join(', ')}` }
    : { value: signal };
}

function fieldNames(): string {
  return Object.keys(FIELDS)
    .map((name) => name.charAt(0).toUpperCase() + name.slice(1))
    .join(', ');
}

function wrong(problem: string): RuleReading {
  return { ok: false, problem };
}
