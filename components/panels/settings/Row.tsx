import type { ComponentChildren } from 'preact';
import styles from './Row.module.css';

interface Props {
  readonly label: string;
  /** A control whose own name is the label. */
  readonly children: ComponentChildren;
}

/** A setting: what it is, and the control. */
export function Row({ label, children }: Props) {
  return (
    <div class={styles.row}>
      <span aria-hidden="true">{label}</span>
      {children}
    </div>
  );
}
