import { useEffect, useRef } from 'preact/hooks';
import { Button } from './Button.tsx';
import styles from './Confirm.module.css';
import { useLentFocus } from './use-lent-focus.ts';

interface Props {
  readonly question: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/**
 * Asks before something that cannot be undone, in the place where it was asked for. Takes the focus while it is there and
 * gives it back to the button that opened it; Escape cancels.
 */
export function Confirm({ question, confirm, cancel, onConfirm, onCancel }: Props) {
  const group = useRef<HTMLFieldSetElement>(null);

  useLentFocus(group);

  useEffect(() => {
    const element = group.current;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // The sidebar's own Escape goes back to the page: this one only cancels.
      event.preventDefault();
      onCancel();
    };
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  }, [onCancel]);

  return (
    <fieldset ref={group} class={styles.confirm} tabIndex={-1} aria-label={question}>
      <p>{question}</p>
      <div class={styles.actions}>
        <Button size="s" onClick={onCancel}>
          {cancel}
        </Button>
        <Button size="s" tone="danger" onClick={onConfirm}>
          {confirm}
        </Button>
      </div>
    </fieldset>
  );
}
