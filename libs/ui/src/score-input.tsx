import { useId } from 'react';
import styles from './score-input.module.css';

/** A mark on a small scale, as radio buttons with large targets; arrows and number keys of the page work on them. */
export function ScoreInput({
  label,
  value,
  options,
  disabled,
  onChange,
}: {
  readonly label: string;
  readonly value: number | null;
  readonly options: readonly { readonly value: number; readonly meaning: string }[];
  readonly disabled?: boolean;
  readonly onChange: (value: number) => void;
}) {
  const name = useId();
  const chosen = options.find((option) => option.value === value);
  return (
    <div>
      <fieldset className={styles['scores']} aria-label={label} disabled={disabled}>
        {options.map((option) => (
          <label key={option.value} className={styles['score']}>
            <input
              type="radio"
              name={name}
              aria-label={`${option.value} – ${option.meaning}`}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span className={styles['face']} aria-hidden="true">
              {option.value}
            </span>
          </label>
        ))}
      </fieldset>
      <div className={styles['meaning']}>{chosen?.meaning}</div>
    </div>
  );
}
