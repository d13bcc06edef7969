import { type FieldFrame, Frame } from './field';
import styles from './field.module.css';

/** A day of the calendar, YYYY-MM-DD, on the browser's own field. */
export function DayField({
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
          type="date"
          min={min}
          className={`${styles['control']} ${styles['narrow']}`}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Frame>
  );
}
