import { formatCountry } from '@trilot/i18n';
import { Button, pinnedCell, Tag, WideTable } from '@trilot/ui';
import { useState } from 'react';
import { useMessages } from '../../../shared/messages';
import type { Evaluator, Proposal } from '../api/assignments';
import { AssignmentCell, type CellActs } from './assignment-cell';
import styles from './assignment.module.css';
import { counts } from './selections';

/** Proposals shown at once; the rest come when they are asked for. */
const ROWS_AT_ONCE = 25;

interface MatrixProps extends CellActs {
  readonly evaluators: readonly Evaluator[];
}

/** Proposals down, evaluators across: who has what, and where a conflict is likely. */
export function AssignmentMatrix({ proposals, ...matrix }: MatrixProps & { readonly proposals: readonly Proposal[] }) {
  const { t } = useMessages();
  const [shown, setShown] = useState(ROWS_AT_ONCE);
  const left = proposals.length - shown;
  return (
    <>
      <WideTable keepHead caption={t('manager.assign.caption')}>
        <thead>
          <tr>
            <th scope="col" className={pinnedCell}>
              {t('manager.assign.proposal')}
            </th>
            {matrix.evaluators.map((evaluator) => (
              <EvaluatorHead key={evaluator.id} evaluator={evaluator} />
            ))}
          </tr>
        </thead>
        <tbody>
          {proposals.slice(0, shown).map((proposal) => (
            <ProposalRow key={proposal.proposalId} proposal={proposal} {...matrix} />
          ))}
        </tbody>
      </WideTable>
      {left > 0 && (
        <Button kind="secondary" onClick={() => setShown(shown + ROWS_AT_ONCE)}>
          {t('manager.assign.more', { count: Math.min(left, ROWS_AT_ONCE) })}
        </Button>
      )}
    </>
  );
}

function EvaluatorHead({ evaluator }: { readonly evaluator: Evaluator }) {
  const { t, language } = useMessages();
  return (
    <th scope="col" className={styles['evaluator']}>
      <span className={styles['name']}>{evaluator.name}</span>
      <span>{t('manager.assign.load', { count: evaluator.load })}</span>
      {evaluator.country && <span>{formatCountry(evaluator.country, language)}</span>}
      <span>{t('manager.assign.reads', { languages: evaluator.languages.join(', ') })}</span>
    </th>
  );
}

function ProposalRow({ proposal, evaluators, ...acts }: MatrixProps & { readonly proposal: Proposal }) {
  const { t, language } = useMessages();
  const { needed, divergence } = proposal;
  const have = proposal.assignments.filter(counts).length;
  return (
    <tr>
      <th scope="row" className={`${pinnedCell} ${styles['proposal']}`}>
        <span className={styles['reference']}>
          {proposal.reference}{' '}
          <Tag tone={have < needed ? 'warn' : 'good'}>{t('manager.assign.have', { have, needed })}</Tag>
        </span>
        {divergence && (
          <span className={styles['likely']}>{t(`manager.divergence.${divergence.reason}`, { ...divergence })}</span>
        )}
        <span className={styles['title']}>{proposal.title}</span>
        <span className={styles['place']}>
          {proposal.municipalityName}, {formatCountry(proposal.territory, language)}
        </span>
      </th>
      {evaluators.map((evaluator) => (
        <AssignmentCell key={evaluator.id} proposal={proposal} evaluator={evaluator} {...acts} />
      ))}
    </tr>
  );
}
