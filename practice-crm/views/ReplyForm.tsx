import { useRef } from 'preact/hooks';
import { usePractice } from '../practice-context.ts';

interface Props {
  readonly onSend: (text: string) => void;
}

/** A bare rich editor: its text lives in the page alone, and Preact never draws inside it. */
export function ReplyForm({ onSend }: Props) {
  const { strings } = usePractice();
  const editor = useRef<HTMLDivElement>(null);

  const send = () => {
    const text = editor.current?.innerText.trim();
    if (!text) return;
    onSend(text);
    editor.current?.replaceChildren();
  };

  return (
    <section class="agenda-card" aria-labelledby="agenda-reply">
      <h2 id="agenda-reply">{strings.ticket.reply}</h2>
      <div
        ref={editor}
        class="agenda-editor"
        data-editor="reply"
        contentEditable="true"
        role="textbox"
        tabIndex={0}
        aria-multiline="true"
        aria-label={strings.ticket.reply}
      />
      <div class="agenda-actions">
        <button type="button" data-action="send-reply" onClick={send}>
          {strings.ticket.sendReply}
        </button>
      </div>
    </section>
  );
}
