/** For tests: the sources of a small pack in which nothing is wrong. */
export function goodSources(): Map<string, string> {
  return new Map([
    [
      'pack.yaml',
      'id: prova\ntitle:\n  it: Prova\n  en: Trial\nversion: 3\nowner: Redazione\nverifiedOn: 2026-11-23\nverifyAfterMonths: 6\n',
    ],
    ['sources.yaml', [source('agcom', 'AGCOM'), source('ministero', 'Ministero')].join('')],
    ['stages.yaml', STAGES],
    ['phases/chiusura.yaml', phase('chiusura', 2)],
    ['phases/accoglienza.yaml', phase('accoglienza', 1)],
    ['articles/kb-linea.md', ARTICLE],
  ]);
}

/** Puts something else in one place of one source, which must be there. */
export function change(sources: Map<string, string>, file: string, { from, to }: { from: string; to: string }): void {
  const text = sources.get(file) ?? '';
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  sources.set(file, text.replace(from, to));
}

function source(id: string, title: string): string {
  return `- id: ${id}
  title: ${title}
  url: https://www.${id}.it/
  kind: official
  pageDate: null
  retrievedOn: 2026-11-23
`;
}

function phase(id: string, order: number): string {
  return `id: ${id}
order: ${order}
name:
  it: Fase
  en: Phase
goal:
  it: Aprire
  en: Open
targetSeconds: 20
checklist:
  - id: azienda
    text:
      it: Azienda e nome
      en: Company and name
    required: true
lines:
  - it: Buongiorno.
    en: Good morning.
pitfalls: []
sources: []
confidence: medium
verification: editorial
verifiedOn: 2026-11-23
`;
}

const STAGES = `- id: ricezione
  iso: Receipt
  text:
    it: Ricezione
    en: Receipt
  sources: [agcom]
  confidence: high
  verification: sourced
`;

const ARTICLE = `---
id: kb-linea
question: { it: 'La linea non va: che faccio?', en: 'My line is down: what now?' }
# What the service charter says.
time:
  it: 30 giorni
  en: null
sources: [agcom]
confidence: high
verification: sourced
verifiedOn: 2026-11-23
---

# Italiano

## Da dire

Stacchi il modem, aspetti un minuto
e lo riattacchi.

Costa 2 < 3 euro.

## Che cosa fare

1. Apra la scheda.
2. Legga la [**guida**](https://esempio.it/guida).

# English

## To say

Unplug the modem for a minute.
`;
