/**
 * Whether a name in the mark-up (an id, a `name`, a value of `data-field`) was given by somebody and will be there on the next
 * record and after the next release; or was made by a program, counts elements, or holds the number of a record.
 */
export function isStableName(name: string): boolean {
  if (name.length === 0 || name.length > LONGEST || !/^[\w.:[\]$-]+$/u.test(name)) return false;
  if (!/[a-z]{2}/iu.test(name) || GENERATED.test(name)) return false;
  if (CUSTOM_FIELD.test(name)) return true;
  const parts = partsOf(name);
  // `bdVaJa`: capitals at random.
  return parts.every(isWord) && parts.filter(({ length }) => length < 3).length < 3;
}

/**
 * What stays of a name that a program put something before: `_txtNumero` of `ctl00_Main_txtNumero`, `:numero` of
 * `form:j_idt45:numero`, `-subject` of `ticket-48213-subject`. Empty where nothing telling stays.
 */
export function stableEnd(name: string): string {
  if (isStableName(name) || name.length > LONGEST) return '';
  const last = name.split(/[_.:$]/u).at(-1) ?? '';
  const tail = last.split(/\d/u).at(-1) ?? '';
  // With the sign before it, so that `name` is not found at the end of `surname`.
  const end = tail === last ? name.slice(-last.length - 1) : tail;
  return /^[-_.:$][a-z][a-z-]{3,40}$/iu.test(end) && partsOf(end).every(isWord) && !GENERIC_ENDS.test(end) ? end : '';
}

/** A class that says what something is, and neither how it looks nor in what state it is. */
export function isTellingClass(name: string): boolean {
  if (!/^[a-z][a-z\d_-]{3,}$/iu.test(name) || STATES.test(name) || LOOKS.test(name)) return false;
  return isStableName(name) && !/\d/u.test(name) && !GENERIC_CLASSES.test(name);
}

/** What stays of a class of a CSS module: `TicketHeader_number__` of `TicketHeader_number__3xY2z`; empty for any other. */
export function moduleClass(name: string): string {
  const [, start = '', hash = ''] = /^([A-Za-z][A-Za-z]+[_-]+[A-Za-z]+_{1,2})([\w-]{5,8})$/u.exec(name) ?? [];
  return start !== '' && !isWord(hash) ? start : '';
}

/** Words at a field: short, and without a number that could be a record's. */
export function isStableText(text: string): boolean {
  return text.length >= 2 && text.length <= 40 && /\p{L}{2}/u.test(text) && !/\d/u.test(text) && !/["\\\n]/u.test(text);
}

const LONGEST = 80;

// What libraries make: Emotion, styled-components, JSS, Ember, YUI, UI5; React (`:r1:`, `_r_1_`); JSF and ASP.NET by their order.
const GENERATED =
  /^(?:css|sc|emotion|svelte)-|^(?:jss|ember|gen|yui|mui|uid|auto)\d|:r[a-z\d]{1,3}:|_r_[a-z\d]{1,3}_|j_id|ctl\d|^__[a-z]{1,20}\d|--/iu;

/** A field that a company added has a number that stays: Jira, Zendesk, vtiger, GLPI, Salesforce. */
const CUSTOM_FIELD = /^(?:[a-z]+[-_.])?(?:custom[-_]?fields?|cf|field|udf|cfield)[-_.]?\d{1,12}$/iu;

const GENERIC_ENDS =
  /^[-_.:$](?:label|input|value|text|field|button|container|wrapper|content|item|cell|icon|title|body|inner|root)$/iu;
const GENERIC_CLASSES =
  /^(?:value|label|text|title|body|content|item|cell|input|field|form-(?:control|group|label)|control|wrapper|container|inner|outer|header|footer|section|panel|card|btn|button|icon|link|main|left|right|data|info|list|list-item|badge|chip|tag|pill|avatar|name|table|row)$/iu;
const STATES =
  /(?:^|[-_])(?:active|selected|focus(?:ed)?|hover(?:ed)?|open(?:ed)?|closed|expanded|collapsed|disabled|enabled|loading|loaded|dirty|pristine|touched|untouched|valid|invalid|empty|filled|visible|invisible|shown|hidden|show|hide|first|last|odd|even|current|checked|readonly|required|error|animated|fade|in|ready)$|^(?:is|has|ng|no)-/iu;
const LOOKS =
  /^(?:-?[mp][trblxyse]?|w|h|min|max|col|row|grid|flex|text|font|bg|border|rounded|shadow|d|align|justify|items|self|content|gap|space|order|float|pull|push|overflow|position|top|bottom|z|leading|tracking|whitespace|break|truncate|cursor|opacity|transition|duration|ease|fw|fs|lh|small|large|container|clearfix|sr|visually|clear|inline|block|hidden|relative|absolute|fixed|sticky|static|uppercase|lowercase|capitalize|italic|underline|antialiased|divide|ring|object|basis|grow|shrink|span|pa|ma|elevation|theme)(?:-|$)/iu;

function partsOf(name: string): string[] {
  return name.split(/[-_.:[\]$]|(?<=[a-z])(?=[A-Z])/u).filter((part) => part !== '');
}

/** Letters, or letters with one or two digits at their end (`line2`, `h1`): no number of a record, and no hash. */
function isWord(part: string): boolean {
  if (!/^[a-z]+\d{0,2}$/iu.test(part)) return false;
  const letters = part.replace(/\d{1,2}$/u, '');
  // Made at random: letters that no word of ours has together. Short words and abbreviations are let be.
  return letters.length < 5 || /[aeiouy]/iu.test(letters) || letters === letters.toUpperCase();
}
