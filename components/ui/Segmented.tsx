import styles from './Segmented.module.css';

interface Option<Value extends string> {
  readonly value: Value;
  readonly text: string;
  /** The full name, when the text on screen is short: «IT» is read «Italiano». */
  readonly name?: string;
}

interface Props<Value extends string> {
  /** Groups the radio buttons: one name for each group on the page. */
  readonly name: string;
  readonly label: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One choice among a few, all in sight. */
export function Segmented<Value extends string>({ name, label, options, value, onChange }: Props<Value>) {
  return (
    <div class={styles.group} role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <label key={option.value} class={styles.option}>
          <input
            class={styles.input}
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            aria-label={option.name}
            onChange={() => onChange(option.value)}
          />
          <span class={styles.text}>{option.text}</span>
        </label>
      ))}
    </div>
  );
}
