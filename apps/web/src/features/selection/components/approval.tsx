import { formatInstant } from '@trilot/i18n';
import { Actions, Button, buttonClass } from '@trilot/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { useMessages } from '../../../shared/messages';
import { useRoleRefusal } from '../../../shared/permission';
import { approveDecisions, type Board } from '../api/selection';
import { useAct } from '../../../shared/use-act';
import { ActButton, useRefusalSentence } from './act-button';
import { ConfirmDialog } from '../../../shared/confirm-dialog';
import { Departures } from './departures';
import { ReportsLink } from './reports';
import { StepCard } from './step-card';
import { announcementPath } from './waiting';

/** Decisions that wait for a second person: who proposed them, where they depart from the ranking, and the approval. */
export function Approval({
  board,
  zone,
  onPropose,
}: {
  readonly board: Board;
  /** IANA zone of the call. */
  readonly zone: string;
  readonly onPropose: () => void;
}) {
  const { t, language } = useMessages();
  const [asking, setAsking] = useState(false);
  const sentenceOf = useRefusalSentence();
  const roleRefusalOf = useRoleRefusal();
  const ranking = board.ranking!;
  const approve = useAct((_: null, key) => approveDecisions(ranking.id, ranking.decisionsVersion, key));
  const open = () => {
    approve.reset();
    setAsking(true);
  };
  return (
    <>
      <StepCard title={t('manager.approve.title')}>
        <p>
          {t('manager.approve.proposed', {
            name: ranking.proposedBy ?? '',
            at: ranking.proposedAt ? formatInstant(ranking.proposedAt, zone, language) : '',
          })}
        </p>
        <DepartureSummary board={board} />
        <p>{t('manager.approve.text')}</p>
        <ReportsLink />
        <Actions>
          <ActButton
            why={sentenceOf(roleRefusalOf('decision:approve') ?? board.abilities.approve.refusal)}
            onClick={open}
          >
            {t('manager.approve.button')}
          </ActButton>
          {roleRefusalOf('decision:propose') === null && (
            <Button kind="secondary" disabled={!board.abilities.propose.allowed} onClick={onPropose}>
              {t('manager.propose.again')}
            </Button>
          )}
        </Actions>
      </StepCard>
      <ConfirmDialog
        open={asking}
        title={t('manager.approve.confirm')}
        confirm={t('manager.approve.button')}
        busy={approve.isPending}
        failure={approve.error}
        onConfirm={() => approve.mutate(null)}
        onClose={() => setAsking(false)}
      >
        <DepartureSummary board={board} />
        <p>{t('manager.approve.confirmText')}</p>
      </ConfirmDialog>
    </>
  );
}

function DepartureSummary({ board }: { readonly board: Board }) {
  const { t } = useMessages();
  const count = board.rows.filter(({ departureReason }) => departureReason !== null).length;
  return (
    <>
      <p>{t('manager.approve.departures', { count })}</p>
      {count > 0 && <Departures rows={board.rows} currency={board.currency} />}
    </>
  );
}

/** Decisions that are final: by whom, and what comes next. */
export function Approved({
  board,
  zone,
  announced,
}: {
  readonly board: Board;
  readonly zone: string;
  readonly announced: boolean;
}) {
  const { t, language } = useMessages();
  const { proposedBy, proposedAt, approvedBy, approvedAt } = board.ranking!;
  const written = (instant: string | null) => (instant ? formatInstant(instant, zone, language) : '');
  return (
    <StepCard title={t('manager.approved.title')}>
      <p>
        {t('manager.approved.text', {
          proposer: proposedBy ?? '',
          proposedAt: written(proposedAt),
          approver: approvedBy ?? '',
          approvedAt: written(approvedAt),
        })}
      </p>
      <DepartureSummary board={board} />
      {!announced && <p>{t('manager.approved.next')}</p>}
      <ReportsLink />
      <Actions>
        <Link
          className={buttonClass()}
          to={announced ? `/calls/${board.callSlug}/results` : announcementPath(board.callSlug)}
        >
          {t(announced ? 'manager.announce.results' : 'manager.approved.link')}
        </Link>
      </Actions>
    </StepCard>
  );
}
