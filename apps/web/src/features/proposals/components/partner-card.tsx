import { useMutation } from '@tanstack/react-query';
import { consentTo, type Partner, PARTNER_LIMITS } from '@trilot/domain';
import { Actions, Button, Card, ErrorSummary, Tag, TextArea, TextField } from '@trilot/ui';
import { api, ProblemError, queryClient, send } from '../../../shared/api';
import { useMessages } from '../../../shared/messages';
import { errorMessage } from '../../../shared/problem-message';
import { useDraft } from '../hooks/use-draft';
import { useGapPlace } from '../hooks/use-gap-place';
import { Counter } from './counter';

const TONES = { notAsked: 'plain', asked: 'plain', given: 'good', refused: 'bad', void: 'warn' } as const;

/** A partner's part, and where its consent stands. */
export function PartnerCard({
  partner,
  onChange,
  onRemove,
}: {
  readonly partner: Partner;
  readonly onChange: (partner: Partner) => void;
  readonly onRemove: () => void;
}) {
  const { t } = useMessages();
  const { id, name, role, contribution } = partner;
  const state = consentTo(partner, useDraft().proposal.partners);
  const ask = useAsk(partner);
  const reasons = useReasons();
  return (
    <Card>
      <h2>{name}</h2>
      <Consent id={id} state={state} />
      <TextField
        id={`partner-${id}`}
        label={t('writing.partners.role')}
        hint={t('writing.partners.roleHint')}
        value={role}
        onChange={(typed) => onChange({ ...partner, role: typed })}
        below={<Counter text={role} limit={PARTNER_LIMITS.role} />}
      />
      <TextArea
        label={t('writing.partners.contribution')}
        hint={t('writing.partners.contributionHint')}
        rows={5}
        value={contribution}
        onChange={(typed) => onChange({ ...partner, contribution: typed })}
        below={<Counter text={contribution} limit={PARTNER_LIMITS.contribution} />}
      />
      {ask.error && <ErrorSummary title={t('common.problem')} items={reasons(ask.error).map((text) => ({ text }))} />}
      <Actions>
        {state !== 'asked' && state !== 'given' && (
          <Button kind="secondary" disabled={ask.isPending} onClick={() => ask.mutate()}>
            {t(state === 'notAsked' ? 'writing.partners.ask' : 'writing.partners.askAgain', { name })}
          </Button>
        )}
        <Button kind="danger" small onClick={onRemove}>
          {t('writing.partners.remove', { name })}
        </Button>
      </Actions>
    </Card>
  );
}

/** What the partner has said to the words as they are. */
function Consent({ id, state }: { readonly id: string; readonly state: ReturnType<typeof consentTo> }) {
  const { t } = useMessages();
  const { proposal } = useDraft();
  const reason = proposal.partners.find(({ municipalityId }) => municipalityId === id)?.reason;
  return (
    <>
      <p role="status">
        <Tag tone={TONES[state]}>{t(`writing.partners.${state}`)}</Tag>
      </p>
      {state === 'refused' && reason && <p>{t('writing.partners.reason', { reason })}</p>}
      {state === 'void' && <p>{t('writing.partners.voidText')}</p>}
    </>
  );
}

/** Asks for the consent to what is written now, once it has been saved. */
function useAsk({ id: municipalityId }: Partner) {
  const { proposal, autosave } = useDraft();
  const { id } = proposal;
  return useMutation({
    mutationFn: async () => {
      const draftVersion = await autosave.settled();
      await send(
        api.POST('/api/proposals/{id}/partners/{municipalityId}/request', {
          params: { path: { id, municipalityId } },
          body: { draftVersion },
        }),
      );
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['proposal', id] }),
  });
}

/** Why a partner could not be asked: what its part lacks, or a refusal of the whole. */
function useReasons(): (error: unknown) => readonly string[] {
  const { t, language } = useMessages();
  const placeOf = useGapPlace();
  return (error) => {
    const gaps = error instanceof ProblemError && error.code === 'PROPOSAL_INCOMPLETE' ? error.facts['gaps'] : [];
    const sentences = (gaps as readonly Parameters<typeof placeOf>[0][]).map((gap) => placeOf(gap).sentence);
    return sentences.length > 0 ? sentences : [errorMessage(error, t, language)];
  };
}
