import { formatInstant } from '@trilot/i18n';
import { Notice } from '@trilot/ui';
import { useMessages } from '../../../shared/messages';
import { problemMessage } from '../../../shared/problem-message';
import { useDraft } from '../hooks/use-draft';

/** Whose word is needed on the text as it is now, and whether it has been given. */
export interface SignatoryWord {
  /** Whether the call asks for it; not once the proposal is submitted and unchanged, or withdrawn. */
  readonly needed: boolean;
  /** Whether the reader is one of those who can give it. */
  readonly signs: boolean;
  readonly given: boolean;
}

export function useSignatoryWord(): SignatoryWord {
  const { proposal, state } = useDraft();
  const { abilities, confirmation, confirmationNeeded } = proposal;
  const changed = proposal.hasUnsubmittedChanges || state.version !== proposal.draft.version;
  return {
    needed: confirmationNeeded && changed && proposal.state !== 'withdrawn',
    signs: abilities.confirm.refusal?.code !== 'SIGNATORY_ONLY',
    given: confirmation?.draftVersion === state.version,
  };
}

/** What a signatory has said about the text as it is now, and who could; nothing where the call does not ask. */
export function SignatoryStatus() {
  const { t, language } = useMessages();
  const { proposal, call } = useDraft();
  const { needed, given } = useSignatoryWord();
  const { confirmation, signatories } = proposal;
  if (!needed) return null;
  const said = confirmation && {
    name: confirmation.by,
    at: formatInstant(confirmation.at, call.zone, language),
  };
  if (given) return <Notice tone="good">{t('applicant.signatory.given', said!)}</Notice>;
  return (
    <Notice tone="warn">
      {said && <p>{t('applicant.signatory.void', said)}</p>}
      {signatories.length === 0
        ? problemMessage({ code: 'SIGNATORY_MISSING', facts: {} }, t, language)
        : t('applicant.signatory.needed', { names: signatories.join(', ') })}
    </Notice>
  );
}
