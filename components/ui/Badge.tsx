import styles from './Badge.module.css';
import { Hidden } from './Hidden.tsx';
import { Icon } from './Icon.tsx';
import type { IconShapes } from './Icon.tsx';

interface Props {
  readonly tone: 'plain' | 'news' | 'warning' | 'danger';
  readonly icon?: IconShapes | undefined;
  /** One or two words. */
  readonly text: string;
  /** The whole sentence, on hover and for screen readers. */
  readonly explanation?: string | undefined;
}

/** The state of a thing in a word or two. */
export function Badge({ tone, icon, text, explanation }: Props) {
  return (
    <span class={styles.badge} data-tone={tone} title={explanation}>
      {icon && <Icon shapes={icon} size={13} />}
      <span aria-hidden={explanation === undefined ? undefined : 'true'}>{text}</span>
      {explanation !== undefined && <Hidden>{explanation}</Hidden>}
    </span>
  );
}
