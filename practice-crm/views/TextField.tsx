import { useId } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly type?: 'text' | 'tel' | 'email' | 'date' | 'search';
  readonly required?: boolean;
  readonly class?: string;
  readonly onInput: (value: string) => void;
}

// Fields are held by state, as in most CRMs of today: a value written without an `input` event is lost on saving.
export function TextField({ label, name, value, type = 'text', required, class: className, onInput }: Props) {
  const id = useId();
  // Preact's types describe each type of input on its own, and have none for "one of these".
  const typeOfInput = type as 'text';
  return (
    <div class={`agenda-field ${className ?? ''}`}>
      <label for={id}>{label}</label>
      <input
        id={id}
        name={name}
        type={typeOfInput}
        value={value}
        required={required}
        autocomplete="off"
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
    </div>
  );
}

type TextAreaProps = Omit<Props, 'type'> & { readonly rows: number };

export function TextArea({ label, name, value, rows, required, class: className, onInput }: TextAreaProps) {
  const id = useId();
  return (
    <div class={`agenda-field ${className ?? ''}`}>
      <label for={id}>{label}</label>
      <textarea
        id={id}
        name={name}
        rows={rows}
        value={value}
        required={required}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
    </div>
  );
}
