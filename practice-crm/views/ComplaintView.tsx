import { useState } from 'preact/hooks';
import { usePractice, useRecords } from '../practice-context.ts';
import { CATEGORIES, CHANNELS, REMEDIES, type Category, type Channel, type Remedy } from '../records/ticket.ts';
import { Choice } from './Choice.tsx';
import { TextArea, TextField } from './TextField.tsx';

/** `customer` is the number chosen beforehand, or nothing. */
export function ComplaintView({ customer }: { customer: string }) {
  const { strings, store, router } = usePractice();
  const { customers } = useRecords();
  const [number, setNumber] = useState(customer);
  const [subject, setSubject] = useState('');
  const [category, setCategory] = useState<Category | ''>('');
  const [channel, setChannel] = useState<Channel | ''>('phone');
  const [remedy, setRemedy] = useState<Remedy | ''>('');
  const [description, setDescription] = useState('');
  const text = strings.complaint;

  const open = (event: SubmitEvent) => {
    event.preventDefault();
    if (!number || !category || !channel || !remedy) return;
    const ticket = store.openComplaint({ customer: number, subject, category, channel, remedy, description });
    router.go({ view: 'ticket', number: ticket.number });
  };

  return (
    <main id="content" data-view="complaint" tabIndex={-1}>
      <div class="agenda-title">
        <h1>{text.title}</h1>
      </div>
      <form class="agenda-card" onSubmit={open}>
        <div class="agenda-grid">
          <Choice
            label={strings.customer}
            name="customer"
            value={number}
            values={customers.map((each) => each.number)}
            texts={Object.fromEntries(customers.map((each) => [each.number, `${each.fullName} (${each.number})`]))}
            empty={text.choose}
            required
            onChange={setNumber}
          />
          <TextField label={text.subject} name="subject" value={subject} required onInput={setSubject} />
          <Choice
            label={text.category}
            name="category"
            value={category}
            values={CATEGORIES}
            texts={strings.categories}
            empty={text.choose}
            required
            onChange={setCategory}
          />
          <Choice
            label={text.channel}
            name="channel"
            value={channel}
            values={CHANNELS}
            texts={strings.channels}
            required
            onChange={setChannel}
          />
          <Choice
            label={text.remedy}
            name="remedy"
            value={remedy}
            values={REMEDIES}
            texts={strings.remedies}
            empty={text.choose}
            required
            onChange={setRemedy}
          />
        </div>
        <TextArea
          label={text.description}
          name="description"
          rows={7}
          value={description}
          required
          onInput={setDescription}
        />
        <div class="agenda-actions">
          <button type="submit" class="agenda-primary" data-action="open-complaint">
            {text.open}
          </button>
        </div>
      </form>
    </main>
  );
}
