import { DataTable, numberCell, Tag } from '@trilot/ui';
import { useState } from 'react';
import { useMessages } from '../../../shared/messages';
import type { EvaluatorCapacity } from '../api/suggestion';
import { Pager } from './pager';

const ROWS_AT_ONCE = 20;

/** How many proposals each evaluator has in the call, and would have. */
export function EvaluatorLoads({ evaluators }: { readonly evaluators: readonly EvaluatorCapacity[] }) {
  const { t } = useMessages();
  const [from, setFrom] = useState(0);
  const shown = evaluators.slice(from, from + ROWS_AT_ONCE);
  return (
    <section>
      <h2>{t('assigning.suggest.loads')}</h2>
      <Pager
        label={t('assigning.pager.evaluators')}
        from={from}
        shown={shown.length}
        all={evaluators.length}
        page={ROWS_AT_ONCE}
        onMove={setFrom}
      />
      <DataTable caption={t('assigning.suggest.loads')} captionHidden>
        <thead>
          <tr>
            <th scope="col">{t('assigning.evaluator')}</th>
            {(['now', 'added', 'then', 'atMost'] as const).map((column) => (
              <th key={column} scope="col" className={numberCell}>
                {t(`assigning.suggest.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ id, name, load, suggested, capacity }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td className={numberCell}>{load}</td>
              <td className={numberCell}>{suggested}</td>
              <td className={numberCell}>
                {load + suggested >= capacity ? <Tag tone="warn">{load + suggested}</Tag> : load + suggested}
              </td>
              <td className={numberCell}>{capacity}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </section>
  );
}
