import type { ComponentChildren } from 'preact';
import styles from './Hidden.module.css';

/** Words for screen readers alone. */
export function Hidden({ children }: { readonly children: ComponentChildren }) {
  return <span class={styles.hidden}>{children}</span>;
}
