import { useState } from 'preact/hooks';
import { usePractice } from '../practice-context.ts';
import { TextArea, TextField } from './TextField.tsx';

interface Props {
  readonly onSave: (note: { text: string; reason: string }) => void;
}

export function NoteForm({ onSave }: Props) {
  const { strings } = usePractice();
  const [text, setText] = useState('');
  const [reason, setReason] = useState('');

  const save = (event: SubmitEvent) => {
    event.preventDefault();
    if (!text.trim()) return;
    onSave({ text: text.trim(), reason: reason.trim() });
    setText('');
    setReason('');
  };

  return (
    <form class="agenda-card" onSubmit={save}>
      <TextField label={strings.ticket.shortReason} name="shortReason" value={reason} onInput={setReason} />
      <TextArea label={strings.ticket.note} name="note" rows={5} value={text} required onInput={setText} />
      <div class="agenda-actions">
        <button type="submit" class="agenda-primary" data-action="save-note">
          {strings.ticket.saveNote}
        </button>
      </div>
    </form>
  );
}
