import type { Departure } from '@trilot/domain';
import { Actions, Button, ErrorSummary, Loading } from '@trilot/ui';
import { useMessages } from '../../../shared/messages';
import { useRoleRefusal } from '../../../shared/permission';
import { errorMessage } from '../../../shared/problem-message';
import { type Board, proposeDecisions } from '../api/selection';
import { useAct } from '../../../shared/use-act';
import type { LotLimit } from '../hooks/use-lot-limit';
import type { Proposing } from '../hooks/use-proposing';
import { ActButton, useRefusalSentence } from './act-button';
import { Departures } from './departures';
import { StepCard } from './step-card';

/** Before anything is proposed: what proposing is, and the way into it. */
export function ProposalStart({ board, onStart }: { readonly board: Board; readonly onStart: () => void }) {
  const { t } = useMessages();
  const sentenceOf = useRefusalSentence();
  const roleRefusal = useRoleRefusal()('decision:propose');
  return (
    <StepCard title={t('manager.propose.title')}>
      <p>{t('manager.propose.text')}</p>
      <Actions>
        <ActButton why={sentenceOf(roleRefusal ?? board.abilities.propose.refusal)} onClick={onStart}>
          {t('manager.propose.start')}
        </ActButton>
      </Actions>
    </StepCard>
  );
}

/** The decisions while they are prepared: their departures from the ranking, what they come to, and the act itself. */
export function Proposal({
  board,
  limit,
  proposing,
  onStop,
  onDepart,
}: {
  readonly board: Board;
  readonly limit: LotLimit;
  readonly proposing: Proposing;
  readonly onStop: () => void;
  readonly onDepart: (proposalId: string) => void;
}) {
  const { t, language } = useMessages();
  const sentenceOf = useRefusalSentence();
  const { ready, rows, departures, refusal, usedCents, forget } = proposing;
  const propose = useAct(async (wanted: readonly Departure[], key) => {
    await proposeDecisions(board.ranking!.id, wanted, key);
    forget();
  });
  const failure = propose.error ?? proposing.failure;
  const count = (wanted: string) => rows.filter(({ outcome }) => outcome === wanted).length;
  return (
    <StepCard title={t('manager.propose.title')}>
      {failure !== null && (
        <ErrorSummary title={t('common.problem')} items={[{ text: errorMessage(failure, t, language) }]} />
      )}
      <p>{t('manager.propose.text')}</p>
      {board.ranking?.state === 'proposed' && <p>{t('manager.propose.replaces')}</p>}
      {ready ? (
        <>
          <h3>{t('manager.propose.departures')}</h3>
          {departures.length === 0 ? (
            <p>{t('manager.propose.none')}</p>
          ) : (
            <Departures rows={rows} currency={board.currency} onChange={onDepart} />
          )}
          <p role="status">
            {t('manager.propose.summary', {
              selected: count('selected'),
              reserve: count('reserve'),
              used: limit.write(limit.used(usedCents, rows)),
              envelope: limit.written,
            })}
          </p>
        </>
      ) : (
        <Loading>{t('common.loading')}</Loading>
      )}
      <Actions>
        <ActButton
          why={sentenceOf(refusal)}
          busy={propose.isPending || !ready}
          onClick={() => propose.mutate(departures)}
        >
          {t('manager.propose.button')}
        </ActButton>
        <Button kind="secondary" onClick={onStop}>
          {t('manager.propose.stop')}
        </Button>
      </Actions>
    </StepCard>
  );
}
