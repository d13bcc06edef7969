import { Button } from '@trilot/ui';
import { type ReactNode, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useMessages } from './messages';

/** Rows that are shown more with each press of the button. */
const STEP = 50;

/**
 * The first rows of a long list, and the button that shows more of them; null where nothing is left. However many
 * proposals a call has, a page draws a few hundred elements at first. On paper stands the whole list.
 */
export function useSome<Row>(rows: readonly Row[], atFirst: number): readonly [rows: readonly Row[], more: ReactNode] {
  const { t } = useMessages();
  const [shown, setShown] = useState(atFirst);
  useEffect(() => {
    const showAll = () => flushSync(() => setShown(Infinity));
    window.addEventListener('beforeprint', showAll);
    return () => window.removeEventListener('beforeprint', showAll);
  }, []);
  const left = rows.length - shown;
  if (left <= 0) return [rows, null];
  return [
    rows.slice(0, shown),
    <Button key="more" kind="quiet" small onClick={() => setShown(shown + STEP)}>
      {t('common.more', { count: Math.min(left, STEP), left })}
    </Button>,
  ];
}
