import type { Customer, CustomerForm } from './records/customer.ts';
import type { ActivityKind, Category, Channel, HistoryEntry, Remedy, Ticket, TicketStatus } from './records/ticket.ts';

export interface Records {
  readonly customers: readonly Customer[];
  readonly tickets: readonly Ticket[];
}

export interface NewComplaint {
  readonly customer: string;
  readonly subject: string;
  readonly category: Category;
  readonly channel: Channel;
  readonly remedy: Remedy;
  readonly description: string;
}

export interface NewActivity {
  readonly activity: ActivityKind;
  readonly dueOn: string;
  readonly text: string;
}

export type Store = ReturnType<typeof createStore>;

/** Holds the records in memory and nowhere else: closing the page forgets whatever the trainee wrote. */
export function createStore(initial: Records, now: () => Date) {
  let records = initial;
  const listeners = new Set<() => void>();

  function replace(next: Records) {
    records = next;
    for (const listener of listeners) listener();
  }

  function changeTicket(number: string, change: (ticket: Ticket) => Ticket) {
    replace({
      ...records,
      tickets: records.tickets.map((ticket) => (ticket.number === number ? change(ticket) : ticket)),
    });
  }

  const stamp = () => ({ at: now().toISOString(), author: 'operator' }) as const;

  return {
    records: () => records,

    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    saveCustomer(number: string, form: CustomerForm) {
      replace({
        ...records,
        customers: records.customers.map((customer) =>
          customer.number === number ? { ...customer, ...form } : customer,
        ),
      });
    },

    addNote(number: string, note: { text: string; reason: string }) {
      changeTicket(number, (ticket) => withEntry(ticket, { ...stamp(), kind: 'note', ...note }));
    },

    sendReply(number: string, text: string) {
      changeTicket(number, (ticket) => withEntry(ticket, { ...stamp(), kind: 'reply', text }));
    },

    addActivity(number: string, activity: NewActivity) {
      changeTicket(number, (ticket) => withEntry(ticket, { ...stamp(), kind: 'activity', ...activity }));
    },

    changeStatus(number: string, status: TicketStatus) {
      changeTicket(number, (ticket) =>
        ticket.status === status
          ? ticket
          : withEntry({ ...ticket, status }, { ...stamp(), kind: 'status', to: status }),
      );
    },

    // Only the name: what a trainee picks on the disk is never read.
    attach(number: string, fileNames: readonly string[]) {
      changeTicket(number, (ticket) =>
        fileNames.reduce<Ticket>(
          (changed, fileName) => withEntry(changed, { ...stamp(), kind: 'attachment', fileName }),
          {
            ...ticket,
            attachments: [...ticket.attachments, ...fileNames],
          },
        ),
      );
    },

    openComplaint({ description, ...complaint }: NewComplaint): Ticket {
      const ticket: Ticket = {
        ...complaint,
        number: nextNumber(records.tickets),
        kind: 'complaint',
        status: 'new',
        openedAt: now().toISOString(),
        attachments: [],
        history: [{ at: now().toISOString(), author: 'customer', kind: 'message', text: description }],
      };
      replace({ ...records, tickets: [...records.tickets, ticket] });
      return ticket;
    },
  };
}

function withEntry(ticket: Ticket, entry: HistoryEntry): Ticket {
  return { ...ticket, history: [...ticket.history, entry] };
}

function nextNumber(tickets: readonly Ticket[]): string {
  return String(Math.max(...tickets.map(({ number }) => Number(number))) + 1);
}
