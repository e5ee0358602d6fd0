import { useState } from 'preact/hooks';
import { usePractice, useRecords } from '../practice-context.ts';
import type { Customer, CustomerForm } from '../records/customer.ts';
import { RouteLink } from './RouteLink.tsx';
import { TextArea, TextField } from './TextField.tsx';
import { TicketTable } from './TicketTable.tsx';

export function CustomerView({ customer }: { customer: Customer }) {
  const { strings } = usePractice();
  const tickets = useRecords().tickets.filter((ticket) => ticket.customer === customer.number);
  return (
    <main id="content" data-view="customer" tabIndex={-1}>
      <div class="agenda-title">
        <h1>{customer.fullName}</h1>
        <RouteLink class="agenda-button" route={{ view: 'complaint', customer: customer.number }}>
          {strings.customerForm.newComplaint}
        </RouteLink>
      </div>
      <dl class="agenda-facts">
        <div>
          <dt>{strings.customerForm.number}</dt>
          <dd data-field="customer-number">{customer.number}</dd>
        </div>
        <div>
          <dt>{strings.customerForm.supplies}</dt>
          <dd>{customer.supplies.map((supply) => strings.supplies[supply]).join(', ')}</dd>
        </div>
        <div>
          <dt>{strings.customerForm.speaks}</dt>
          <dd>{strings.languages[customer.speaks]}</dd>
        </div>
      </dl>
      <RecordForm customer={customer} />
      <section aria-labelledby="agenda-customer-tickets">
        <h2 id="agenda-customer-tickets">{strings.customerForm.tickets}</h2>
        {tickets.length > 0 ? (
          <TicketTable caption={strings.customerForm.tickets} tickets={tickets} />
        ) : (
          <p>{strings.customerForm.noTickets}</p>
        )}
      </section>
    </main>
  );
}

function RecordForm({ customer }: { customer: Customer }) {
  const { strings, store } = usePractice();
  const { fullName, taxCode, iban, phone, email, address, customerNotes } = customer;
  const [form, setForm] = useState<CustomerForm>({ fullName, taxCode, iban, phone, email, address, customerNotes });
  const [isSaved, setIsSaved] = useState(false);

  const field = (name: keyof CustomerForm) => ({
    label: strings.customerForm[name],
    name,
    value: form[name],
    onInput: (value: string) => {
      setIsSaved(false);
      setForm((before) => ({ ...before, [name]: value }));
    },
  });
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    store.saveCustomer(customer.number, form);
    setIsSaved(true);
  };

  return (
    <form class="agenda-card" aria-labelledby="agenda-record" onSubmit={save}>
      <h2 id="agenda-record">{strings.customerForm.record}</h2>
      <div class="agenda-grid">
        <TextField {...field('fullName')} required />
        <TextField {...field('taxCode')} class="agenda-code" />
        <TextField {...field('iban')} class="agenda-code" />
        <TextField {...field('phone')} type="tel" />
        <TextField {...field('email')} type="email" />
        <TextField {...field('address')} />
      </div>
      <TextArea {...field('customerNotes')} rows={3} />
      <div class="agenda-actions">
        <p class="agenda-done" role="status">
          {isSaved && strings.customerForm.saved}
        </p>
        <button type="submit" class="agenda-primary" data-action="save-customer">
          {strings.save}
        </button>
      </div>
    </form>
  );
}
