/** What the browser says of whoever opened a port: never taken from the message itself. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined } | undefined;
}

/**
 * Who is speaking.
 * - `framed-panel`: our panel embedded in a page; trusted only with a one-time token that the content script asked for.
 * - `panel`: our panel in the browser's side panel or in a tab of its own, where no page can embed it.
 * - `content`: our content script in the top frame of a page, or the practice page, which plays its part.
 * - `stranger`: anybody else, other extensions among them.
 */
export type Speaker =
  | { kind: 'framed-panel'; tabId: number }
  | { kind: 'panel'; tabId: number | null }
  | { kind: 'content'; tabId: number; site: string }
  | { kind: 'stranger' };

export function speakerOf(sender: Sender | undefined, own: { id: string; origin: string }): Speaker {
  if (sender?.id !== own.id || !sender.url) return { kind: 'stranger' };
  const url = parse(sender.url);
  if (!url) return { kind: 'stranger' };
  const tabId = sender.tab?.id;

  if (originOf(url) === own.origin) {
    if (tabId === undefined) return isPanelPage(url) ? { kind: 'panel', tabId: null } : { kind: 'stranger' };
    if (url.pathname === '/practice.html') {
      return sender.frameId === 0 ? { kind: 'content', tabId, site: own.origin } : { kind: 'stranger' };
    }
    if (!isPanelPage(url)) return { kind: 'stranger' };
    return sender.frameId === 0 ? { kind: 'panel', tabId } : { kind: 'framed-panel', tabId };
  }

  const isWebPage = url.protocol === 'http:' || url.protocol === 'https:';
  if (isWebPage && tabId !== undefined && sender.frameId === 0) return { kind: 'content', tabId, site: originOf(url) };
  return { kind: 'stranger' };
}

function isPanelPage(url: URL): boolean {
  return url.pathname === '/sidepanel.html';
}

// `URL.origin` is "null" for the schemes of extensions in some engines.
function originOf(url: URL): string {
  return `${url.protocol}//${url.host}`;
}

function parse(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
