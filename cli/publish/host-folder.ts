import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder that a static host serves. */
export interface HostFolder {
  read(name: string): Uint8Array | null;
  /** Writes a file that is never changed again; one that is there already is left alone. */
  add(name: string, bytes: Uint8Array): void;
  /** Puts a file in the place of another at once: nobody reads half of it. */
  replace(name: string, bytes: Uint8Array): void;
  list(folder: string): readonly string[];
}

export function openHostFolder(path: string): HostFolder {
  const at = (name: string): string => join(path, ...name.split('/'));
  const put = (name: string, bytes: Uint8Array): void => {
    mkdirSync(dirname(at(name)), { recursive: true });
    // Beside its place, so that the rename stays on one disk.
    const unfinished = `${at(name)}.new`;
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, at(name));
  };
  return {
    read: (name) => (existsSync(at(name)) ? readFileSync(at(name)) : null),
    add(name, bytes) {
      if (!existsSync(at(name))) put(name, bytes);
    },
    replace: put,
    list: (folder) => (existsSync(at(folder)) ? readdirSync(at(folder)).toSorted() : []),
  };
}
