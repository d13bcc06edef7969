import { type FormDefinition, lotDefinition, type ProposalContent } from '@trilot/domain';
import { formatCountry } from '@trilot/i18n';
import { Card, FactList, PageHeader } from '@trilot/ui';
import { Link, useParams } from 'react-router';
import { useMessages } from '../../shared/messages';
import { Answer, usePageTitle } from '../../shared/page';
import { ProposalDocument } from '../../shared/proposal-document';
import { useCallText } from '../../shared/text';
import { Checklist } from './checklist';
import { InquiryList } from './inquiry-list';
import { MakeInquiry } from './make-inquiry';
import { Rejections } from './rejections';
import { definitionOf, type Screening, useScreening } from './screenings';
import { StateTag } from './state-tag';
import styles from './screening.module.css';

/** One proposal in its screening: the checklist on the left, what was submitted on the right. */
export function ScreeningPage() {
  const { id = '' } = useParams();
  const { t } = useMessages();
  const screening = useScreening(id);
  return (
    <>
      {!screening.data && <PageHeader title={t('screening.list.title')} />}
      <Answer query={screening}>{(data) => <Screened key={data.proposalId} screening={data} />}</Answer>
    </>
  );
}

function Screened({ screening }: { readonly screening: Screening }) {
  const { t, language } = useMessages();
  const text = useCallText();
  const { reference, title, municipalityName, territory, revision, digest, lot } = screening;
  const call = definitionOf(screening);
  const form = screening.form as unknown as FormDefinition;
  const lotTitle = text(lotDefinition(call, lot.number).title);
  usePageTitle(`${reference} – ${t('screening.list.title')}`);
  return (
    <>
      <PageHeader
        kicker={
          <>
            <Link to={`/manage/lots/${lot.id}/screening`}>
              {t('screening.list.title')}: <span lang={lotTitle.lang}>{lotTitle.text}</span>
            </Link>
          </>
        }
        title={title}
        lead={`${reference} · ${municipalityName}, ${formatCountry(territory, language)}`}
      />
      <p>
        <StateTag state={screening.state} />
      </p>
      <div className={styles['bench']}>
        <div>
          <Checklist screening={screening} />
          <Rejections screening={screening} call={call} />
          <Card>
            <h2 className={styles['heading']}>{t('screening.inquiries.title')}</h2>
            <p className={styles['soft']}>{t('screening.inquiries.lead')}</p>
            <InquiryList inquiries={screening.inquiries} form={form} zone={call.zone} />
            <MakeInquiry screening={screening} form={form} zone={call.zone} />
          </Card>
        </div>
        <Card>
          <FactList
            facts={[
              [t('screening.revision'), String(revision)],
              [
                t('screening.register.seal'),
                <code key="digest" className={styles['digest']}>
                  {digest}
                </code>,
              ],
            ]}
          />
          <ProposalDocument
            content={screening.content as unknown as ProposalContent}
            call={call}
            form={form}
            fileAddress={(file) =>
              `/api/lots/${screening.lot.id}/proposals/${screening.proposalId}/files/${file}/content`
            }
          />
        </Card>
      </div>
    </>
  );
}
