/**
 * The match patterns that browsers grant. A pattern has no port: it covers every port of its host. Patterns are taken
 * apart by hand, because the star in `https://*.example.com/*` is nothing that `URL` promises to leave alone.
 */
const PATTERN = /^(?<scheme>https?|\*):\/\/(?<host>\*|(?:\*\.)?[^/*]+)\/\*$/u;

/** The pattern that covers one site; `null` for what is no web page. */
export function patternOf(address: string): string | null {
  const url = URL.parse(address);
  return url && isWeb(url) ? `${url.protocol}//${url.hostname}/*` : null;
}

/** Does it let us in to web pages? A grant may also name files or the extension itself. */
export function isWebPattern(pattern: string): boolean {
  return PATTERN.test(pattern);
}

/** The pattern as the operator reads it: without the path. */
export function siteOfPattern(pattern: string): string {
  return pattern.replace(/\/\*$/u, '');
}

/** The pattern that the operator means: a site as it is listed, or the address of a page on it, port and all. */
export function patternOfSite(site: string): string | null {
  const listed = `${site}/*`;
  if (isWebPattern(listed) && !/:\d+\/\*$/u.test(listed)) return listed;
  return patternOf(site);
}

/** Is this site, scheme and host, inside the pattern? */
export function covers(pattern: string, site: string): boolean {
  const { scheme, host } = PATTERN.exec(pattern)?.groups ?? {};
  const url = URL.parse(site);
  if (!scheme || !host || !url || !isWeb(url)) return false;
  if (scheme !== '*' && `${scheme}:` !== url.protocol) return false;
  if (host === '*') return true;
  if (!host.startsWith('*.')) return host === url.hostname;
  return url.hostname === host.slice(2) || url.hostname.endsWith(host.slice(1));
}

function isWeb({ protocol }: URL): boolean {
  return protocol === 'http:' || protocol === 'https:';
}
