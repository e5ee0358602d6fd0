import { useId } from 'preact/hooks';
import { usePractice } from '../practice-context.ts';

interface Props {
  readonly fileNames: readonly string[];
  readonly onAttach: (fileNames: readonly string[]) => void;
}

export function Attachments({ fileNames, onAttach }: Props) {
  const { strings } = usePractice();
  const id = useId();
  return (
    <section class="agenda-card" aria-labelledby="agenda-attachments">
      <h2 id="agenda-attachments">{strings.ticket.attachments}</h2>
      {fileNames.length === 0 && <p class="agenda-hint">{strings.ticket.noAttachments}</p>}
      <ul class="agenda-files" data-field="attachments">
        {fileNames.map((fileName, index) => (
          <li key={index}>{fileName}</li>
        ))}
      </ul>
      <div class="agenda-field">
        <label for={id}>{strings.ticket.attach}</label>
        <input
          id={id}
          type="file"
          name="attachment"
          multiple
          aria-describedby={`${id}-hint`}
          onChange={({ currentTarget }) => {
            onAttach(Array.from(currentTarget.files ?? [], ({ name }) => name));
            currentTarget.value = '';
          }}
        />
        <p id={`${id}-hint`} class="agenda-hint">
          {strings.ticket.attachHint}
        </p>
      </div>
    </section>
  );
}
