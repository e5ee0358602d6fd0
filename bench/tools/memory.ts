import { readdirSync, readFileSync } from 'node:fs';

/**
 * Megabytes held by the renderers of a browser: the proportional set size, where memory shared by several processes is
 * counted once between them. Linux only; `null` elsewhere.
 */
export function rendererMegabytes(browserPid: number | undefined): number | null {
  if (process.platform !== 'linux' || browserPid === undefined) return null;
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const stat = /^\d+$/u.test(name) ? read(`/proc/${name}/stat`) : null;
    const parent = stat && /\) \w (\d+)/u.exec(stat)?.[1];
    if (parent) parents.set(Number(name), Number(parent));
  }
  const kilobytes = [...parents.keys()]
    .filter(
      (pid) => descendsFrom(pid, browserPid, parents) && read(`/proc/${pid}/cmdline`)?.includes('--type=renderer'),
    )
    .map((pid) => Number(/^Pss:\s+(\d+)/mu.exec(read(`/proc/${pid}/smaps_rollup`) ?? '')?.[1] ?? 0));
  return kilobytes.reduce((sum, size) => sum + size, 0) / 1024;
}

function descendsFrom(pid: number, ancestor: number, parents: ReadonlyMap<number, number>): boolean {
  for (let each: number | undefined = pid; each !== undefined && each > 1; each = parents.get(each)) {
    if (each === ancestor) return true;
  }
  return false;
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null; // the process ended while we looked
  }
}
