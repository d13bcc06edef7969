import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { TextField } from './field';
import styles from './field.module.css';

/** What a parser made of typed text: a value, or a sentence that says why not. */
export type Parsed<Value> = { readonly value: Value } | { readonly error: string };

export interface ParsedInputProps<Value> {
  readonly label: ReactNode;
  readonly value: Value | null;
  /** Text kept from before that could not be read. */
  readonly unread?: string | undefined;
  readonly format: (value: Value) => string;
  readonly parse: (typed: string) => Parsed<Value>;
  /** A read value with no text left over, or null with the text that could not be read. */
  readonly onChange: (value: Value | null, unread: string | null) => void;
  /** Says how the value was understood. */
  readonly echo?: (value: Value) => string;
  readonly hint?: ReactNode;
  readonly inputMode?: 'decimal' | 'numeric' | 'text';
  readonly id?: string;
  readonly error?: string | null;
  /** Without frame, for cells of a table; `label` becomes the accessible name. */
  readonly bare?: boolean;
}

/** Typed text that stands for a value: the text is never changed under the writer's hands, and never thrown away. */
export function ParsedInput<Value>(props: ParsedInputProps<Value>) {
  const { label, value, unread, format, parse, onChange, echo, bare, inputMode = 'decimal', ...frame } = props;
  const errorId = useId();
  const shown = unread ?? (value === null ? '' : format(value));
  const [typed, setTyped] = useState(shown);
  const [left, setLeft] = useState(true);
  const focused = useRef(false);
  useEffect(() => {
    // what somebody else saved, or a merge brought, shows as soon as nobody is typing here
    if (!focused.current) setTyped(shown);
  }, [shown]);
  const parsed = typed.trim() === '' ? null : parse(typed);
  const error = left && parsed && 'error' in parsed ? parsed.error : (frame.error ?? null);
  const change = (text: string) => {
    setTyped(text);
    const result = text.trim() === '' ? null : parse(text);
    if (result === null) onChange(null, null);
    else if ('error' in result) onChange(null, text);
    else onChange(result.value, null);
  };
  const focus = (inside: boolean) => {
    focused.current = inside;
    setLeft(!inside);
    if (inside || !parsed || !('value' in parsed)) return;
    // text that could not be read when it was typed may be readable in the language of the page now
    if (unread !== undefined) onChange(parsed.value, null);
    setTyped(format(parsed.value));
  };
  if (bare) {
    return (
      <>
        <input
          className={`${styles['control']} ${styles['amount']}`}
          aria-label={typeof label === 'string' ? label : undefined}
          aria-invalid={Boolean(error)}
          aria-describedby={error ? errorId : undefined}
          inputMode={inputMode}
          value={typed}
          onFocus={() => focus(true)}
          onBlur={() => focus(false)}
          onChange={(event) => change(event.target.value)}
        />
        {error && (
          <span className={styles['cellError']} id={errorId}>
            {error}
          </span>
        )}
      </>
    );
  }
  return (
    <div onFocus={() => focus(true)} onBlur={() => focus(false)}>
      <TextField
        {...frame}
        label={label}
        value={typed}
        inputMode={inputMode}
        narrow
        error={error}
        onChange={change}
        below={echo && parsed && 'value' in parsed ? echo(parsed.value) : undefined}
      />
    </div>
  );
}
