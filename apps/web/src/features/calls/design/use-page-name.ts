import type { MessageId } from '@trilot/i18n';
import { useMessages } from '../../../shared/messages';
import type { DesignPage } from './design-pages';

/** What a page of the designer is called. */
export function usePageName(): (page: Pick<DesignPage, 'kind' | 'stage'>) => string {
  const { t } = useMessages();
  return ({ kind, stage }) =>
    kind === 'form' || kind === 'grid'
      ? t(`terms.thing.${kind}.${stage ?? 'only'}` as MessageId)
      : t(`manager.design.page.${kind}`);
}
