/** Tells whether the background came up in a run of the browser that it knows already. */
export interface BrowserRun {
  /** The browser has just been started. */
  started(): void;
  /** The extension was installed, or updated, perhaps with the browser open. */
  installed(reason: string): void;
  /** True after an update with the browser open: the tabs are the same, only the session storage was emptied. */
  isKnown(): Promise<boolean>;
}

/** Milliseconds in which a start of the browser is heard too, when it comes with an update that was waiting for it. */
const TOGETHER = 300;
/** Milliseconds without a word: the extension was switched on by hand. What was left from before is nobody's. */
const SILENCE = 1_000;

export function hearBrowserRun(pause: (milliseconds: number) => Promise<void>): BrowserRun {
  const started = Promise.withResolvers<false>();
  const updated = Promise.withResolvers<true>();

  return {
    started: () => started.resolve(false),
    installed: (reason) => (reason === 'update' ? updated.resolve(true) : started.resolve(false)),
    isKnown: () =>
      Promise.race([
        started.promise,
        updated.promise.then(() => pause(TOGETHER)).then(() => true),
        pause(SILENCE).then(() => Promise.race([updated.promise, Promise.resolve(false)])),
      ]),
  };
}
