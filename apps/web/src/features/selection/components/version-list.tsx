import { formatInstant } from '@trilot/i18n';
import { DataTable, VisuallyHidden } from '@trilot/ui';
import { Link } from 'react-router';
import { useMessages } from '../../../shared/messages';
import { useRoleRefusal } from '../../../shared/permission';
import { type RankingVersion, snapshotAddress } from '../api/selection';
import styles from './selection.module.css';
import { versionPath } from './waiting';

/** Every version with its reason, its hash and its snapshot. */
export function VersionList({ view: { ranking, versions, zone } }: { readonly view: RankingVersion }) {
  const { t, language } = useMessages();
  const mayDownload = useRoleRefusal()('ranking:freeze') === null;
  return (
    <section>
      <h2>{t('versions.all')}</h2>
      <DataTable caption={t('versions.list.caption')}>
        <thead>
          <tr>
            <th scope="col">{t('versions.list.version')}</th>
            <th scope="col">{t('versions.list.why')}</th>
            <th scope="col">{t('versions.list.frozen')}</th>
            <th scope="col">{t('versions.list.decisions')}</th>
            <th scope="col">{t('versions.list.hash')}</th>
            {mayDownload && <th scope="col">{t('versions.list.download')}</th>}
          </tr>
        </thead>
        <tbody>
          {versions.map(({ id, version, correction, frozenAt, state, hash }) => (
            <tr key={id}>
              <th scope="row">
                {id === ranking.id ? (
                  <span aria-current="page">{t('versions.name', { version })}</span>
                ) : (
                  <Link to={versionPath(id)}>{t('versions.name', { version })}</Link>
                )}
              </th>
              <td>{t(correction ? `versions.kind.${correction.kind}` : 'versions.list.first')}</td>
              <td>{formatInstant(frozenAt, zone, language)}</td>
              <td>{t(`manager.overview.ranking.${state}`)}</td>
              <td>
                <code className={styles['hash']}>{hash}</code>
              </td>
              {mayDownload && (
                <td>
                  <a href={snapshotAddress(id)} download={`ranking-${hash.slice(0, 12)}.json`}>
                    {t('versions.list.download')}{' '}
                    <VisuallyHidden>{t('versions.list.downloadOf', { version })}</VisuallyHidden>
                  </a>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </DataTable>
    </section>
  );
}
