import { type ClipboardEvent, type FocusEvent, type ReactNode, useState } from 'react';
import { FieldGroup } from './field';
import styles from './date-field.module.css';
import field from './field.module.css';

const PARTS = ['day', 'month', 'year'] as const;
type DatePart = (typeof PARTS)[number];

/** A day typed in three parts: no order of day and month has to be guessed, in any language. */
export function DateField({
  labels,
  value,
  error,
  onChange,
  onLeave,
  readWhole,
  ...frame
}: {
  readonly legend: ReactNode;
  readonly hint?: ReactNode;
  /** Says why the parts are no day; shown once the field has been left. */
  readonly error?: string | null;
  /** Says how the day was understood. */
  readonly below?: ReactNode;
  /** Id of the first part, so that an error summary can link to it. */
  readonly id?: string;
  readonly labels: Readonly<Record<DatePart, string>>;
  readonly value: Readonly<Record<DatePart, string>>;
  readonly onChange: (value: Readonly<Record<DatePart, string>>) => void;
  readonly onLeave: () => void;
  /** The parts of a whole date that is pasted into one of them; null for anything else. */
  readonly readWhole: (text: string) => Readonly<Record<DatePart, string>> | null;
}) {
  const [left, setLeft] = useState(true);
  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    const whole = readWhole(event.clipboardData.getData('text/plain'));
    if (!whole) return;
    event.preventDefault();
    onChange(whole);
  };
  const leave = (event: FocusEvent<HTMLDivElement>) => {
    if (event.currentTarget.contains(event.relatedTarget)) return;
    setLeft(true);
    onLeave();
  };
  const shownError = left ? error : null;
  return (
    <FieldGroup {...frame} error={shownError}>
      {(id) => (
        <div className={styles['parts']} onFocus={() => setLeft(false)} onBlur={leave}>
          {PARTS.map((part, place) => (
            <label key={part} className={styles['part']}>
              <span>{labels[part]}</span>
              <input
                id={place === 0 ? id : undefined}
                className={`${field['control']} ${styles[part]}`}
                inputMode="numeric"
                autoComplete="off"
                aria-invalid={Boolean(shownError)}
                value={value[part]}
                onPaste={paste}
                onChange={(event) => onChange({ ...value, [part]: event.target.value })}
              />
            </label>
          ))}
        </div>
      )}
    </FieldGroup>
  );
}
