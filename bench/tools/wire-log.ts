import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A request as nginx saw it: bytes with all headers, both ways. */
export interface Asked {
  readonly path: string;
  readonly status: number;
  readonly requestBytes: number;
  readonly answerBytes: number;
}

const FILE = 'wire.log';

/** The documented configuration, which writes no log, with one of every request in `wire.log`. */
export function withWireLog(configuration: string): string {
  const log = `log_format wire '$uri $status $request_length $bytes_sent'; access_log ${FILE} wire;`;
  if (!configuration.includes('access_log off;')) throw new Error('The configuration does not say "access_log off;"');
  return configuration.replace('access_log off;', log);
}

/** What was asked since line `from`. */
export function readWireLog(folder: string, from = 0): readonly Asked[] {
  return readFileSync(join(folder, FILE), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(from)
    .filter((line) => line !== '')
    .map((line) => {
      const [path = '', status, requestBytes, answerBytes] = line.split(' ');
      return { path, status: Number(status), requestBytes: Number(requestBytes), answerBytes: Number(answerBytes) };
    });
}

export function total(asked: readonly Asked[], figure: 'requestBytes' | 'answerBytes'): number {
  return asked.reduce((sum, one) => sum + one[figure], 0);
}
