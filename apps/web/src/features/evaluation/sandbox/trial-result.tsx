import {
  type CallDefinition,
  type EvaluationGrid,
  formatAmount,
  formatRational,
  gridMax,
  type TrialScores,
} from '@trilot/domain';
import { Notice } from '@trilot/ui';
import { useMessages } from '../../../shared/messages';
import { MissedGates } from '../components/missed-gates';

/** What the trial sheets add up to, how they diverge, which gates are missed and where the proposal would stand. */
export function TrialResult({
  call,
  grid,
  result: { complete, counted, needed, divergence, row },
}: {
  readonly call: CallDefinition;
  readonly grid: EvaluationGrid;
  readonly result: TrialScores;
}) {
  const { t, language } = useMessages();
  // selected without money: the call gives none, or none was asked for
  const placed = row?.outcome === 'selected' && row.recommendedCents === 0;
  return (
    <div role="status">
      <h2>{t('manager.sandbox.result')}</h2>
      <p>{t('manager.sandbox.sheetsComplete', { complete: complete.length, needed })}</p>
      {divergence && (
        <Notice tone="warn">
          {t(`manager.sandbox.diverge.${divergence.reason}`, {
            difference: divergence.difference,
            limit: divergence.limit,
          })}
        </Notice>
      )}
      {row && (
        <>
          <p>
            <strong>
              {t('manager.sandbox.mean', {
                mean: formatRational(row.mean, language, 2),
                max: gridMax(grid),
                sheets: counted.join(', '),
              })}
            </strong>
          </p>
          <MissedGates grid={grid} reference={call.referenceLanguage} missed={row.failedGates} />
          <p>
            {t(`manager.sandbox.outcome.${placed ? 'selectedPlace' : row.outcome}`, {
              amount: formatAmount(row.recommendedCents, call.currency, language),
            })}
          </p>
        </>
      )}
    </div>
  );
}
