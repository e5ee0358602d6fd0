import { useState } from 'preact/hooks';
import { usePractice, useRecords } from '../practice-context.ts';
import { CATEGORIES, STATUSES, type Category, type TicketStatus } from '../records/ticket.ts';
import { Choice } from './Choice.tsx';
import { TicketTable } from './TicketTable.tsx';

export function TicketListView() {
  const { strings } = usePractice();
  const { tickets, customers } = useRecords();
  const [status, setStatus] = useState<TicketStatus | ''>('');
  const [category, setCategory] = useState<Category | ''>('');

  const shown = tickets
    .filter((ticket) => (!status || ticket.status === status) && (!category || ticket.category === category))
    .toSorted((a, b) => Date.parse(b.openedAt) - Date.parse(a.openedAt));

  return (
    <main id="content" data-view="tickets" tabIndex={-1}>
      <div class="agenda-title">
        <h1>{strings.tickets.title}</h1>
        <p role="status">{strings.tickets.count(shown.length, tickets.length)}</p>
      </div>
      <div class="agenda-filters" role="group" aria-label={strings.tickets.filters}>
        <Choice
          label={strings.ticket.status}
          name="statusFilter"
          value={status}
          values={STATUSES}
          texts={strings.statuses}
          empty={strings.all}
          onChange={setStatus}
        />
        <Choice
          label={strings.ticket.category}
          name="categoryFilter"
          value={category}
          values={CATEGORIES}
          texts={strings.categories}
          empty={strings.all}
          onChange={setCategory}
        />
      </div>
      {shown.length > 0 ? (
        <TicketTable caption={strings.tickets.title} tickets={shown} customers={customers} />
      ) : (
        <p>{strings.tickets.empty}</p>
      )}
    </main>
  );
}
