import { Card, EmptyState, Notice, PageHeader } from '@trilot/ui';
import { Link, useParams } from 'react-router';
import { useMessages } from '../../shared/messages';
import { Answer, usePageTitle } from '../../shared/page';
import { useCallText } from '../../shared/text';
import { AskExport } from './ask-export';
import { ExportCard } from './export-card';
import { type Exports, useExports } from './exports';
import styles from './exports.module.css';
import { useLots } from './use-lots';
import { useReadyNames } from './use-ready-names';
import { useStage } from './use-stage';

/** What can be taken out of a call, what has been, and how far what is being made has come. */
export function ExportsPage() {
  const { slug = '' } = useParams();
  const { t } = useMessages();
  const query = useExports(slug, useStage());
  return (
    <>
      {!query.data && <PageHeader title={t('exports.title')} />}
      <Answer query={query}>{(view) => <CallExports view={view} />}</Answer>
    </>
  );
}

function CallExports({ view }: { readonly view: Exports }) {
  const { t } = useMessages();
  const text = useCallText();
  const lots = useLots();
  const call = text(view.callTitle);
  usePageTitle(`${t('exports.title')} – ${call.text}`);
  const ready = useReadyNames(view.exports);
  return (
    <>
      <PageHeader
        kicker={
          <Link to={`/manage/${view.slug}`} lang={call.lang}>
            {call.text}
          </Link>
        }
        title={t('exports.title')}
        lead={t('exports.lead')}
      />
      <StageLinks view={view} />
      {view.sealedLots.length > 0 && <Notice>{t('exports.sealed', { lots: lots(view.sealedLots) })}</Notice>}
      <div className={styles['bench']}>
        <AskExport view={view} />
        <section>
          <h2>{t('exports.mine')}</h2>
          <div role="status" className={styles['said']}>
            {ready.map((name) => (
              <p key={name}>{t('exports.said.ready', { name })}</p>
            ))}
          </div>
          {view.exports.length === 0 ? (
            <EmptyState title={t('exports.none')} />
          ) : (
            view.exports.map((one) => <ExportCard key={one.id} one={one} zone={view.zone} />)
          )}
        </section>
      </div>
      <Card>
        <h2>{t('report.links')}</h2>
        <p>{t('exports.reports')}</p>
        <p>
          <Link to={`/manage/${view.slug}?stage=${view.stage}#reports`}>{t('report.read')}</Link>
        </p>
      </Card>
      <OpenData view={view} />
    </>
  );
}

/** The stages a call has come to; nothing where there is one. */
function StageLinks({ view: { stage, stages } }: { readonly view: Exports }) {
  const { t } = useMessages();
  if (stages.length < 2) return null;
  return (
    <nav aria-label={t('manager.stage.label')}>
      {stages.map((other, place) => (
        <span key={other}>
          {place > 0 && ' · '}
          <Link to={`?stage=${other}`} aria-current={other === stage ? 'page' : undefined}>
            {other === stage ? <strong>{t(`manager.stage.${other}`)}</strong> : t(`manager.stage.${other}`)}
          </Link>
        </span>
      ))}
    </nav>
  );
}

/** What anybody can have, once it is announced. */
function OpenData({ view: { slug, announced } }: { readonly view: Exports }) {
  const { t } = useMessages();
  return (
    <Card>
      <h2>{t('exports.openData')}</h2>
      {announced ? (
        <>
          <p>{t('exports.openData.lead')}</p>
          <p>
            <Link to={`/calls/${slug}/results`}>{t('exports.openData.link')}</Link>
          </p>
        </>
      ) : (
        <p>{t('exports.openData.later')}</p>
      )}
    </Card>
  );
}
