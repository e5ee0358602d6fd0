/** The running copy of the content script, in the isolated world that no page sees or writes. */
interface RunningCopy {
  readonly isLost: () => boolean;
  readonly stop: () => void;
}

const COPY = Symbol.for('spalla.content-script');

/**
 * May this copy run? A page that was open when its site was enabled gets the script twice: the second copy steps back.
 * After an update of the extension the old copy is lost: it makes room, and the new one takes its place.
 */
export function takeOver(copy: RunningCopy): boolean {
  const world = globalThis as { [COPY]?: RunningCopy };
  const running = world[COPY];
  if (running && !running.isLost()) return false;
  running?.stop();
  world[COPY] = copy;
  return true;
}
