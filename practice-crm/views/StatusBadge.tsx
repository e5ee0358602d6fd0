import { usePractice } from '../practice-context.ts';
import type { TicketStatus } from '../records/ticket.ts';

/** The field name only where the page has one status: a list has many. */
export function StatusBadge({ status, field }: { status: TicketStatus; field?: string }) {
  const { strings } = usePractice();
  return (
    <span class="agenda-status" data-status={status} data-field={field}>
      {strings.statuses[status]}
    </span>
  );
}
