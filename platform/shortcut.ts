import { browser } from 'wxt/browser';

/** The keys that the user gave to the command; empty where none is set, or where the browser does not tell (a frame in Firefox). */
export async function shortcutOf(command: string): Promise<string> {
  const commands = browser.commands as typeof browser.commands | undefined;
  const all = (await commands?.getAll()) ?? [];
  return all.find(({ name }) => name === command)?.shortcut ?? '';
}
