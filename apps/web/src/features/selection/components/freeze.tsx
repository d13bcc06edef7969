import { Actions } from '@trilot/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { useMessages } from '../../../shared/messages';
import { useRoleRefusal } from '../../../shared/permission';
import { type Board, freezeRanking } from '../api/selection';
import { useAct } from '../../../shared/use-act';
import { ActButton, useRefusalSentence } from './act-button';
import { ConfirmDialog } from '../../../shared/confirm-dialog';
import { StepCard } from './step-card';
import { assignmentsPath, divergencesPath } from './waiting';

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
        <Diverging board={board} />
        <Unagreed board={board} />
        <WayToAssignments board={board} />
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

/** Proposals whose two sheets diverge and that wait for a third. */
function Diverging({ board: { diverging, needed, lot, stage } }: { readonly board: Board }) {
  const { t } = useMessages();
  const waiting = diverging.filter(({ sheets }) => sheets === needed);
  if (waiting.length === 0) return null;
  return (
    <>
      <p>{t('manager.freeze.diverging', { count: waiting.length })}</p>
      <ul>
        {waiting.map(({ proposalId, reference, reason, difference, limit }) => (
          <li key={proposalId}>
            {reference}: {t(`manager.divergence.${reason}`, { difference, limit })}
          </li>
        ))}
      </ul>
      <p>
        <Link to={`${divergencesPath(lot.id)}?stage=${stage}`}>{t('scoring.divergence.title')}</Link>
      </p>
    </>
  );
}

/** Proposals whose evaluators have still to agree. */
function Unagreed({ board: { unagreed } }: { readonly board: Board }) {
  const { t } = useMessages();
  if (unagreed.length === 0) return null;
  return (
    <>
      <p>{t('manager.freeze.unagreed', { count: unagreed.length })}</p>
      <ul>
        {unagreed.map(({ proposalId, reference }) => (
          <li key={proposalId}>{reference}</li>
        ))}
      </ul>
    </>
  );
}

function Unfinished({ board: { unfinished, needed } }: { readonly board: Board }) {
  const { t } = useMessages();
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
    </>
  );
}

/** Where the sheets that are missing can be asked for, for whoever may. */
function WayToAssignments({ board: { unfinished, diverging, needed, lot } }: { readonly board: Board }) {
  const { t } = useMessages();
  const mayAssign = useRoleRefusal()('assignment:manage') === null;
  const missing = unfinished.length > 0 || diverging.some(({ sheets }) => sheets === needed);
  if (!missing || !mayAssign) return null;
  return (
    <p>
      <Link to={assignmentsPath(lot.id)}>{t('manager.freeze.toAssignments')}</Link>
    </p>
  );
}
