import type { ConsensusAnswer } from '@trilot/domain';
import { Actions, Button, ErrorSummary, Notice, TextArea } from '@trilot/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useKeyOfVersion } from '../../../shared/idempotency';
import { useMessages } from '../../../shared/messages';
import { errorMessage } from '../../../shared/problem-message';
import { answerConsensus, type Consensus } from './consensus-api';

/** How the others have answered so far, objections with their reasons. */
export function Given({ consensus: { answers } }: { readonly consensus: Consensus }) {
  const { t } = useMessages();
  if (answers.length === 0) return null;
  return (
    <>
      <h2>{t('scoring.consensus.answers')}</h2>
      <ul>
        {answers.map(({ evaluatorName: name, round, answer, reason }) => (
          <li key={`${round} ${name}`}>{t(`scoring.consensus.gave.${answer}`, { name, reason })}</li>
        ))}
      </ul>
    </>
  );
}

/** To agree, or to object with a reason; who has agreed waits for the others. */
export function AnswerForm({ id, consensus }: { readonly id: string; readonly consensus: Consensus }) {
  const { t, language } = useMessages();
  const keyOf = useKeyOfVersion();
  const [reason, setReason] = useState('');
  const { round } = consensus;
  const answer = useMutation({
    mutationFn: (given: ConsensusAnswer) =>
      answerConsensus(
        id,
        { answer: given, reason: given === 'objected' ? reason : '', round },
        keyOf(`${round} ${given} ${reason}`),
      ),
  });
  if (consensus.answered) return <Notice role="status">{t('scoring.consensus.answered')}</Notice>;
  return (
    <>
      <h2>{t('scoring.consensus.answer')}</h2>
      {answer.error && (
        <ErrorSummary title={t('common.problem')} items={[{ text: errorMessage(answer.error, t, language) }]} />
      )}
      <TextArea label={t('scoring.consensus.objection')} rows={3} value={reason} onChange={setReason} />
      <Actions>
        <Button disabled={answer.isPending} onClick={() => answer.mutate('agreed')}>
          {t('scoring.consensus.agree')}
        </Button>
        <Button kind="secondary" disabled={answer.isPending} onClick={() => answer.mutate('objected')}>
          {t('scoring.consensus.object')}
        </Button>
      </Actions>
    </>
  );
}
