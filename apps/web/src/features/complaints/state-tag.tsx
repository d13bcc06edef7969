import type { ComplaintState } from '@trilot/domain';
import { Tag } from '@trilot/ui';
import { useMessages } from '../../shared/messages';

const TONES = { draft: 'plain', lodged: 'warn', upholdProposed: 'warn', dismissed: 'plain', upheld: 'good' } as const;

export function StateTag({ state }: { readonly state: ComplaintState }) {
  const { t } = useMessages();
  return <Tag tone={TONES[state]}>{t(`announced.complaint.state.${state}`)}</Tag>;
}
