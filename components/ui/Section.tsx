import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import styles from './Section.module.css';

export interface SectionProps {
  readonly title: string;
  /** Said beside the title, at the end of the line. */
  readonly aside?: ComponentChildren;
  /** Level of the heading; the panel's own title is level 1. */
  readonly level?: 2 | 3 | 4 | undefined;
  readonly children: ComponentChildren;
}

/** A part of a panel under its heading. */
export function Section({ title, aside, level = 2, children }: SectionProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section class={styles.section} aria-labelledby={id}>
      <div class={styles.head}>
        <Heading id={id} class={styles.title}>
          {title}
        </Heading>
        {aside && <span class={styles.aside}>{aside}</span>}
      </div>
      {children}
    </section>
  );
}
