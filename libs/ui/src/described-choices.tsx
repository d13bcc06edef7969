import { useId } from 'react';
import styles from './described-choices.module.css';

export interface DescribedChoice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** What follows from choosing it. */
  readonly text: string;
}

/** One of a few, each with what follows from it. */
export function DescribedChoices<Value extends string>({
  legend,
  options,
  value,
  id: given,
  error,
  onChange,
}: {
  readonly legend: string;
  readonly options: readonly DescribedChoice<Value>[];
  readonly value: Value | null;
  /** Id of the first choice, so that an error summary can link to it. */
  readonly id?: string;
  readonly error?: string | undefined;
  readonly onChange: (value: Value) => void;
}) {
  const own = useId();
  const id = given ?? own;
  return (
    <fieldset
      className={`${styles['set']} ${error ? styles['hasError'] : ''}`}
      aria-describedby={error ? `${id}-error` : undefined}
    >
      <legend className={styles['legend']}>{legend}</legend>
      {error && (
        <p className={styles['error']} id={`${id}-error`}>
          {error}
        </p>
      )}
      {options.map((option, place) => {
        const input = place === 0 ? id : `${id}-${option.value}`;
        return (
          <div key={option.value} className={styles['choice']}>
            <input
              type="radio"
              id={input}
              name={id}
              checked={value === option.value}
              aria-describedby={`${input}-text`}
              onChange={() => onChange(option.value)}
            />
            <label htmlFor={input}>{option.label}</label>
            <span className={styles['text']} id={`${input}-text`}>
              {option.text}
            </span>
          </div>
        );
      })}
    </fieldset>
  );
}

export interface DescribedCheck<Value extends string> extends DescribedChoice<Value> {
  readonly checked: boolean;
  /** Whether it stays as it is; `text` then says why. */
  readonly fixed: boolean;
}

/** Any of several, each with what it is about; what is fixed can be reached and read, and stays as it is. */
export function DescribedChecks<Value extends string>({
  legend,
  options,
  onChange,
}: {
  readonly legend: string;
  readonly options: readonly DescribedCheck<Value>[];
  readonly onChange: (value: Value, checked: boolean) => void;
}) {
  const id = useId();
  return (
    <fieldset className={styles['set']}>
      <legend className={styles['legend']}>{legend}</legend>
      {options.map(({ value, label, text, checked, fixed }) => (
        <div key={value} className={styles['choice']}>
          <input
            type="checkbox"
            id={`${id}-${value}`}
            checked={checked}
            aria-disabled={fixed}
            aria-describedby={`${id}-${value}-text`}
            onChange={() => !fixed && onChange(value, !checked)}
          />
          <label htmlFor={`${id}-${value}`}>{label}</label>
          <span className={styles['text']} id={`${id}-${value}-text`}>
            {text}
          </span>
        </div>
      ))}
    </fieldset>
  );
}
