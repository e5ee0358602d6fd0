import type { ComponentChildren, Ref } from 'preact';
import styles from './Button.module.css';
import { Icon } from './Icon.tsx';
import type { IconShapes } from './Icon.tsx';

export interface ButtonProps {
  /** `primary` is for the next thing to do: at most one on a screen. */
  readonly tone?: 'plain' | 'primary' | 'quiet' | 'danger' | undefined;
  readonly size?: 'm' | 's' | undefined;
  readonly icon?: IconShapes | undefined;
  readonly iconAfter?: IconShapes | undefined;
  /** The whole name, when the words on the button do not say enough; it should hold those words. */
  readonly label?: string | undefined;
  /** A hint; for a disabled button, why it is disabled. */
  readonly title?: string | undefined;
  /** A disabled button stays focusable, so that its `title` can be read. */
  readonly disabled?: boolean | undefined;
  /** Of a button that stays pressed; absent for one that does something at once. */
  readonly pressed?: boolean | undefined;
  /** Of a button that opens something in its place on the page. */
  readonly expanded?: boolean | undefined;
  readonly onClick: () => void;
  /** To give the focus back to it. */
  readonly buttonRef?: Ref<HTMLButtonElement> | undefined;
  readonly children?: ComponentChildren;
}

export function Button({
  tone = 'plain',
  size = 'm',
  icon,
  iconAfter,
  label,
  title,
  disabled,
  pressed,
  expanded,
  onClick,
  buttonRef,
  children,
}: ButtonProps) {
  return (
    <button
      ref={buttonRef ?? null}
      type="button"
      class={styles.button}
      data-tone={tone}
      data-size={size}
      aria-label={label}
      aria-disabled={disabled ? 'true' : undefined}
      aria-pressed={pressed}
      aria-expanded={expanded}
      title={title}
      onClick={() => {
        if (!disabled) onClick();
      }}
    >
      {icon && <Icon shapes={icon} size={size === 's' ? 13 : 15} />}
      {children}
      {iconAfter && <Icon shapes={iconAfter} size={size === 's' ? 13 : 15} />}
    </button>
  );
}
