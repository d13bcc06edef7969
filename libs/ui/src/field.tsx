import { type ReactNode, useId } from 'react';
import styles from './field.module.css';

export interface FieldFrame {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | null | undefined;
  /** Shown under the control: a counter, an echo. */
  readonly below?: ReactNode;
  /** Id of the control, so that an error summary can link to it. */
  readonly id?: string;
}

interface ControlIds {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
}

/** What stands around a control: its label, hint, error and what is below it. */
export function Frame({
  label,
  hint,
  error,
  below,
  id: given,
  children,
}: FieldFrame & { readonly children: (ids: ControlIds) => ReactNode }) {
  const own = useId();
  const id = given ?? own;
  const described = [hint && `${id}-hint`, error && `${id}-error`, below && `${id}-below`].filter(Boolean).join(' ');
  return (
    <div className={`${styles['field']} ${error ? styles['hasError'] : ''}`}>
      <label className={styles['label']} htmlFor={id}>
        {label}
      </label>
      {hint && (
        <div className={styles['hint']} id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error && (
        <p className={styles['error']} id={`${id}-error`}>
          {error}
        </p>
      )}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': Boolean(error) })}
      {below && (
        <div className={styles['below']} id={`${id}-below`}>
          {below}
        </div>
      )}
    </div>
  );
}

export interface TextFieldProps extends FieldFrame {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly type?: 'text' | 'email' | 'password';
  readonly autoComplete?: string;
  readonly inputMode?: 'text' | 'decimal' | 'numeric' | 'email';
  readonly narrow?: boolean;
  readonly disabled?: boolean;
}

/** One line of text. */
export function TextField({
  value,
  onChange,
  onBlur,
  type = 'text',
  autoComplete,
  inputMode,
  narrow,
  disabled,
  ...frame
}: TextFieldProps) {
  return (
    <Frame {...frame}>
      {(ids) => (
        <input
          {...ids}
          className={`${styles['control']} ${narrow ? styles['narrow'] : ''}`}
          type={type}
          value={value}
          disabled={disabled}
          autoComplete={autoComplete}
          inputMode={inputMode}
          onBlur={onBlur}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Frame>
  );
}

/** A file of one kind; what was chosen is handed over at once. */
export function FileField({
  accept,
  disabled,
  onChoose,
  ...frame
}: FieldFrame & {
  readonly accept: string;
  readonly disabled?: boolean;
  readonly onChoose: (file: File) => void;
}) {
  return (
    <Frame {...frame}>
      {(ids) => (
        <input
          {...ids}
          className={styles['file']}
          type="file"
          accept={accept}
          disabled={disabled}
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file) onChoose(file);
            // the same file may be chosen again once it has been changed
            target.value = '';
          }}
        />
      )}
    </Frame>
  );
}

/** A local date and time ("2026-04-06T16:00"); which zone it is meant in is said beside it. */
export function DateTimeField({
  value,
  onChange,
  min,
  ...frame
}: FieldFrame & { readonly value: string; readonly onChange: (value: string) => void; readonly min?: string }) {
  return (
    <Frame {...frame}>
      {(ids) => (
        <input
          {...ids}
          className={`${styles['control']} ${styles['narrow']}`}
          type="datetime-local"
          value={value}
          min={min}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Frame>
  );
}

export interface TextAreaProps extends FieldFrame {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly rows?: number;
  readonly disabled?: boolean;
}

/** Several lines of text; it never blocks typing. */
export function TextArea({ value, onChange, rows = 6, disabled, ...frame }: TextAreaProps) {
  return (
    <Frame {...frame}>
      {(ids) => (
        <textarea
          {...ids}
          className={`${styles['control']} ${styles['area']}`}
          value={value}
          rows={rows}
          disabled={disabled}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Frame>
  );
}

export interface SelectFieldProps extends FieldFrame {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

export function SelectField({ value, onChange, options, ...frame }: SelectFieldProps) {
  return (
    <Frame {...frame}>
      {(ids) => (
        <select {...ids} className={styles['control']} value={value} onChange={(event) => onChange(event.target.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Frame>
  );
}

export interface ChoiceOption {
  readonly value: string;
  readonly label: ReactNode;
}

interface GroupFrame {
  readonly legend: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | null | undefined;
  /** Shown under the group: an echo, a way to take the answer back. */
  readonly below?: ReactNode;
  /** Id of the first control, so that an error summary can link to it. */
  readonly id?: string;
}

/** Controls that together are one field; `children` gets the id of the first of them. */
export function FieldGroup({
  legend,
  hint,
  error,
  below,
  id: given,
  children,
}: GroupFrame & { readonly children: (id: string) => ReactNode }) {
  const own = useId();
  const id = given ?? own;
  const described = [hint && `${id}-hint`, error && `${id}-error`, below && `${id}-below`].filter(Boolean).join(' ');
  return (
    <fieldset
      className={`${styles['set']} ${error ? styles['hasError'] : ''}`}
      aria-describedby={described === '' ? undefined : described}
    >
      <legend className={styles['legend']}>{legend}</legend>
      {hint && (
        <div className={styles['hint']} id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error && (
        <p className={styles['error']} id={`${id}-error`}>
          {error}
        </p>
      )}
      {children(id)}
      {below && (
        <div className={styles['below']} id={`${id}-below`}>
          {below}
        </div>
      )}
    </fieldset>
  );
}

export interface ChoiceOption {
  readonly value: string;
  readonly label: ReactNode;
}

/** Several of a few. */
export function CheckboxGroup({
  options,
  values,
  onChange,
  ...frame
}: GroupFrame & {
  readonly options: readonly ChoiceOption[];
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}) {
  const toggle = (value: string) =>
    onChange(values.includes(value) ? values.filter((other) => other !== value) : [...values, value]);
  return (
    <FieldGroup {...frame}>
      {(id) =>
        options.map(({ value, label }, place) => (
          <label key={value} className={styles['choice']}>
            <input
              id={place === 0 ? id : undefined}
              type="checkbox"
              checked={values.includes(value)}
              onChange={() => toggle(value)}
            />
            <span>{label}</span>
          </label>
        ))
      }
    </FieldGroup>
  );
}

/** One of a few. */
export function RadioGroup({
  name,
  options,
  value,
  onChange,
  ...frame
}: GroupFrame & {
  readonly name: string;
  readonly options: readonly ChoiceOption[];
  readonly value: string | null;
  readonly onChange: (value: string) => void;
}) {
  return (
    <FieldGroup {...frame}>
      {(id) =>
        options.map((option, place) => (
          <label key={option.value} className={styles['choice']}>
            <input
              id={place === 0 ? id : undefined}
              type="radio"
              name={name}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))
      }
    </FieldGroup>
  );
}
