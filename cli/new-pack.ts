/** The files of a new pack, by their path: the least that builds, lints clean and finds its own answers. */
export function newPack({
  id,
  title,
  owner,
  today,
}: {
  id: string;
  title: string;
  owner: string;
  /** As `YYYY-MM-DD`. */
  today: string;
}): ReadonlyMap<string, string> {
  return new Map([
    [
      'pack.yaml',
      `id: ${id}
title:
  it: ${quoted(title)}
  # Or null while there is no English: the panel then shows the Italian, and says so.
  en: null
# Raise it by one for each publication.
version: 1

# For the items that do not say it themselves.
owner: ${quoted(owner)}
verifiedOn: ${today}
verifyAfterMonths: 6
`,
    ],
    [
      'sources.yaml',
      `# Where a statement was read. An article names its sources by their ids; what nothing names stays out of the pack.
- id: procedura-interna
  title: Procedura interna
  url: null
  kind: internal
  pageDate: null
  retrievedOn: ${today}
`,
    ],
    ['articles/orari-assistenza.md', article({ ...OPENING_HOURS, today })],
    ['articles/cambio-indirizzo.md', article({ ...CHANGE_OF_ADDRESS, today })],
    ['phases/chiusura.yaml', closing(today)],
    [
      'search-tests.yaml',
      `# What operators type, mistakes and all, and the article that must be among the first three: spalla test.
- query: orari assistenza
  language: it
  article: orari-assistenza
- query: cambio indrizzo
  language: it
  article: cambio-indirizzo
- query: change of adress
  language: en
  article: cambio-indirizzo
`,
    ],
    [
      'README.md',
      `# ${title}

A knowledge pack. \`articles/\` holds one answer per file: what operators look for (\`question\`, \`alsoFoundAs\`), what to say
(\`## Da dire\`, \`## To say\`), what to do (\`## Che cosa fare\`, \`## What to do\`). Write over the two examples.

\`phases/chiusura.yaml\` takes the place of the closing that Spalla comes with, since it has its id: change it, or delete it.

    spalla lint .      what is wrong, or could be better
    spalla test .      whether the answers are found
    spalla build .     one file of it all
`,
    ],
  ]);
}

/** The closing of a call, as a phase that takes the place of Spalla's own. */
function closing(today: string): string {
  return `id: chiusura
order: 9
name:
  it: Chiusura
  en: Closing
goal:
  it: Lasciare il cliente con codice, data e un canale.
  en: Leave the caller with code, date and channel.
targetSeconds: 30
checklist:
  - id: riassunto
    text:
      it: Riassunto in una frase
      en: One-sentence recap
    required: true
  - id: saluto
    text:
      it: Ringraziare e salutare
      en: Thank and close
    required: false
lines:
  - it: "Riassumo: [che cosa], entro [data]. C'è altro?"
    en: 'To recap: [what], by [date]. Anything else?'
pitfalls:
  - it: chiudere prima del cliente
    en: closing before the caller
sources: []
confidence: medium
verification: editorial
verifiedOn: ${today}
`;
}

interface Example {
  readonly name: string;
  readonly question: readonly [it: string, en: string];
  readonly alsoFoundAs: readonly [it: readonly string[], en: readonly string[]];
  readonly line: readonly [it: string, en: string];
  readonly steps: readonly [it: readonly string[], en: readonly string[]];
}

// Examples that state nothing of anybody: an author puts the facts in the place of the brackets.
const OPENING_HOURS: Example = {
  name: 'orari-assistenza',
  question: ["Quando risponde l'assistenza?", 'When is customer care open?'],
  alsoFoundAs: [
    ['orari', 'apertura', 'a che ora chiamare'],
    ['opening hours', 'when to call'],
  ],
  line: ['Siamo al telefono [giorni e ore].', 'You can reach us by phone [days and hours].'],
  steps: [['Dare anche gli altri canali.'], ['Name the other channels too.']],
};
const CHANGE_OF_ADDRESS: Example = {
  name: 'cambio-indirizzo',
  question: ['Come cambio il mio indirizzo?', 'How do I change my address?'],
  alsoFoundAs: [
    ['trasloco', 'nuova residenza', 'indirizzo sbagliato'],
    ['moving house', 'new address', 'wrong address'],
  ],
  line: ['Lo cambio subito: mi dica il nuovo indirizzo.', 'I can change it now: please tell me the new address.'],
  steps: [
    ['Identificare il cliente.', "Aprire la scheda e correggere l'indirizzo.", 'Rileggerlo ad alta voce.'],
    ['Identify the customer.', 'Open the record and correct the address.', 'Read it back.'],
  ],
};

function article({ name, question, alsoFoundAs, line, steps, today }: Example & { today: string }): string {
  const list = (items: readonly string[], mark: string): string =>
    items.map((item, index) => `${mark === '1.' ? `${index + 1}.` : mark} ${item}`).join('\n');
  return `---
id: ${name}
question:
  it: ${quoted(question[0])}
  en: ${quoted(question[1])}
alsoFoundAs:
  it:
${alsoFoundAs[0].map((words) => `    - ${quoted(words)}`).join('\n')}
  en:
${alsoFoundAs[1].map((words) => `    - ${quoted(words)}`).join('\n')}
sources: [procedura-interna]
confidence: high
verification: sourced
verifiedOn: ${today}
---

# Italiano

## Da dire

${line[0]}

## Che cosa fare

${list(steps[0], '1.')}

# English

## To say

${line[1]}

## What to do

${list(steps[1], '1.')}
`;
}

/** As a YAML text between quotes, whatever is in it. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
