import { stripVTControlCharacters } from 'node:util';

/** Where a command writes: results to standard output, progress and problems to standard error. */
export interface Terminal {
  /** For people; silent with `--json`. */
  line(text: string): void;
  /** What is wrong, or what is going on; always to standard error. */
  note(text: string): void;
  /** How far long work has come: overwritten in place on a terminal, silent elsewhere. */
  progress(text: string): void;
  /** With `--json`, the one object on the last line of standard output. */
  json(value: unknown): void;
}

export function createTerminal({ isJson }: { isJson: boolean }): Terminal {
  const isLive = process.stderr.isTTY && !isJson;
  let isProgressShown = false;
  const clear = (): void => {
    if (isProgressShown) process.stderr.write('\r\u001B[K');
    isProgressShown = false;
  };
  return {
    line(text) {
      clear();
      if (!isJson) process.stdout.write(`${printable(text)}\n`);
    },
    note(text) {
      clear();
      process.stderr.write(`${printable(text)}\n`);
    },
    progress(text) {
      if (!isLive) return;
      process.stderr.write(`\r\u001B[K${printable(text)}`);
      isProgressShown = true;
    },
    json(value) {
      clear();
      if (isJson) process.stdout.write(`${JSON.stringify(value)}\n`);
    },
  };
}

// A pack may come from anywhere: its texts must not steer the terminal.
function printable(text: string): string {
  return stripVTControlCharacters(text);
}
