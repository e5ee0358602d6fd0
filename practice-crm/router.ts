/** Where the router keeps the view: in the path of a served page, or behind `#` in a page of the extension. */
export type RouterKind = { readonly kind: 'path'; readonly base: string } | { readonly kind: 'hash' };

export type Route =
  | { readonly view: 'tickets' }
  | { readonly view: 'ticket'; readonly number: string }
  | { readonly view: 'customer'; readonly number: string }
  | { readonly view: 'search'; readonly q: string }
  | { readonly view: 'complaint'; readonly customer: string }
  | { readonly view: 'report' }
  | { readonly view: 'missing' };

export type Router = ReturnType<typeof createRouter>;

/** Watches the address of `page` until `signal` is aborted. */
export function createRouter(options: RouterKind, page: Window, signal: AbortSignal) {
  const listeners = new Set<() => void>();
  const notify = () => {
    for (const listener of listeners) listener();
  };
  page.addEventListener('popstate', notify, { signal });
  // In a hash router, an address typed by hand.
  if (options.kind === 'hash') page.addEventListener('hashchange', notify, { signal });

  const href = (route: Route) => (options.kind === 'hash' ? '#/' : options.base) + addressOf(route);

  return {
    href,
    current: () => routeAt(innerAddress(options, page.location)),
    go(route: Route) {
      page.history.pushState(null, '', href(route));
      notify();
    },
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The part of a path up to the practice CRM's own folder: a server may keep it under another one. */
export function baseOf(pathname: string): string {
  const folder = '/practice-crm/';
  const at = pathname.indexOf(folder);
  return at === -1 ? folder : pathname.slice(0, at + folder.length);
}

/** The view for an address inside the base, such as `tickets/48213` or `search?q=ferri`. */
function routeAt(address: string): Route {
  const { pathname, searchParams } = new URL(`/${address.replace(/^\/+/u, '')}`, 'https://practice.invalid');
  const [section = '', number, ...rest] = pathname.split('/').filter(Boolean).map(decoded);
  if (rest.length > 0) return { view: 'missing' };
  if (number !== undefined) {
    if (section === 'tickets') return { view: 'ticket', number };
    if (section === 'customers') return { view: 'customer', number };
    if (section === 'complaints' && number === 'new') {
      return { view: 'complaint', customer: searchParams.get('customer') ?? '' };
    }
    return { view: 'missing' };
  }
  if (section === '' || section === 'tickets' || section === 'index.html') return { view: 'tickets' };
  if (section === 'search') return { view: 'search', q: searchParams.get('q') ?? '' };
  if (section === 'report') return { view: 'report' };
  return { view: 'missing' };
}

function addressOf(route: Route): string {
  switch (route.view) {
    case 'tickets':
    case 'missing':
      return '';
    case 'ticket':
      return `tickets/${encodeURIComponent(route.number)}`;
    case 'customer':
      return `customers/${encodeURIComponent(route.number)}`;
    case 'search':
      return route.q ? `search?${new URLSearchParams({ q: route.q }).toString()}` : 'search';
    case 'complaint':
      return route.customer
        ? `complaints/new?${new URLSearchParams({ customer: route.customer }).toString()}`
        : 'complaints/new';
    case 'report':
      return 'report';
  }
}

function innerAddress(options: RouterKind, { pathname, search, hash }: Location): string {
  if (options.kind === 'hash') return hash.slice(1);
  return (pathname.startsWith(options.base) ? pathname.slice(options.base.length) : '') + search;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A stray `%` typed in the address bar is a wrong number, not a crash.
    return part;
  }
}
