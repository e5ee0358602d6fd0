import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { STRINGS, type Language } from './language.ts';
import { PracticeContext, usePractice, useRecords, useRoute } from './practice-context.ts';
import { Frame } from './views/Frame.tsx';
import { ComplaintView } from './views/ComplaintView.tsx';
import { CustomerView } from './views/CustomerView.tsx';
import { MissingView } from './views/MissingView.tsx';
import { ReportView } from './views/ReportView.tsx';
import { SearchView } from './views/SearchView.tsx';
import { TicketListView } from './views/TicketListView.tsx';
import { TicketView } from './views/TicketView.tsx';
import type { Route, Router } from './router.ts';
import type { Records, Store } from './store.ts';
import type { Strings } from './strings/italian.ts';

interface Props {
  readonly store: Store;
  readonly router: Router;
  readonly firstLanguage: Language;
}

export function PracticeCrm({ store, router, firstLanguage }: Props) {
  const [language, setLanguage] = useState(firstLanguage);
  const route = useRoute(router);
  const practice = useMemo(() => ({ store, router, language, strings: STRINGS[language] }), [store, router, language]);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  return (
    <PracticeContext.Provider value={practice}>
      <Frame route={route} onLanguage={setLanguage}>
        <CurrentView route={route} />
      </Frame>
    </PracticeContext.Provider>
  );
}

function CurrentView({ route }: { route: Route }) {
  const { strings } = usePractice();
  const records = useRecords();
  const title = titleOf(route, records, strings);
  const place = placeOf(route);
  useFocusOnArrival(place);

  useEffect(() => {
    document.title = title;
  }, [title]);

  const ticket = route.view === 'ticket' ? records.tickets.find(({ number }) => number === route.number) : undefined;
  if (ticket) return <TicketView key={place} ticket={ticket} />;

  const customer =
    route.view === 'customer' ? records.customers.find(({ number }) => number === route.number) : undefined;
  if (customer) return <CustomerView key={place} customer={customer} />;

  if (route.view === 'tickets') return <TicketListView />;
  if (route.view === 'search') return <SearchView key={route.q} q={route.q} />;
  if (route.view === 'complaint') return <ComplaintView key={place} customer={route.customer} />;
  if (route.view === 'report') return <ReportView />;
  return <MissingView />;
}

// A page that changes without loading says nothing to a screen reader: the focus goes to the new view.
function useFocusOnArrival(place: string) {
  const previous = useRef(place);
  useEffect(() => {
    if (previous.current === place) return;
    previous.current = place;
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('main[data-view]')?.focus({ preventScroll: true });
  }, [place]);
}

function placeOf(route: Route): string {
  return 'number' in route ? `${route.view}/${route.number}` : route.view;
}

function titleOf(route: Route, { tickets, customers }: Records, strings: Strings): string {
  const within = (title: string) => `${title} — ${strings.product}`;
  switch (route.view) {
    case 'ticket': {
      const ticket = tickets.find(({ number }) => number === route.number);
      return ticket ? strings.ticket.title(ticket.number, ticket.subject) : within(strings.missing.title);
    }
    case 'customer': {
      const customer = customers.find(({ number }) => number === route.number);
      return customer ? `${customer.fullName} (${customer.number})` : within(strings.missing.title);
    }
    case 'tickets':
      return within(strings.tickets.title);
    case 'search':
      return within(strings.search.title);
    case 'complaint':
      return within(strings.complaint.title);
    case 'report':
      return within(strings.report.title);
    case 'missing':
      return within(strings.missing.title);
  }
}
