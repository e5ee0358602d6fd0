/** Whether `url` is one of `pattern`, a match pattern in the browsers' own syntax. A broken pattern matches nothing. */
export function matchesAddress(pattern: string, url: string): boolean {
  const [, scheme = '', host = '', path = ''] = /^(\*|[a-z-]+):\/\/([^/]+)(\/.*)$/u.exec(pattern) ?? [];
  if (!scheme) return false;
  const site = [
    scheme === '*' ? 'https?' : scheme,
    '://',
    host === '*' ? '[^/]+' : literal(host).replace(/^\*\\\./u, String.raw`(?:[^/]+\.)?`),
    // Without a port a pattern means every port.
    /:\d+$/u.test(host) ? '' : String.raw`(?::\d+)?`,
  ];
  const address = new RegExp(`^${site.join('')}${literal(path).replaceAll('*', '.*')}$`, 'u');
  return address.test(url.replace(/#.*/u, ''));
}

function literal(text: string): string {
  return text.replaceAll(/[.+?^${}()|[\]\\]/gu, String.raw`\$&`);
}
