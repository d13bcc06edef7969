import { type ReactNode, useId } from 'react';
import styles from './wide-table.module.css';

/** Classes of the cells that stay in place while the rest of a wide table scrolls. */
export const pinnedCell: string = styles['pinned'] ?? '';
/** The cell beside the pinned one that stays in place as well; the first is then narrow and of one width. */
export const secondPinnedCell: string = styles['secondPinned'] ?? '';

/**
 * A table with more columns than a screen: dense, with a head and first columns that stay, scrolling in its own frame,
 * which can be reached by keyboard.
 */
export function WideTable({
  caption,
  captionHidden = false,
  keepHead = false,
  children,
}: {
  readonly caption: string;
  /** For tables under a heading that says the same. */
  readonly captionHidden?: boolean;
  /** On large screens the table is never taller than the window, so that its head is always in sight. */
  readonly keepHead?: boolean;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <div className={styles['container']}>
      <div
        className={`${styles['frame']} ${keepHead ? styles['keepHead'] : ''}`}
        role="region"
        aria-labelledby={id}
        // a scrollable frame has to take the focus, or keyboards could not scroll it
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        <table className={styles['table']}>
          <caption id={id} className={captionHidden ? styles['hiddenCaption'] : undefined}>
            {caption}
          </caption>
          {children}
        </table>
      </div>
    </div>
  );
}

/** A row below another one that holds its details, as wide as the visible frame and not as the table. */
export function DetailRow({
  id,
  columns,
  children,
}: {
  readonly id: string;
  readonly columns: number;
  readonly children: ReactNode;
}) {
  return (
    <tr id={id}>
      <td className={styles['details']} colSpan={columns}>
        <div className={styles['detailsFrame']}>{children}</div>
      </td>
    </tr>
  );
}

/** The steps of a procedure in order, with the one it has come to. */
export function Steps({
  label,
  steps,
  current,
}: {
  readonly label: string;
  readonly steps: readonly string[];
  /** Place of the present step, from 0; as many as there are steps when all are done. */
  readonly current: number;
}) {
  return (
    <ol className={styles['steps']} aria-label={label}>
      {steps.map((step, place) => (
        <li
          key={step}
          data-state={place < current ? 'done' : place === current ? 'current' : 'coming'}
          aria-current={place === current ? 'step' : undefined}
        >
          {step}
        </li>
      ))}
    </ol>
  );
}
