import type { ScreeningState } from '@trilot/domain';
import { Tag } from '@trilot/ui';
import { useMessages } from '../../shared/messages';

const TONES = {
  open: 'plain',
  admissible: 'good',
  rejectionProposed: 'warn',
  rejected: 'bad',
  reversalProposed: 'warn',
} as const satisfies Record<ScreeningState, string>;

/** Where the screening of a proposal stands. */
export function StateTag({ state }: { readonly state: ScreeningState }) {
  const { t } = useMessages();
  return <Tag tone={TONES[state]}>{t(`screening.state.${state}`)}</Tag>;
}
