import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { WrongUse } from '../command.ts';

/** From SPALLA_PASSPHRASE, or asked for on the terminal without showing it. `twice` asks again, for a new one. */
export async function askPassPhrase(what: string, { twice = false } = {}): Promise<string> {
  const given = process.env['SPALLA_PASSPHRASE'];
  if (given !== undefined && given !== '') return given;
  if (!process.stdin.isTTY) {
    throw new WrongUse('There is no terminal to ask for the pass-phrase on: set SPALLA_PASSPHRASE.');
  }
  const phrase = await ask(`Pass-phrase for ${what}: `);
  if (twice && (await ask('Once more: ')) !== phrase) throw new WrongUse('The two are not the same. Nothing was made.');
  return phrase;
}

async function ask(question: string): Promise<string> {
  process.stderr.write(question);
  const silence = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: silence, terminal: true });
  try {
    return await lines.question('');
  } finally {
    lines.close();
    process.stderr.write('\n');
  }
}
