import { formatCountry } from '@trilot/i18n';
import { pinnedCell, Tag, WideTable } from '@trilot/ui';
import { type KeyboardEvent, useState } from 'react';
import { useMessages } from '../../../shared/messages';
import type { Evaluator, Proposal } from '../api/assignments';
import { AssignmentCell, type CellActs } from './assignment-cell';
import styles from './assignment.module.css';
import { nextCell } from './next-cell';
import { Pager } from './pager';
import { counts } from './selections';

/** Evaluators shown at once; with the ten proposals of a page the table keeps to a size that any computer draws. */
const COLUMNS_AT_ONCE = 8;

interface MatrixProps extends CellActs {
  readonly evaluators: readonly Evaluator[];
}

/** Proposals down, evaluators across: who has what, and where a conflict is likely. */
export function AssignmentMatrix({ proposals, ...matrix }: MatrixProps & { readonly proposals: readonly Proposal[] }) {
  const { t } = useMessages();
  const [from, setFrom] = useState(0);
  // a search that finds fewer begins at the first of them
  const first = from < matrix.evaluators.length ? from : 0;
  const evaluators = matrix.evaluators.slice(first, first + COLUMNS_AT_ONCE);
  return (
    <>
      <Pager
        label={t('assigning.pager.evaluators')}
        from={first}
        shown={evaluators.length}
        all={matrix.evaluators.length}
        page={COLUMNS_AT_ONCE}
        onMove={setFrom}
      />
      {/* keys only move the focus between what can be pressed anyway */}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div onKeyDown={moveFocus}>
        <WideTable keepHead caption={t('manager.assign.caption')}>
          <thead>
            <tr>
              <th scope="col" className={pinnedCell}>
                {t('manager.assign.proposal')}
              </th>
              {evaluators.map((evaluator) => (
                <EvaluatorHead key={evaluator.id} evaluator={evaluator} />
              ))}
            </tr>
          </thead>
          <tbody>
            {proposals.map((proposal) => (
              <ProposalRow key={proposal.proposalId} proposal={proposal} {...matrix} evaluators={evaluators} />
            ))}
          </tbody>
        </WideTable>
      </div>
      <p className={styles['note']}>{t('assigning.matrix.keys')}</p>
    </>
  );
}

/** Arrow keys, Home and End move the focus from cell to cell: to what can be pressed in it, or to the cell itself. */
function moveFocus(event: KeyboardEvent): void {
  const { target, key } = event;
  const cell = target instanceof Element ? target.closest<HTMLTableCellElement>('td') : null;
  const rows = cell?.closest('tbody')?.rows;
  if (!cell || !rows || event.ctrlKey || event.altKey || event.metaKey) return;
  const row = [...rows].findIndex((one) => one === cell.parentElement);
  const at = { row, column: cell.cellIndex - 1 };
  const next = nextCell(key, at, { row: rows.length, column: rows[row]!.cells.length - 1 });
  if (!next) return;
  event.preventDefault();
  const found = rows[next.row]!.cells[next.column + 1]!;
  (found.querySelector('button') ?? found).focus();
}

function EvaluatorHead({ evaluator }: { readonly evaluator: Evaluator }) {
  const { t, language } = useMessages();
  const { country, languages, load } = evaluator;
  return (
    <th scope="col" className={styles['evaluator']}>
      <span className={styles['name']}>{evaluator.name}</span>
      <span>{t('manager.assign.load', { count: load })}</span>
      <span>
        {[
          ...(country ? [formatCountry(country, language)] : []),
          t('manager.assign.reads', { languages: languages.join(', ') }),
        ].join(', ')}
      </span>
      {!evaluator.mandateSigned && <span className={styles['likely']}>{t('manager.assign.unsigned')}</span>}
    </th>
  );
}

function ProposalRow({ proposal, evaluators, ...acts }: MatrixProps & { readonly proposal: Proposal }) {
  const { t, language } = useMessages();
  const { needed, divergence, assignments } = proposal;
  const have = assignments.filter(counts);
  return (
    <tr>
      <th scope="row" className={`${pinnedCell} ${styles['proposal']}`}>
        <span className={styles['reference']}>
          {proposal.reference}{' '}
          <Tag tone={have.length < needed ? 'warn' : 'good'}>
            {t('manager.assign.have', { have: have.length, needed })}
          </Tag>
        </span>
        {divergence && (
          <span className={styles['likely']}>{t(`manager.divergence.${divergence.reason}`, { ...divergence })}</span>
        )}
        <span className={styles['title']}>{proposal.title}</span>
        <span className={styles['place']}>
          {proposal.municipalityName}, {formatCountry(proposal.territory, language)}
        </span>
        {have.length > 0 && (
          <span className={styles['has']}>{have.map(({ evaluatorName }) => evaluatorName).join(', ')}</span>
        )}
      </th>
      {evaluators.map((evaluator) => (
        <AssignmentCell key={evaluator.id} proposal={proposal} evaluator={evaluator} {...acts} />
      ))}
    </tr>
  );
}
