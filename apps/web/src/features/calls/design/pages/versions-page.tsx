import { PageHeader } from '@trilot/ui';
import { Link } from 'react-router';
import { useMessages } from '../../../../shared/messages';
import { usePageTitle } from '../../../../shared/page';
import { CallVersions } from '../../changes/call-versions';
import { useCallTitle } from '../design-frame';
import { designPath } from '../places';
import { useDesign } from '../use-design';
import { HubPage } from './hub-page';

/** Every published version with its reason and what it changed, as the public sees it. */
export function VersionsPage() {
  const { t } = useMessages();
  const { slug, definition, published } = useDesign();
  const title = t('terms.versions.title');
  const callTitle = useCallTitle();
  usePageTitle(`${title} – ${callTitle}`);
  if (published === null) return <HubPage />;
  return (
    <>
      <PageHeader
        kicker={<Link to={designPath(slug)}>{callTitle}</Link>}
        title={title}
        lead={t('terms.versions.lead')}
      />
      <CallVersions slug={slug} definition={definition} heading="h2" />
    </>
  );
}
