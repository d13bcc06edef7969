import type { Outcome } from '@trilot/domain';
import { Tag } from '@trilot/ui';
import { useMessages } from '../../../shared/messages';

const TONES = { selected: 'good', reserve: 'warn', belowGates: 'plain', rejected: 'bad' } as const;

export function OutcomeTag({ outcome }: { readonly outcome: Outcome }) {
  const { t } = useMessages();
  return <Tag tone={TONES[outcome]}>{t(`common.outcome.${outcome}`)}</Tag>;
}
