/** What is written in place of a personal datum of which nothing is to be left. */
export const PLACEHOLDERS = {
  taxCode: '[codice fiscale]',
  vatNumber: '[partita IVA]',
  removed: '[rimosso]',
  expiry: '[scadenza]',
  document: '[documento]',
  passport: '[passaporto]',
  licence: '[patente]',
  healthCard: '[tessera sanitaria]',
  permit: '[permesso di soggiorno]',
  birthDate: '[data di nascita]',
  macAddress: '[indirizzo MAC]',
  migration: '[codice di migrazione]',
  phone: '[telefono]',
  email: '[e-mail]',
  ipAddress: '[indirizzo IPv6]',
  address: '[indirizzo]',
  minor: '[minore]',
  health: '[dato sanitario]',
  religion: '[dato religioso]',
  union: '[dato sindacale]',
  sexLife: '[dato sulla vita sessuale]',
  politics: '[dato politico]',
  ethnicOrigin: '[dato sull’origine]',
  biometrics: '[dato biometrico]',
  judicial: '[dato giudiziario]',
} as const;

const WRITTEN: readonly string[] = Object.values(PLACEHOLDERS);

/** Where the placeholder that begins here ends; 0 when none does. */
export function placeholderAt(text: string, start: number): number {
  const written = WRITTEN.find((each) => text.startsWith(each, start));
  return written ? start + written.length : 0;
}
