import { useId } from 'preact/hooks';

interface Props<Value extends string> {
  readonly label: string;
  readonly name: string;
  readonly value: Value | '';
  readonly values: readonly Value[];
  readonly texts: Readonly<Record<Value, string>>;
  /** The text of the empty choice; without it there is none. */
  readonly empty?: string;
  readonly required?: boolean;
  readonly onChange: (value: Value | '') => void;
}

/** A labelled list of choices. */
export function Choice<Value extends string>(props: Props<Value>) {
  const { label, name, value, values, texts, empty, required, onChange } = props;
  const id = useId();
  return (
    <div class="agenda-field">
      <label for={id}>{label}</label>
      <select
        id={id}
        name={name}
        value={value}
        required={required}
        onChange={({ currentTarget }) => onChange(values.find((each) => each === currentTarget.value) ?? '')}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {values.map((each) => (
          <option key={each} value={each}>
            {texts[each]}
          </option>
        ))}
      </select>
    </div>
  );
}
