import { REPORT_KINDS, type StageKind } from '@trilot/domain';
import { DocumentLinks } from '../../../shared/document-links';
import { useMessages } from '../../../shared/messages';

/** Id of the heading of the part, for the links to it. */
const REPORTS_ID = 'reports';

/** The way to them from where somebody decides on the same page. */
export function ReportsLink() {
  const { t } = useMessages();
  return (
    <p>
      <a href={`#${REPORTS_ID}`}>{t('report.read')}</a>
    </p>
  );
}

/** The evaluation report and the minutes, of a call or of one lot, once what they are made of is frozen. */
export function Reports({
  slug,
  stage,
  lot,
}: {
  readonly slug: string;
  readonly stage: StageKind;
  /** Number of the lot; null for all of the call. */
  readonly lot: number | null;
}) {
  const { t } = useMessages();
  const more = lot === null ? `&stage=${stage}` : `&stage=${stage}&lot=${lot}`;
  return (
    <section>
      <h2 id={REPORTS_ID} tabIndex={-1}>
        {t('report.links')}
      </h2>
      <ul>
        {REPORT_KINDS.map((kind) => (
          <li key={kind}>
            {t(`report.title.${kind}`)}:{' '}
            <DocumentLinks
              path={`/api/calls/${slug}/reports/${kind}`}
              more={more}
              label={(format) => `${t(`report.title.${kind}`)}, ${format}`}
              as="formats"
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
