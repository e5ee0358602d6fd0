import { useState } from 'preact/hooks';
import { writtenMoment } from '../language.ts';
import { usePractice, useRecords } from '../practice-context.ts';
import { STATUSES, type Ticket } from '../records/ticket.ts';
import { ActivityDialog } from './ActivityDialog.tsx';
import { Attachments } from './Attachments.tsx';
import { Choice } from './Choice.tsx';
import { History } from './History.tsx';
import { NoteForm } from './NoteForm.tsx';
import { ReplyForm } from './ReplyForm.tsx';
import { RouteLink } from './RouteLink.tsx';
import { StatusBadge } from './StatusBadge.tsx';

export function TicketView({ ticket }: { ticket: Ticket }) {
  const { strings, store } = usePractice();
  const [done, setDone] = useState('');

  return (
    <main id="content" data-view="ticket" tabIndex={-1}>
      <div class="agenda-title">
        <h1>
          <span class="agenda-number">
            {strings.ticket.label} <span data-field="ticket-number">{ticket.number}</span>
          </span>{' '}
          — <span data-field="subject">{ticket.subject}</span>
        </h1>
        <ActivityDialog
          onSave={(activity) => {
            store.addActivity(ticket.number, activity);
            setDone(strings.activity.saved);
          }}
        />
      </div>
      <p class="agenda-done" role="status">
        {done}
      </p>
      <div class="agenda-columns">
        <div>
          <NoteForm
            onSave={(note) => {
              store.addNote(ticket.number, note);
              setDone(strings.ticket.noteSaved);
            }}
          />
          <section class="agenda-card" aria-labelledby="agenda-history">
            <h2 id="agenda-history">{strings.ticket.history}</h2>
            <History entries={ticket.history} />
          </section>
          <ReplyForm
            onSend={(text) => {
              store.sendReply(ticket.number, text);
              setDone(strings.ticket.replySent);
            }}
          />
        </div>
        <div>
          <Details ticket={ticket} />
          <Attachments
            fileNames={ticket.attachments}
            onAttach={(fileNames) => store.attach(ticket.number, fileNames)}
          />
        </div>
      </div>
    </main>
  );
}

function Details({ ticket }: { ticket: Ticket }) {
  const { strings, store, language } = usePractice();
  const customer = useRecords().customers.find(({ number }) => number === ticket.customer);
  return (
    <section class="agenda-card" aria-labelledby="agenda-details">
      <h2 id="agenda-details">{strings.ticket.details}</h2>
      <dl class="agenda-details">
        <dt>{strings.customer}</dt>
        <dd>
          <RouteLink route={{ view: 'customer', number: ticket.customer }} field="customer-name">
            {customer?.fullName ?? ticket.customer}
          </RouteLink>
        </dd>
        <dt>{strings.ticket.status}</dt>
        <dd>
          <StatusBadge status={ticket.status} field="status" />
        </dd>
        <dt>{strings.ticket.category}</dt>
        <dd data-field="category">{strings.categories[ticket.category]}</dd>
        <dt>{strings.ticket.kind}</dt>
        <dd>{strings.kinds[ticket.kind]}</dd>
        {ticket.remedy && (
          <>
            <dt>{strings.ticket.remedy}</dt>
            <dd>{strings.remedies[ticket.remedy]}</dd>
          </>
        )}
        <dt>{strings.ticket.channel}</dt>
        <dd>{strings.channels[ticket.channel]}</dd>
        <dt>{strings.ticket.opened}</dt>
        <dd>{writtenMoment(ticket.openedAt, language)}</dd>
      </dl>
      <Choice
        label={strings.ticket.changeStatus}
        name="status"
        value={ticket.status}
        values={STATUSES}
        texts={strings.statuses}
        onChange={(status) => status && store.changeStatus(ticket.number, status)}
      />
    </section>
  );
}
