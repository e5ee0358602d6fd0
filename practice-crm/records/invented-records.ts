import { inventedCustomers } from './customers.ts';
import { energyTickets } from './energy-tickets.ts';
import { fibreTickets } from './fibre-tickets.ts';
import { shopTickets } from './shop-tickets.ts';
import type { Records } from '../store.ts';

/** What the practice CRM holds each time it is opened. */
export const inventedRecords: Records = {
  customers: inventedCustomers,
  tickets: [...energyTickets, ...fibreTickets, ...shopTickets],
};
