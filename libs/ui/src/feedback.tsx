import { type ReactNode, useEffect, useRef } from 'react';
import styles from './feedback.module.css';

export type Tone = 'info' | 'good' | 'warn' | 'bad';

/** What is wrong, on top of the page: takes the focus and links to each field. */
export function ErrorSummary({
  title,
  items,
}: {
  readonly title: string;
  readonly items: readonly { readonly text: string; readonly href?: string; readonly onFollow?: () => void }[];
}) {
  const box = useRef<HTMLDivElement>(null);
  // the same list drawn again must not take the focus from a field that is being mended
  const said = items.map(({ text }) => text).join('\n');
  useEffect(() => box.current?.focus(), [said]);
  return (
    <div className={styles['summary']} role="alert" tabIndex={-1} ref={box}>
      <h2>{title}</h2>
      <ul>
        {items.map(({ text, href, onFollow }) => (
          <li key={`${href ?? ''}${text}`}>
            {href ? (
              <a
                href={href}
                onClick={(event) => {
                  if (!onFollow) return;
                  event.preventDefault();
                  onFollow();
                }}
              >
                {text}
              </a>
            ) : (
              text
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

export function Notice({
  tone = 'info',
  role,
  children,
}: {
  readonly tone?: Tone;
  readonly role?: 'status' | 'alert';
  readonly children: ReactNode;
}) {
  return (
    <div className={`${styles['notice']} ${tone === 'info' ? '' : styles[tone]}`} role={role}>
      {children}
    </div>
  );
}

export function Tag({
  tone = 'plain',
  children,
}: {
  readonly tone?: 'plain' | 'good' | 'warn' | 'bad' | 'accent';
  readonly children: ReactNode;
}) {
  return <span className={`${styles['tag']} ${tone === 'plain' ? '' : styles[tone]}`}>{children}</span>;
}

/** How much of a limit is used, as words first and a bar second. */
export function Meter({
  label,
  value,
  max,
  text,
  behind = 0,
}: {
  readonly label: string;
  readonly value: number;
  readonly max: number;
  readonly text: string;
  /** Another value on the same scale, drawn behind. */
  readonly behind?: number;
}) {
  const shareOf = (amount: number) => (max > 0 ? Math.min(100, (amount / max) * 100) : 0);
  return (
    <div className={styles['meter']}>
      <div className={styles['meterText']}>
        <span>{label}</span>
        <strong>{text}</strong>
      </div>
      <svg className={styles['track']} viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect className={styles['fillBehind']} width={shareOf(behind)} height="4" />
        <rect className={value > max ? styles['fillOver'] : styles['fill']} width={shareOf(value)} height="4" />
      </svg>
    </div>
  );
}

/** Where the writer's text is; spoken when it changes. */
export function SaveState({
  state,
  children,
}: {
  readonly state: 'saved' | 'saving' | 'waiting';
  readonly children: ReactNode;
}) {
  return (
    <span className={styles['save']} data-state={state} role="status" aria-live="polite">
      {children}
    </span>
  );
}

/** Nothing here: why, and one thing to do. */
export function EmptyState({
  title,
  children,
  action,
}: {
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <div className={styles['empty']}>
      <h2>{title}</h2>
      {children}
      {action}
    </div>
  );
}

export function Loading({ children }: { readonly children: ReactNode }) {
  return (
    <p className={styles['loading']} role="status">
      {children}
    </p>
  );
}
