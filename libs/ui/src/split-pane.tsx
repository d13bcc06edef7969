import { type CSSProperties, type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react';
import styles from './split-pane.module.css';

/** Narrowest and widest share of the left pane, in percent. */
const NARROWEST = 25;
const WIDEST = 75;

/** Class of the column a split stands in: as high as the window leaves below the top of the page. */
export const splitColumn: string = styles['column'] ?? '';

/** How far one key press moves the bar, in percent. */
export const SPLIT_STEP = 4;

/** How the room is shared between the two panes, and which of them shows where there is room for one. */
export interface Split {
  /** Share of the left pane, in percent. */
  readonly share: number;
  readonly shown: 'left' | 'right';
  readonly move: (percent: number) => void;
  readonly show: (side: 'left' | 'right') => void;
}

export function useSplit(initialShare = 55): Split {
  const [share, setShare] = useState(() => within(initialShare));
  const [shown, show] = useState<'left' | 'right'>('left');
  return { share, shown, show, move: (percent) => setShare(within(percent)) };
}

function within(percent: number): number {
  return Math.round(Math.min(WIDEST, Math.max(NARROWEST, percent)));
}

/**
 * Two panes side by side with a bar that moves by pointer and arrow keys; below 1024 px they become tabs. Each pane
 * scrolls by itself, in the height that is left in the column it stands in (`splitColumn`).
 */
export function SplitPane({
  split: { share, shown, move, show },
  left,
  right,
  leftLabel,
  rightLabel,
  barLabel,
}: {
  readonly split: Split;
  readonly left: ReactNode;
  readonly right: ReactNode;
  readonly leftLabel: string;
  readonly rightLabel: string;
  readonly barLabel: string;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === 'ArrowLeft') move(share - SPLIT_STEP);
    if (key === 'ArrowRight') move(share + SPLIT_STEP);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const box = frame.current?.getBoundingClientRect();
    if (box && event.currentTarget.hasPointerCapture(event.pointerId))
      move(((event.clientX - box.left) / box.width) * 100);
  };
  const shares = { '--left': `${share}fr`, '--right': `${100 - share}fr` } as CSSProperties;
  return (
    <>
      <div className={styles['tabs']}>
        <button type="button" className={styles['tab']} aria-pressed={shown === 'left'} onClick={() => show('left')}>
          {leftLabel}
        </button>
        <button type="button" className={styles['tab']} aria-pressed={shown === 'right'} onClick={() => show('right')}>
          {rightLabel}
        </button>
      </div>
      <div className={styles['split']} ref={frame} style={shares}>
        {/* scrollable, so it must take the focus */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <section className={styles['pane']} data-shown={shown === 'left'} aria-label={leftLabel} tabIndex={0}>
          {left}
        </section>
        <div
          className={styles['bar']}
          role="separator"
          aria-orientation="vertical"
          aria-label={barLabel}
          aria-valuenow={share}
          aria-valuemin={NARROWEST}
          aria-valuemax={WIDEST}
          tabIndex={0}
          onKeyDown={onKeyDown}
          onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
          onPointerMove={onPointerMove}
        />
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <section className={styles['pane']} data-shown={shown === 'right'} aria-label={rightLabel} tabIndex={0}>
          {right}
        </section>
      </div>
    </>
  );
}
