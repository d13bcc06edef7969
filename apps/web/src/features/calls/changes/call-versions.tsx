import { useQuery } from '@tanstack/react-query';
import type { CallDefinition } from '@trilot/domain';
import { formatInstant } from '@trilot/i18n';
import { api, type Schemas, send } from '../../../shared/api';
import { useMessages } from '../../../shared/messages';
import { Answer } from '../../../shared/page';
import { ChangeList } from './change-list';

type Version = Schemas['CallVersionView'];

/** The published versions of a call, newest first, each with its reason and what it changed. */
export function CallVersions({
  slug,
  definition,
  heading = 'h3',
}: {
  readonly slug: string;
  readonly definition: CallDefinition;
  readonly heading?: 'h2' | 'h3';
}) {
  const query = useQuery({
    queryKey: ['call-versions', slug],
    queryFn: () => send(api.GET('/api/calls/{slug}/versions', { params: { path: { slug } } })),
  });
  return (
    <Answer query={query}>
      {(versions) =>
        versions.map((version) => (
          <VersionEntry key={version.version} version={version} definition={definition} heading={heading} />
        ))
      }
    </Answer>
  );
}

function VersionEntry({
  version,
  definition,
  heading: Heading,
}: {
  readonly version: Version;
  readonly definition: CallDefinition;
  readonly heading: 'h2' | 'h3';
}) {
  const { t, language } = useMessages();
  const { kind, reason, publishedAt, changes } = version;
  return (
    <section>
      <Heading>{t(`terms.versions.${kind}`)}</Heading>
      <p>
        {t('terms.versions.at', {
          version: version.version,
          at: formatInstant(publishedAt, definition.zone, language),
        })}
      </p>
      {reason !== null && <p>{t('terms.versions.reason', { reason })}</p>}
      {changes.length > 0 && (
        <ChangeList
          caption={t('terms.versions.caption', { version: version.version })}
          captionHidden
          changes={changes}
          definition={definition}
        />
      )}
    </section>
  );
}
