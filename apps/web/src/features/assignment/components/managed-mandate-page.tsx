import { formatInstant, LANGUAGE_NAMES } from '@trilot/i18n';
import { Card, DataTable, numberCell, PageHeader, Tag } from '@trilot/ui';
import { Link, useParams } from 'react-router';
import { useMessages } from '../../../shared/messages';
import { Answer, usePageTitle } from '../../../shared/page';
import { useRoleRefusal } from '../../../shared/permission';
import { useCallText } from '../../../shared/text';
import { type ManagedMandate, type MandateSigner, type MandateVersion, useManagedMandate } from '../api/mandate';
import styles from './assignment.module.css';
import { WriteMandate } from './write-mandate';

/** The mandate of a call for those who run it: who has signed it, the text that stands, and the next one. */
export function ManagedMandatePage() {
  const { slug = '' } = useParams();
  const { t } = useMessages();
  usePageTitle(t('manager.mandate.title'));
  const query = useManagedMandate(slug);
  return (
    <>
      {!query.data && <PageHeader title={t('manager.mandate.title')} />}
      <Answer query={query}>{(mandate) => <Mandate mandate={mandate} />}</Answer>
    </>
  );
}

function Mandate({ mandate }: { readonly mandate: ManagedMandate }) {
  const { t } = useMessages();
  const text = useCallText(mandate.referenceLanguage);
  const mayWrite = useRoleRefusal()('call:manage') === null;
  const standing = mandate.versions.at(-1)!;
  const earlier = mandate.versions.slice(0, -1).toReversed();
  const title = text(mandate.callTitle);
  return (
    <>
      <PageHeader
        kicker={
          <>
            <Link to={`/manage/${mandate.callSlug}`} lang={title.lang}>
              {title.text}
            </Link>{' '}
            · {text(mandate.edition).text}
          </>
        }
        title={t('manager.mandate.title')}
        lead={t('manager.mandate.lead')}
      />
      <h2>{t('manager.mandate.signers')}</h2>
      <Signers signers={mandate.signers} version={mandate.version} />
      <h2>{t('manager.mandate.text', { version: standing.version })}</h2>
      <Version mandate={mandate} version={standing} />
      {earlier.length > 0 && (
        <details className={styles['earlier']}>
          <summary>{t('manager.mandate.earlier')}</summary>
          {earlier.map((version) => (
            <section key={version.version}>
              <h3>{t('manager.mandate.version', { version: version.version })}</h3>
              <Version mandate={mandate} version={version} />
            </section>
          ))}
        </details>
      )}
      {mayWrite && <WriteMandate key={standing.version} mandate={mandate} standing={standing} />}
    </>
  );
}

function Signers({ signers, version }: { readonly signers: readonly MandateSigner[]; readonly version: number }) {
  const { t } = useMessages();
  if (signers.length === 0) return <p>{t('manager.mandate.signers.none')}</p>;
  return (
    <DataTable caption={t('manager.mandate.caption')} captionHidden fit>
      <thead>
        <tr>
          <th scope="col">{t('manager.mandate.person')}</th>
          <th scope="col" className={numberCell}>
            {t('manager.mandate.assigned')}
          </th>
          <th scope="col">{t('manager.mandate.signed')}</th>
          <th scope="col">{t('manager.mandate.language')}</th>
        </tr>
      </thead>
      <tbody>
        {signers.map((signer) => (
          <tr key={signer.id}>
            <th scope="row">{signer.name}</th>
            <td className={numberCell}>{signer.assigned}</td>
            <td>
              <Signed signer={signer} version={version} />
            </td>
            <td lang={signer.language ?? undefined}>{signer.language && LANGUAGE_NAMES[signer.language]}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

function Signed({ signer, version }: { readonly signer: MandateSigner; readonly version: number }) {
  const { t, language } = useMessages();
  const { signedVersion, signedAt } = signer;
  if (signedVersion === null || signedAt === null) return <Tag tone="warn">{t('manager.mandate.signed.none')}</Tag>;
  if (signedVersion < version) {
    return <Tag tone="warn">{t('manager.mandate.signed.old', { version: signedVersion })}</Tag>;
  }
  const at = formatInstant(signedAt, Intl.DateTimeFormat().resolvedOptions().timeZone, language);
  return t('manager.mandate.signed.at', { version: signedVersion, at });
}

function Version({ mandate, version }: { readonly mandate: ManagedMandate; readonly version: MandateVersion }) {
  const { t, language } = useMessages();
  const { text, lang } = useCallText(mandate.referenceLanguage)(version.texts);
  const { writtenBy, writtenAt } = version;
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <Card>
      <div className={styles['mandate']} lang={lang}>
        {text}
      </div>
      <p className={styles['digest']}>
        {writtenBy === null || writtenAt === null
          ? t('manager.mandate.text.default')
          : t('manager.mandate.text.by', { name: writtenBy, at: formatInstant(writtenAt, zone, language) })}{' '}
        SHA-256: {version.digest}
      </p>
    </Card>
  );
}
