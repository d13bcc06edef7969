import { formatAmount, requestRange } from '@trilot/domain';
import { formatInstant } from '@trilot/i18n';
import { Actions, Button, buttonClass, Card, ErrorSummary, Tag } from '@trilot/ui';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useMessages } from '../../../shared/messages';
import { errorMessage } from '../../../shared/problem-message';
import { beginFullApplication } from '../api/proposals';
import { useDraft } from '../hooks/use-draft';

/** In a call in two stages: which one this is, what was taken over from the other and why, and the way on. */
export function StagePanel() {
  const { t } = useMessages();
  const { proposal } = useDraft();
  const { stage, otherStage } = proposal;
  return (
    <Card>
      <p>
        <Tag tone="accent">{t(`writing.stage.${stage}`)}</Tag>
      </p>
      {stage === 'conceptNote' ? <AfterConceptNote /> : <TakenOver />}
      {otherStage && (
        <p>
          <Link to={`/apply/${otherStage.id}`}>{t(`writing.stage.to.${otherStage.stage}`)}</Link>
        </p>
      )}
    </Card>
  );
}

/** How it goes on: both documents together, or by invitation. */
function AfterConceptNote() {
  const { t, language } = useMessages();
  const { proposal, call } = useDraft();
  const { beginFullApplication: ability } = proposal.abilities;
  const by = call.secondStage?.by ?? 'invitation';
  return (
    <>
      <p>{t(`writing.stage.after.${by}`, { multiple: (call.secondStage?.preselectionBp ?? 0) / 100 })}</p>
      {proposal.fullApplicationDeadline !== null && (
        <p>
          {t('writing.stage.deadline', { at: formatInstant(proposal.fullApplicationDeadline, call.zone, language) })}
        </p>
      )}
      {ability.allowed && <Begin id={proposal.id} />}
    </>
  );
}

function Begin({ id }: { readonly id: string }) {
  const { t, language } = useMessages();
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const begin = async () => {
    setBusy(true);
    try {
      await navigate(`/apply/${await beginFullApplication(id)}`);
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      {failure !== null && (
        <ErrorSummary title={t('common.problem')} items={[{ text: errorMessage(failure, t, language) }]} />
      )}
      <Actions>
        <Button disabled={busy} onClick={() => void begin()}>
          {t('writing.stage.begin')}
        </Button>
      </Actions>
    </>
  );
}

/** What of the full application is that of the concept note, and how far the request may move. */
function TakenOver() {
  const { t, language } = useMessages();
  const { conceptNote, assessed, call, proposal } = useDraft();
  if (!conceptNote) {
    return (
      <>
        <p>{t('writing.stage.noConceptNote')}</p>
        {proposal.otherStage && (
          <Actions>
            <Link className={buttonClass('secondary')} to={`/apply/${proposal.otherStage.id}/check`}>
              {t('writing.stage.to.conceptNote')}
            </Link>
          </Actions>
        )}
      </>
    );
  }
  const tolerance = call.secondStage?.requestToleranceBp ?? 0;
  const { minCents, maxCents } = requestRange(conceptNote.requestedCents, tolerance);
  const money = (cents: number) => formatAmount(cents, call.currency, language);
  return (
    <>
      {(assessed.questions.length > 0 || assessed.priorities) && <p>{t('writing.stage.takenOver')}</p>}
      {call.budget && (
        <p>
          {t('writing.stage.request', {
            requested: money(conceptNote.requestedCents),
            percent: tolerance / 100,
            min: money(minCents),
            max: money(maxCents),
          })}
        </p>
      )}
    </>
  );
}
