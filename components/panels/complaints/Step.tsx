import type { ComponentChildren } from 'preact';
import { Icon } from '@/components/ui/Icon.tsx';
import chevronIcon from 'virtual:lucide/chevron-down';
import styles from './Step.module.css';

interface Props {
  /** Its place in the procedure; what only serves for reference has none. */
  readonly number?: number;
  readonly title: string;
  /** A word or a count beside the title, read before it is unfolded. */
  readonly aside?: ComponentChildren;
  readonly startsOpen?: boolean;
  readonly children: ComponentChildren;
}

/** A part of a procedure that folds to its title. */
export function Step({ number, title, aside, startsOpen, children }: Props) {
  return (
    <details class={styles.step} data-numbered={number === undefined ? undefined : 'true'} open={startsOpen ?? false}>
      <summary class={styles.summary}>
        {number !== undefined && (
          <span class={styles.number} aria-hidden="true">
            {number}
          </span>
        )}
        <h3 class={styles.title}>{title}</h3>
        {aside !== undefined && <span class={styles.aside}>{aside}</span>}
        <span class={styles.chevron}>
          <Icon shapes={chevronIcon} size={15} />
        </span>
      </summary>
      <div class={styles.content}>{children}</div>
    </details>
  );
}
