import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as z from 'zod';
import { fromBase64url, toBase64url } from '../../knowledge-base/packs/trust/base64url.ts';
import { keyIdOf } from '../../knowledge-base/packs/trust/crypto.ts';
import { generateKeyPair } from '../../platform/crypto/signing.ts';
import { webCrypto } from '../../platform/crypto/web-crypto.ts';
import { Refusal, WrongUse } from '../command.ts';

/** What everybody may know of a key: `NAME.pub`. */
const publicKeySchema = z.strictObject({
  format: z.literal('spalla-public-key-1'),
  id: z.string(),
  publicKey: z.string(),
});
/** The private key, sealed with a pass-phrase: `NAME.key`. scrypt (RFC 7914) and AES-256-GCM. */
const keyFileSchema = z.strictObject({
  format: z.literal('spalla-key-1'),
  id: z.string(),
  publicKey: z.string(),
  scrypt: z.strictObject({ salt: z.string(), cost: z.number(), blockSize: z.number(), parallel: z.number() }),
  nonce: z.string(),
  sealed: z.string(),
});

const COST = { cost: 131_072, blockSize: 8, parallel: 1 };
const TAG_BYTES = 16;
const SHORTEST_PHRASE = 12;

export interface PublicKey {
  readonly id: string;
  readonly publicKey: Uint8Array;
}

export interface SigningKey extends PublicKey {
  /** PKCS #8. */
  readonly privateKey: Uint8Array;
}

/** Makes `NAME.key` and `NAME.pub`; refuses to write over either. */
export async function makeKeyFiles(name: string, phrase: string): Promise<PublicKey> {
  const files = { private: `${name}.key`, public: `${name}.pub` };
  for (const file of Object.values(files)) {
    if (existsSync(file)) throw new WrongUse(`${file} is there already: choose another name. It was left as it is.`);
  }
  if (phrase.length < SHORTEST_PHRASE) {
    throw new WrongUse(`The pass-phrase is shorter than ${SHORTEST_PHRASE} characters: take four words or more.`);
  }
  const { publicKey, privateKey } = await generateKeyPair();
  const id = await keyIdOf(publicKey, webCrypto.sha256);
  const salt = randomBytes(16);
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', await sealingKey(phrase, salt, COST), nonce);
  const sealed = Buffer.concat([cipher.update(privateKey), cipher.final(), cipher.getAuthTag()]);
  mkdirSync(dirname(name), { recursive: true });
  const shown = { id, publicKey: toBase64url(publicKey) };
  const kept = {
    format: 'spalla-key-1',
    ...shown,
    scrypt: { salt: toBase64url(salt), ...COST },
    nonce: toBase64url(nonce),
    sealed: toBase64url(sealed),
  };
  writeFileSync(files.private, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  writeFileSync(files.public, `${JSON.stringify({ format: 'spalla-public-key-1', ...shown }, null, 2)}\n`, {
    flag: 'wx',
  });
  return { id, publicKey };
}

export async function readPublicKey(file: string): Promise<PublicKey> {
  const { id, publicKey } = read(file, publicKeySchema, 'a public key (NAME.pub)');
  return checked({ id, publicKey: bytesOf(publicKey, file) }, file);
}

export async function openKeyFile(file: string, phrase: string): Promise<SigningKey> {
  const kept = read(file, keyFileSchema, 'a key (NAME.key)');
  const sealed = bytesOf(kept.sealed, file);
  const key = await sealingKey(phrase, bytesOf(kept.scrypt.salt, file), kept.scrypt);
  const decipher = createDecipheriv('aes-256-gcm', key, bytesOf(kept.nonce, file));
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
  try {
    const privateKey = Buffer.concat([decipher.update(sealed.subarray(0, -TAG_BYTES)), decipher.final()]);
    return { ...(await checked({ id: kept.id, publicKey: bytesOf(kept.publicKey, file) }, file)), privateKey };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`${file}: the pass-phrase is not the one that this key was made with. Nothing was signed.`);
  }
}

function read<Schema extends z.ZodType>(file: string, schema: Schema, what: string): z.infer<Schema> {
  if (!existsSync(file)) throw new WrongUse(`${file} is not there: make it with "spalla keygen".`);
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new WrongUse(`${file} is not ${what}.`);
  }
}

async function checked(key: PublicKey, file: string): Promise<PublicKey> {
  if ((await keyIdOf(key.publicKey, webCrypto.sha256)) === key.id) return key;
  throw new Refusal(`${file} was changed: its id is not that of its key. Take the file that "spalla keygen" wrote.`);
}

function bytesOf(text: string, file: string): Uint8Array {
  const bytes = fromBase64url(text);
  if (!bytes) throw new Refusal(`${file} was changed: it does not hold what "spalla keygen" wrote.`);
  return bytes;
}

function sealingKey(
  phrase: string,
  salt: Uint8Array,
  { cost, blockSize, parallel }: { cost: number; blockSize: number; parallel: number },
): Promise<Buffer> {
  const options = { N: cost, r: blockSize, p: parallel, maxmem: 256 * cost * blockSize };
  return new Promise((resolve, reject) => {
    scrypt(phrase.normalize('NFKC'), salt, 32, options, (error, key) => (error ? reject(error) : resolve(key)));
  });
}
