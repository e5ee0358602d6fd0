import type { Customer } from './customer.ts';
import type { Ticket } from './ticket.ts';

/** Customers that hold every word of the query: an operator types pieces, in any order and without accents. */
export function findCustomers(customers: readonly Customer[], query: string): readonly Customer[] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  return customers.filter((customer) => {
    const text = fold(
      [customer.number, customer.fullName, customer.taxCode, customer.phone, customer.email, customer.address].join(
        ' ',
      ),
    );
    // «3330000101» must find «+39 333 000 0101».
    const digits = customer.phone.replaceAll(/\D/gu, '');
    return words.every((word) => text.includes(word) || (/^\d{5,}$/u.test(word) && digits.includes(word)));
  });
}

/** Tickets whose number or subject holds every word of the query. */
export function findTickets(tickets: readonly Ticket[], query: string): readonly Ticket[] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  return tickets.filter((ticket) => {
    const text = fold(`${ticket.number} ${ticket.subject}`);
    return words.every((word) => text.includes(word));
  });
}

function wordsOf(query: string): readonly string[] {
  return fold(query).split(/\s+/u).filter(Boolean);
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase();
}
