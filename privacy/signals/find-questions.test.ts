import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findQuestions } from './find-questions.ts';
import type { SecretId } from './find-questions.ts';

const ASKED: Record<SecretId, readonly string[]> = {
  pin: [
    'Mi dia il PIN',
    'Può dirmi il suo PIN, per favore?',
    'Qual è il PIN della carta?',
    'Mi dà il PIN della carta, per favore?',
    'Per procedere mi serve il codice PIN',
    'Ho bisogno del PUK',
    'What is your PIN?',
    'Could you tell me your PIN number?',
  ],
  password: [
    'Mi può dettare la password?',
    'Mi dice la password?',
    'Le chiedo la sua password attuale',
    'Mi confermi la password di accesso',
    'Dimmi la password',
    'Mi comunichi le credenziali',
    'What’s your password?',
    'Please send me your password',
    'I need your current password to log in',
  ],
  'one-time-code': [
    'Mi legga il codice OTP',
    'Mi può dire il codice ricevuto via SMS?',
    'Mi ripeta il codice di verifica',
    'Ci serve il codice che le è arrivato sul telefono',
    'Can you read me the one-time code?',
    'Please confirm the code you received by text',
    'What is the verification code?',
  ],
  'card-number': [
    'Mi può dettare il numero completo della carta?',
    'Mi dia il numero della carta di credito',
    'Qual è il numero della sua carta?',
    'Mi mandi una foto della carta di credito',
    'Can I have your full card number?',
    'Could you give me your card number please',
    'May I take the long number on the card?',
  ],
  'card-security-code': [
    'Mi dia il CVV',
    'Mi legga le tre cifre sul retro',
    'Qual è il codice di sicurezza della carta?',
    'What is the CVV?',
    'Can you read the three digits on the back?',
    'Please tell me the security code on the back of your card',
  ],
};

const FINE = [
  'Il cliente mi dice che ha dimenticato la password',
  'Il sistema mi dà un errore con la password',
  'Non mi dica il PIN',
  'Non le chiederò mai il PIN, la password o il codice via SMS.',
  'Non mi dia la password, la inserisca sul sito',
  'Mi dia le ultime quattro cifre della carta',
  'Mi dia il codice cliente e il CAP',
  'Mi dica il numero della carta d’identità',
  'Il cliente mi ha chiesto la password del Wi-Fi',
  'Il cliente non ricorda il PIN',
  'PIN bloccato, inviato nuovo PIN',
  'Ha dimenticato la password: inviato il link',
  'Inserisca il codice sulla tastiera del telefono',
  'Mi conferma il suo indirizzo?',
  'Mi dia conferma che la password funziona',
  'Qual è il problema con la password?',
  'Il codice OTP scade dopo cinque minuti',
  'Le mando una nuova password temporanea',
  'Mi può dire il numero della pratica?',
  'I will never ask for your PIN',
  'Never tell me your password',
  'Please don’t send me your card number',
  'Could you give me the last four digits of your card?',
  'The customer forgot the password',
  'What is your customer code?',
  'Can you confirm your postcode?',
  'Please reset your password from the app',
  'We need your new address',
  'What is the problem with your PIN?',
];

const REAL_TEXT = `${process.env['SPALLA_DATA'] ?? ''}/privacy/real_italian_text.jsonl`;

describe.each(Object.entries(ASKED))('a question for %s', (asksFor, texts) => {
  it.each(texts)('is «%s»', (text) => {
    expect(findQuestions(text).map((question) => question.asksFor)).toEqual([asksFor]);
  });
});

describe('what is no question for a secret', () => {
  it.each(FINE)('«%s»', (text) => {
    expect(findQuestions(text)).toEqual([]);
  });
});

it('says where the question stands', () => {
  const text = 'Buongiorno. Mi dia il PIN e il CAP.';

  const [{ start, end } = { start: 0, end: 0 }] = findQuestions(text);

  expect(text.slice(start, end)).toBe('Mi dia il PIN');
});

it('finds each of two questions', () => {
  expect(findQuestions('Mi dia il PIN. Qual è la password?').map(({ asksFor }) => asksFor)).toEqual([
    'pin',
    'password',
  ]);
});

describe.skipIf(!existsSync(REAL_TEXT))('real Italian text (SPALLA_DATA)', () => {
  it('asks for nothing', () => {
    const texts = readFileSync(REAL_TEXT, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { text: string }).text);

    expect(texts.length).toBeGreaterThan(3000);
    expect(texts.flatMap((text) => findQuestions(text)).length).toBeLessThan(3);
  });
});
