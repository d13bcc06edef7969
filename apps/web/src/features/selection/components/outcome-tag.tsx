import type { Outcome } from '@trilot/domain';
import type { MessageId } from '@trilot/i18n';
import { Tag } from '@trilot/ui';
import { useMessages } from '../../../shared/messages';

const TONES = {
  selected: 'good',
  reserve: 'warn',
  invited: 'good',
  notInvited: 'plain',
  belowGates: 'plain',
  rejected: 'bad',
  ineligible: 'bad',
} as const;

/** An outcome in words. */
export const outcomeMessage = (outcome: Outcome): MessageId =>
  outcome === 'invited' || outcome === 'notInvited' ? `manager.outcome.${outcome}` : `common.outcome.${outcome}`;

export function OutcomeTag({ outcome }: { readonly outcome: Outcome }) {
  const { t } = useMessages();
  return <Tag tone={TONES[outcome]}>{t(outcomeMessage(outcome))}</Tag>;
}
