import {
  type CallDefinition,
  OTHER_GROUND,
  REJECTION_GROUNDS,
  rejectionCodes,
  type RejectionGround,
} from '@trilot/domain';
import { formatInstant } from '@trilot/i18n';
import {
  Actions,
  Button,
  Card,
  Dialog,
  ErrorSummary,
  Notice,
  RadioGroup,
  SelectField,
  Tag,
  TextArea,
} from '@trilot/ui';
import { useState } from 'react';
import { useMessages } from '../../shared/messages';
import { errorMessage, problemMessage } from '../../shared/problem-message';
import { useCallText } from '../../shared/text';
import type { Schemas } from '../../shared/api';
import { type Screening, useDecideRejection, useProposeRejection, useProposeReversal } from './screenings';
import styles from './screening.module.css';

interface PanelProps {
  readonly screening: Screening;
  readonly call: CallDefinition;
}

/** What a code stands for: an item of the checklist, a question of the eligibility check, or another ground. */
function useCodeName({ checklist = [], eligibility }: CallDefinition): (code: string) => string {
  const { t } = useMessages();
  const text = useCallText();
  return (code) => {
    const found = [...checklist, ...eligibility.questions].find(({ id }) => id === code);
    if (code === OTHER_GROUND || !found) return t('screening.rejection.other');
    return `${code}: ${text(found.text).text}`;
  };
}

/** Putting a proposal aside, for form or eligibility: proposed by one person, decided by another, never on merit. */
export function Rejections({ screening, call }: PanelProps) {
  const { t } = useMessages();
  const { abilities, rejections, state } = screening;
  const waits = state === 'rejectionProposed' || state === 'reversalProposed';
  return (
    <Card>
      <h2 className={styles['heading']}>{t('screening.rejection.title')}</h2>
      <p className={styles['soft']}>{t('screening.rejection.lead')}</p>
      {rejections.length > 0 && (
        <ul className={styles['inquiries']}>
          {rejections.map((rejection) => (
            <li key={rejection.id}>
              <Record rejection={rejection} call={call} />
            </li>
          ))}
        </ul>
      )}
      {waits && <Verdict screening={screening} />}
      {!waits && state !== 'rejected' && <Propose screening={screening} call={call} />}
      {state === 'rejected' && abilities.reverse.allowed && <Reverse screening={screening} />}
    </Card>
  );
}

function Record({ rejection, call }: { readonly rejection: Schemas['RejectionView']; readonly call: CallDefinition }) {
  const { t, language } = useMessages();
  const codeName = useCodeName(call);
  const { reversal, ground, code, sentence, verdict, proposedBy, proposedAt, decidedBy, decidedAt } = rejection;
  const at = (instant: string) => formatInstant(instant, call.zone, language);
  return (
    <>
      <p>
        <strong>{t(reversal ? 'screening.rejection.reversal' : `screening.rejection.ground.${ground}`)}</strong>{' '}
        <Tag tone={verdict === null ? 'warn' : verdict === 'confirmed' ? 'bad' : 'plain'}>
          {t(`screening.rejection.verdict.${verdict ?? 'none'}`)}
        </Tag>
      </p>
      <p>{codeName(code)}</p>
      <p className={styles['written']}>{sentence}</p>
      <p className={styles['soft']}>
        {t('screening.rejection.proposed', { name: proposedBy, at: at(proposedAt) })}
        {decidedBy && decidedAt && ` ${t('screening.rejection.decided', { name: decidedBy, at: at(decidedAt) })}`}
      </p>
      {rejection.verdictReason && <p className={styles['written']}>{rejection.verdictReason}</p>}
    </>
  );
}

function Failure({ error }: { readonly error: unknown }) {
  const { t, language } = useMessages();
  if (!error) return null;
  return <ErrorSummary title={t('common.problem')} items={[{ text: errorMessage(error, t, language) }]} />;
}

function Propose({ screening, call }: PanelProps) {
  const { t, language } = useMessages();
  const [open, setOpen] = useState(false);
  const { refusal } = screening.abilities.reject;
  return (
    <>
      {refusal && <Notice>{problemMessage(refusal, t, language)}</Notice>}
      <Actions>
        <Button kind="secondary" disabled={refusal !== null} onClick={() => setOpen(true)}>
          {t('screening.rejection.propose')}
        </Button>
      </Actions>
      <Dialog open={open} title={t('screening.rejection.propose')} onClose={() => setOpen(false)}>
        <ProposeForm screening={screening} call={call} onClose={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function ProposeForm({ screening, call, onClose }: PanelProps & { readonly onClose: () => void }) {
  const { t } = useMessages();
  const codeName = useCodeName(call);
  const propose = useProposeRejection(screening.proposalId);
  const [ground, setGround] = useState<RejectionGround>('eligibility');
  const [chosen, setChosen] = useState('');
  const [sentence, setSentence] = useState('');
  const codes = rejectionCodes(ground, call, screening.checks);
  const code = codes.includes(chosen) ? chosen : (codes[0] ?? '');
  return (
    <>
      <Failure error={propose.error} />
      <RadioGroup
        legend={t('screening.rejection.ground')}
        name="rejection-ground"
        value={ground}
        onChange={(value) => setGround(value as RejectionGround)}
        options={REJECTION_GROUNDS.map((value) => ({ value, label: t(`screening.rejection.ground.${value}`) }))}
      />
      {codes.length === 0 ? (
        <Notice>{t('screening.rejection.noneFailed')}</Notice>
      ) : (
        <SelectField
          label={t('screening.rejection.code')}
          value={code}
          onChange={setChosen}
          options={codes.map((value) => ({ value, label: codeName(value) }))}
        />
      )}
      <TextArea
        label={t('screening.rejection.sentence')}
        hint={t('screening.rejection.sentenceHint')}
        rows={3}
        value={sentence}
        onChange={setSentence}
      />
      <Actions>
        <Button
          disabled={code === '' || propose.isPending}
          onClick={() => propose.mutate({ ground, code, sentence }, { onSuccess: onClose })}
        >
          {t('screening.rejection.propose')}
        </Button>
        <Button kind="secondary" onClick={onClose}>
          {t('common.cancel')}
        </Button>
      </Actions>
    </>
  );
}

/** The second person's word on what waits. */
function Verdict({ screening }: { readonly screening: Screening }) {
  const { t, language } = useMessages();
  const decide = useDecideRejection(screening.proposalId);
  const [reason, setReason] = useState('');
  const { refusal } = screening.abilities.confirm;
  if (refusal) return <Notice>{problemMessage(refusal, t, language)}</Notice>;
  return (
    <>
      <Failure error={decide.error} />
      <TextArea
        label={t('common.reason')}
        hint={t('screening.rejection.reasonHint')}
        rows={2}
        value={reason}
        onChange={setReason}
      />
      <Actions>
        <Button disabled={decide.isPending} onClick={() => decide.mutate({ verdict: 'confirmed', reason })}>
          {t('screening.rejection.confirm')}
        </Button>
        <Button
          kind="secondary"
          disabled={decide.isPending}
          onClick={() => decide.mutate({ verdict: 'refused', reason })}
        >
          {t('screening.rejection.refuse')}
        </Button>
      </Actions>
    </>
  );
}

function Reverse({ screening }: { readonly screening: Screening }) {
  const { t } = useMessages();
  const reverse = useProposeReversal(screening.proposalId);
  const [sentence, setSentence] = useState('');
  return (
    <>
      <Failure error={reverse.error} />
      <TextArea label={t('screening.rejection.reverseWhy')} rows={2} value={sentence} onChange={setSentence} />
      <Actions>
        <Button kind="secondary" disabled={reverse.isPending} onClick={() => reverse.mutate(sentence)}>
          {t('screening.rejection.reverse')}
        </Button>
      </Actions>
    </>
  );
}
