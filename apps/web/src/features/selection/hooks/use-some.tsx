import { Actions, Button } from '@trilot/ui';
import { type ReactNode, useState } from 'react';
import { useMessages } from '../../../shared/messages';

/** Rows that a chart and its table show before all are asked for. */
const ROWS_AT_ONCE = 30;

/** The first rows of a long list, and the button that shows all; null where all are shown. */
export function useSome<Row>(rows: readonly Row[]): readonly [rows: readonly Row[], more: ReactNode] {
  const { t } = useMessages();
  const [all, setAll] = useState(false);
  if (all || rows.length <= ROWS_AT_ONCE) return [rows, null];
  return [
    rows.slice(0, ROWS_AT_ONCE),
    <Actions key="more">
      <Button kind="secondary" onClick={() => setAll(true)}>
        {t('statistics.showAll', { count: rows.length })}
      </Button>
    </Actions>,
  ];
}
