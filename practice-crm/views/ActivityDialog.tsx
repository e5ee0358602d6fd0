import { useRef, useState } from 'preact/hooks';
import { usePractice } from '../practice-context.ts';
import { ACTIVITIES, type ActivityKind } from '../records/ticket.ts';
import type { NewActivity } from '../store.ts';
import { Choice } from './Choice.tsx';
import { TextArea, TextField } from './TextField.tsx';

interface Props {
  readonly onSave: (activity: NewActivity) => void;
}

/** The button and the modal that it opens: a real `<dialog>` in the top layer, as in the CRMs that operators use. */
export function ActivityDialog({ onSave }: Props) {
  const { strings } = usePractice();
  const dialog = useRef<HTMLDialogElement>(null);
  const [activity, setActivity] = useState<ActivityKind>('callBack');
  const [dueOn, setDueOn] = useState('');
  const [text, setText] = useState('');

  const forget = () => {
    setActivity('callBack');
    setDueOn('');
    setText('');
  };
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    if (!text.trim()) return;
    onSave({ activity, dueOn, text: text.trim() });
    dialog.current?.close();
  };

  return (
    <>
      <button type="button" data-action="new-activity" onClick={() => dialog.current?.showModal()}>
        {strings.ticket.newActivity}
      </button>
      <dialog
        ref={dialog}
        class="agenda-dialog"
        data-dialog="activity"
        aria-labelledby="agenda-activity"
        onClose={forget}
      >
        <form onSubmit={save}>
          <h2 id="agenda-activity">{strings.activity.title}</h2>
          <div class="agenda-pair">
            <Choice
              label={strings.activity.kind}
              name="activityKind"
              value={activity}
              values={ACTIVITIES}
              texts={strings.activities}
              onChange={(kind) => kind && setActivity(kind)}
            />
            <TextField
              label={strings.activity.dueOn}
              name="activityDueOn"
              type="date"
              value={dueOn}
              onInput={setDueOn}
            />
          </div>
          <TextArea
            label={strings.activity.note}
            name="activityNote"
            rows={5}
            value={text}
            required
            onInput={setText}
          />
          <div class="agenda-actions">
            <button type="button" data-action="cancel-activity" onClick={() => dialog.current?.close()}>
              {strings.cancel}
            </button>
            <button type="submit" class="agenda-primary" data-action="save-activity">
              {strings.save}
            </button>
          </div>
        </form>
      </dialog>
    </>
  );
}
