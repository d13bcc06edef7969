import { Actions } from '@trilot/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { useMessages } from '../../../shared/messages';
import { useRoleRefusal } from '../../../shared/permission';
import { type Board, freezeRanking } from '../api/selection';
import { useAct } from '../hooks/use-act';
import { ActButton, useRefusalSentence } from './act-button';
import { ConfirmDialog } from './confirm-dialog';
import { StepCard } from './step-card';
import { assignmentsPath } from './waiting';

/** The freeze: what becomes fixed with it, and which proposals still stand in its way. */
export function Freeze({ board }: { readonly board: Board }) {
  const { t } = useMessages();
  const [asking, setAsking] = useState(false);
  const sentenceOf = useRefusalSentence();
  const roleRefusal = useRoleRefusal()('ranking:freeze');
  const freeze = useAct((_: null, key) => freezeRanking(board.lot.id, key));
  const open = () => {
    freeze.reset();
    setAsking(true);
  };
  return (
    <>
      <StepCard title={t('manager.freeze.title')}>
        <p>{t('manager.freeze.text')}</p>
        <ul>
          <li>{t('manager.freeze.scores')}</li>
          <li>{t('manager.freeze.rules')}</li>
          <li>{t('manager.freeze.draw')}</li>
        </ul>
        <p>{t('manager.freeze.after')}</p>
        <Unfinished board={board} />
        <Actions>
          <ActButton why={sentenceOf(roleRefusal ?? board.abilities.freeze.refusal)} onClick={open}>
            {t('manager.freeze.button')}
          </ActButton>
        </Actions>
      </StepCard>
      <ConfirmDialog
        open={asking}
        title={t('manager.freeze.confirm')}
        confirm={t('manager.freeze.button')}
        busy={freeze.isPending}
        failure={freeze.error}
        onConfirm={() => freeze.mutate(null)}
        onClose={() => setAsking(false)}
      >
        <p>{t('manager.freeze.after')}</p>
        <p>{t('manager.freeze.confirmText')}</p>
      </ConfirmDialog>
    </>
  );
}

function Unfinished({ board: { unfinished, needed, lot } }: { readonly board: Board }) {
  const { t } = useMessages();
  const mayAssign = useRoleRefusal()('assignment:manage') === null;
  if (unfinished.length === 0) return null;
  return (
    <>
      <p>{t('manager.freeze.unfinished', { count: unfinished.length, needed })}</p>
      <ul>
        {unfinished.map(({ proposalId, reference, sheets }) => (
          <li key={proposalId}>
            {reference}: {t('manager.freeze.sheets', { have: sheets, needed })}
          </li>
        ))}
      </ul>
      {mayAssign && (
        <p>
          <Link to={assignmentsPath(lot.id)}>{t('manager.freeze.toAssignments')}</Link>
        </p>
      )}
    </>
  );
}
