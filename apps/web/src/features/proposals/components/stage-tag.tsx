import type { StageKind } from '@trilot/domain';
import { Tag } from '@trilot/ui';
import { useMessages } from '../../../shared/messages';

/** Which document of a proposal in two stages this is. */
export function StageTag({ stage }: { readonly stage: StageKind }) {
  const { t } = useMessages();
  return <Tag tone="accent">{t(`writing.stage.${stage}`)}</Tag>;
}
