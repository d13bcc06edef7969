import { DECLINE_CODES, type DeclineCode } from '@trilot/domain';
import { Actions, Button, Dialog, ErrorSummary, RadioGroup, TextArea } from '@trilot/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useMessages } from '../../../shared/messages';
import { errorMessage } from '../../../shared/problem-message';
import { type Assignment, declineAssignment, refreshAssignments } from '../api/assignments';
import type { ArrivalNews } from './assignments-page';

const SENTENCE = 'decline-sentence';

/** Saying no to an assignment, with a reason: asked for in a dialog, because the proposal is not offered again. */
export function Decline({ assignment: { id, reference } }: { readonly assignment: Assignment }) {
  const { t, language } = useMessages();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  // kept here, so that closing the dialog loses nothing that was typed
  const [code, setCode] = useState<DeclineCode | null>(null);
  const [sentence, setSentence] = useState('');
  const [obstacle, setObstacle] = useState<string | null>(null);
  const decline = async () => {
    if (code === null) return setObstacle(t('evaluator.decline.choose'));
    setObstacle(null);
    try {
      await declineAssignment(id, code, sentence);
      await navigate('/evaluate', { state: { declined: reference } satisfies ArrivalNews });
      await refreshAssignments();
    } catch (error) {
      setObstacle(errorMessage(error, t, language));
    }
  };
  return (
    <>
      <Button kind="quiet" small onClick={() => setOpen(true)}>
        {t('evaluator.decline')}
      </Button>
      <Dialog open={open} title={t('evaluator.decline.title')} onClose={() => setOpen(false)}>
        {obstacle && <ErrorSummary title={t('common.problem')} items={[{ text: obstacle }]} />}
        <p>{t('evaluator.decline.text')}</p>
        <RadioGroup
          legend={t('evaluator.decline.code')}
          name={`decline-${id}`}
          value={code}
          onChange={(value) => setCode(value as DeclineCode)}
          options={DECLINE_CODES.map((value) => ({ value, label: t(`evaluator.decline.code.${value}`) }))}
        />
        <TextArea
          id={SENTENCE}
          label={t('evaluator.decline.sentence')}
          hint={t('evaluator.decline.sentence.hint')}
          rows={3}
          value={sentence}
          onChange={setSentence}
        />
        <Actions>
          <Button kind="danger" onClick={() => void decline()}>
            {t('evaluator.decline.act')}
          </Button>
          <Button kind="secondary" onClick={() => setOpen(false)}>
            {t('common.cancel')}
          </Button>
        </Actions>
      </Dialog>
    </>
  );
}
