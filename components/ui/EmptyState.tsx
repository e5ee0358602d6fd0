import type { ComponentChildren } from 'preact';
import styles from './EmptyState.module.css';
import { Icon } from './Icon.tsx';
import type { IconShapes } from './Icon.tsx';

export interface EmptyStateProps {
  readonly icon: IconShapes;
  readonly title: string;
  /** What will be here. */
  readonly text: string;
  /** The one action that starts it. */
  readonly action?: ComponentChildren;
}

/** A place with nothing in it yet: it teaches. */
export function EmptyState({ icon, title, text, action }: EmptyStateProps) {
  return (
    <div class={styles.empty}>
      <span class={styles.icon}>
        <Icon shapes={icon} size={22} />
      </span>
      <h2 class={styles.title}>{title}</h2>
      <p class={styles.text}>{text}</p>
      {action}
    </div>
  );
}
