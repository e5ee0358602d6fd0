import { writtenDay } from '../language.ts';
import { usePractice } from '../practice-context.ts';
import type { Customer } from '../records/customer.ts';
import type { Ticket } from '../records/ticket.ts';
import { RouteLink } from './RouteLink.tsx';
import { StatusBadge } from './StatusBadge.tsx';

interface Props {
  readonly caption: string;
  readonly tickets: readonly Ticket[];
  /** Whom to name in the customer's column; without it there is no such column. */
  readonly customers?: readonly Customer[];
}

export function TicketTable({ caption, tickets, customers }: Props) {
  const { strings, language } = usePractice();
  return (
    <div class="agenda-scroll">
      <table class="agenda-table">
        <caption class="agenda-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{strings.tickets.number}</th>
            <th scope="col">{strings.tickets.subject}</th>
            {customers && <th scope="col">{strings.customer}</th>}
            <th scope="col">{strings.ticket.category}</th>
            <th scope="col">{strings.ticket.status}</th>
            <th scope="col">{strings.tickets.opened}</th>
          </tr>
        </thead>
        <tbody>
          {tickets.map((ticket) => (
            <tr key={ticket.number}>
              <td class="agenda-number">{ticket.number}</td>
              <td>
                <RouteLink route={{ view: 'ticket', number: ticket.number }}>{ticket.subject}</RouteLink>
                {ticket.kind === 'complaint' && <span class="agenda-tag">{strings.kinds.complaint}</span>}
              </td>
              {customers && (
                <td>{customers.find(({ number }) => number === ticket.customer)?.fullName ?? ticket.customer}</td>
              )}
              <td>{strings.categories[ticket.category]}</td>
              <td>
                <StatusBadge status={ticket.status} />
              </td>
              <td class="agenda-number">{writtenDay(ticket.openedAt, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
