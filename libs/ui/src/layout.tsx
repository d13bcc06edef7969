import { type ReactNode, type TableHTMLAttributes, useEffect, useId, useRef } from 'react';
import styles from './layout.module.css';

/** Class of a table cell that holds a number. */
export const numberCell: string = styles['number'] ?? '';

export function PageHeader({
  kicker,
  title,
  lead,
}: {
  readonly kicker?: ReactNode;
  readonly title: ReactNode;
  readonly lead?: ReactNode;
}) {
  return (
    <header className={styles['header']}>
      {kicker && <p className={styles['kicker']}>{kicker}</p>}
      <h1 tabIndex={-1}>{title}</h1>
      {lead && <p className={styles['lead']}>{lead}</p>}
    </header>
  );
}

export function Card({ children, id }: { readonly children: ReactNode; readonly id?: string }) {
  return (
    <section className={styles['card']} id={id}>
      {children}
    </section>
  );
}

/** Names and values. */
export function FactList({ facts }: { readonly facts: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className={styles['facts']}>
      {facts.map(([name, value]) => (
        <div key={name} style={{ display: 'contents' }}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A table that scrolls in its own frame on narrow screens; the frame can be reached by keyboard. */
export function DataTable({
  caption,
  captionHidden = false,
  fit = false,
  children,
  ...rest
}: TableHTMLAttributes<HTMLTableElement> & {
  readonly caption: string;
  /** For screen readers only, where the heading above says the same. */
  readonly captionHidden?: boolean;
  /** As wide as text is, not as the page. */
  readonly fit?: boolean;
}) {
  const id = useId();
  return (
    <div
      className={`${styles['scroller']} ${fit ? styles['fit'] : ''}`}
      role="region"
      aria-labelledby={id}
      // a scrollable frame has to take the focus, or keyboards could not scroll it
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <table className={styles['table']} {...rest}>
        <caption id={id} className={captionHidden ? styles['hidden'] : ''}>
          {caption}
        </caption>
        {children}
      </table>
    </div>
  );
}

/** Things to do in their order, each with where it stands. */
export function TaskItems({ children }: { readonly children: ReactNode }) {
  return <ol className={styles['tasks']}>{children}</ol>;
}

/** The deadline as one object: what is left, when it is, in which zones, and the rule. */
export function DeadlineBar({ left, children }: { readonly left: ReactNode; readonly children: ReactNode }) {
  return (
    <div className={styles['deadline']}>
      <strong>{left}</strong>
      <span>{children}</span>
    </div>
  );
}

export function Actions({ children }: { readonly children: ReactNode }) {
  return <div className={styles['actions']}>{children}</div>;
}

export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className={styles['hidden']}>{children}</span>;
}

export function SkipLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <a className={styles['skip']} href={href}>
      {children}
    </a>
  );
}

/** Chromium gives the focus back to the field without its caret, so that keys would go nowhere: it is focused anew. */
function resumeTyping(): void {
  const field = document.activeElement;
  if (!(field instanceof HTMLElement) || field === document.body) return;
  field.blur();
  field.focus({ preventScroll: true });
}

/** A modal dialog on the browser's own element: it traps the focus and closes with Escape. */
export function Dialog({
  open,
  title,
  onClose,
  children,
}: {
  readonly open: boolean;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const element = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = element.current;
    if (open && dialog && !dialog.open) dialog.showModal();
    if (!open && dialog?.open) dialog.close();
  }, [open]);
  const closed = () => {
    resumeTyping();
    onClose();
  };
  return (
    <dialog ref={element} className={styles['dialog']} aria-labelledby={id} onClose={closed}>
      {open && (
        <>
          <h2 id={id}>{title}</h2>
          {children}
        </>
      )}
    </dialog>
  );
}
