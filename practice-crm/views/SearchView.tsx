import { useId, useState } from 'preact/hooks';
import { usePractice, useRecords } from '../practice-context.ts';
import { findCustomers, findTickets } from '../records/find.ts';
import type { Customer } from '../records/customer.ts';
import { RouteLink } from './RouteLink.tsx';
import { TicketTable } from './TicketTable.tsx';

export function SearchView({ q }: { q: string }) {
  const { strings, router } = usePractice();
  const records = useRecords();
  const [draft, setDraft] = useState(q);
  const id = useId();
  const customers = findCustomers(records.customers, q);
  const tickets = findTickets(records.tickets, q);

  const search = (event: SubmitEvent) => {
    event.preventDefault();
    router.go({ view: 'search', q: draft.trim() });
  };

  return (
    <main id="content" data-view="search" tabIndex={-1}>
      <div class="agenda-title">
        <h1>{strings.search.title}</h1>
      </div>
      <form class="agenda-card" role="search" onSubmit={search}>
        <div class="agenda-field">
          <label for={id}>{strings.search.label}</label>
          <div class="agenda-search">
            <input
              id={id}
              type="search"
              name="q"
              value={draft}
              autocomplete="off"
              onInput={({ currentTarget }) => setDraft(currentTarget.value)}
            />
            <button type="submit" class="agenda-primary">
              {strings.search.button}
            </button>
          </div>
        </div>
        {!q && <p class="agenda-hint">{strings.search.hint}</p>}
      </form>
      <div role="status">
        {q && customers.length + tickets.length === 0 && <p>{strings.search.nothing}</p>}
        {customers.length > 0 && <h2>{strings.search.customers(customers.length)}</h2>}
      </div>
      {customers.length > 0 && <CustomerTable customers={customers} />}
      {tickets.length > 0 && (
        <>
          <h2>{strings.search.tickets(tickets.length)}</h2>
          <TicketTable caption={strings.tickets.title} tickets={tickets} customers={records.customers} />
        </>
      )}
    </main>
  );
}

function CustomerTable({ customers }: { customers: readonly Customer[] }) {
  const { strings } = usePractice();
  return (
    <div class="agenda-scroll">
      <table class="agenda-table">
        <caption class="agenda-hidden">{strings.search.customers(customers.length)}</caption>
        <thead>
          <tr>
            <th scope="col">{strings.customerForm.number}</th>
            <th scope="col">{strings.customerForm.fullName}</th>
            <th scope="col">{strings.customerForm.phone}</th>
            <th scope="col">{strings.customerForm.address}</th>
          </tr>
        </thead>
        <tbody>
          {customers.map((customer) => (
            <tr key={customer.number}>
              <td class="agenda-number">{customer.number}</td>
              <td>
                <RouteLink route={{ view: 'customer', number: customer.number }}>{customer.fullName}</RouteLink>
              </td>
              <td class="agenda-number">{customer.phone}</td>
              <td>{customer.address}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
