import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserUnderTest } from './browser-under-test.ts';

/** The extension's database in the profile of a browser that is closed. */
export interface DatabaseFiles {
  /** Lets the next start fail to open it, without a byte of its contents lost. */
  block(): void;
  /** Whether what `block` put there is still as it was put. */
  isStillBlocked(): boolean;
  unblock(): void;
  /** Overwrites every byte of its contents, as a failing disk does. */
  overwrite(): void;
  /** Whether such bytes are still there: nobody put a new database in their place. */
  isStillOverwritten(): boolean;
}

const GARBAGE = 0x5a;
/** Where an SQLite file says of which version its tables are: Firefox opens none newer than itself. */
const SQLITE_VERSION = { at: 60, newer: Buffer.from([0x7f, 0, 0, 0]) };

export function databaseFiles(profile: string, name: BrowserUnderTest['name']): DatabaseFiles {
  return { ...(name === 'chromium' ? blockFolder(profile) : blockFile(profile)), ...overwriting(profile, name) };
}

type Blocking = Pick<DatabaseFiles, 'block' | 'isStillBlocked' | 'unblock'>;

function blockFolder(profile: string): Blocking {
  let folder = '';
  return {
    block() {
      folder = folderOf(profile, 'chromium');
      renameSync(folder, `${folder}.aside`);
      writeFileSync(folder, 'not a folder');
    },
    isStillBlocked: () => readFileSync(folder, 'utf8') === 'not a folder',
    unblock() {
      rmSync(folder);
      renameSync(`${folder}.aside`, folder);
    },
  };
}

function blockFile(profile: string): Blocking {
  let file = '';
  let whole: Buffer = Buffer.alloc(0);
  let blocked: Buffer = whole;
  return {
    block() {
      file = dataFiles(profile, 'firefox')[0] ?? '';
      whole = readFileSync(file);
      blocked = Buffer.from(whole);
      SQLITE_VERSION.newer.copy(blocked, SQLITE_VERSION.at);
      writeFileSync(file, blocked);
    },
    isStillBlocked: () => readFileSync(file).equals(blocked),
    unblock: () => writeFileSync(file, whole),
  };
}

function overwriting(
  profile: string,
  name: BrowserUnderTest['name'],
): Pick<DatabaseFiles, 'overwrite' | 'isStillOverwritten'> {
  return {
    overwrite() {
      for (const file of dataFiles(profile, name)) writeFileSync(file, Buffer.alloc(statSync(file).size, GARBAGE));
    },
    isStillOverwritten: () =>
      dataFiles(profile, name).some((file) =>
        readFileSync(file)
          .subarray(0, 64)
          .every((byte) => byte === GARBAGE),
      ),
  };
}

function dataFiles(profile: string, name: BrowserUnderTest['name']): string[] {
  const folder = folderOf(profile, name);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:log|ldb|sqlite)$/u.test(file))
    .map((file) => join(folder, file));
}

function folderOf(profile: string, name: BrowserUnderTest['name']): string {
  const [folder, isOurs] =
    name === 'chromium'
      ? [join(profile, 'Default', 'IndexedDB'), /^chrome-extension_.*\.leveldb$/u]
      : [join(profile, 'storage', 'default'), /^moz-extension\+\+\+[^^]+$/u]; // with ^ it is `storage.local`
  const ours = readdirSync(folder).find((each) => isOurs.test(each));
  if (ours === undefined) throw new Error(`No database of the extension in ${folder}`);
  return join(folder, ours);
}
