import { useId } from 'react';
import styles from './score-input.module.css';

/** A mark on a small scale, as radio buttons with large targets; arrows and number keys of the page work on them. */
export function ScoreInput({
  labelledBy,
  value,
  options,
  id: given,
  hint,
  error,
  onChange,
}: {
  /** Id of the element that names what is scored. */
  readonly labelledBy: string;
  readonly value: number | null;
  readonly options: readonly { readonly value: number; readonly meaning: string }[];
  /** Id of the group, so that an error summary can link to it. */
  readonly id?: string;
  /** Explains the scale; gives way to the meaning of the chosen mark. */
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly onChange: (value: number) => void;
}) {
  const own = useId();
  const id = given ?? own;
  const chosen = options.find((option) => option.value === value);
  return (
    <div className={error ? styles['hasError'] : undefined}>
      {error && (
        <p className={styles['error']} id={`${id}-error`}>
          {error}
        </p>
      )}
      <div
        id={id}
        className={styles['scores']}
        role="radiogroup"
        aria-labelledby={labelledBy}
        aria-describedby={`${error ? `${id}-error ` : ''}${id}-meaning`}
        aria-invalid={Boolean(error)}
        aria-required="true"
      >
        {options.map((option) => (
          <label key={option.value} className={styles['score']}>
            <input
              type="radio"
              name={id}
              aria-label={`${option.value} – ${option.meaning}`}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span className={styles['face']} aria-hidden="true">
              {option.value}
            </span>
          </label>
        ))}
      </div>
      <div className={styles['meaning']} id={`${id}-meaning`}>
        {chosen?.meaning ?? hint}
      </div>
    </div>
  );
}
