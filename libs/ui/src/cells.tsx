import styles from './field.module.css';

interface Cell {
  /** The accessible name: a cell has no visible label of its own. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A line of text in a cell of a table. */
export function CellInput({
  label,
  value,
  onChange,
  onPaste,
  id,
}: Cell & { readonly onPaste?: (event: React.ClipboardEvent<HTMLInputElement>) => void; readonly id?: string }) {
  return (
    <input
      id={id}
      className={`${styles['control']} ${styles['cell']}`}
      aria-label={label}
      value={value}
      onPaste={onPaste}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

/** A choice in a cell of a table. */
export function CellSelect({
  label,
  value,
  onChange,
  options,
}: Cell & { readonly options: readonly { readonly value: string; readonly label: string }[] }) {
  return (
    <select
      className={`${styles['control']} ${styles['cell']}`}
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
