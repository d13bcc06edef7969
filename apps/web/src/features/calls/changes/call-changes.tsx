import type { CallDefinition } from '@trilot/domain';
import { useMessages } from '../../../shared/messages';
import { CallVersions } from './call-versions';

/** What has changed in a call since it was published, on its own page. */
export function CallChanges({ slug, definition }: { readonly slug: string; readonly definition: CallDefinition }) {
  const { t } = useMessages();
  return (
    <>
      <h2>{t('terms.versions.title')}</h2>
      <p>{t('terms.versions.lead')}</p>
      <CallVersions slug={slug} definition={definition} />
    </>
  );
}
