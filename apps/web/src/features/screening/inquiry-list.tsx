import type { AddendumAnswers, FormDefinition } from '@trilot/domain';
import { formatInstant } from '@trilot/i18n';
import { FactList, Tag } from '@trilot/ui';
import { useMessages } from '../../shared/messages';
import type { Inquiry } from './screenings';
import styles from './screening.module.css';
import { useFieldName } from './use-field-name';

interface ListProps {
  readonly form: FormDefinition;
  readonly zone: string;
}

/** Inquiries as whoever screens reads them: what was asked, and the answers once they have been sent. */
export function InquiryList({ inquiries, ...props }: ListProps & { readonly inquiries: readonly Inquiry[] }) {
  if (inquiries.length === 0) return null;
  return (
    <ul className={styles['inquiries']}>
      {inquiries.map((inquiry) => (
        <li key={inquiry.id}>
          <InquiryFacts inquiry={inquiry} zone={props.zone} />
          <AskedFields inquiry={inquiry} {...props} />
        </li>
      ))}
    </ul>
  );
}

/** When it was asked and is due, and whether the answer is there and in time. */
export function InquiryFacts({ inquiry, zone }: { readonly inquiry: Inquiry; readonly zone: string }) {
  const { t, language } = useMessages();
  const { addendum } = inquiry;
  const at = (instant: string) => formatInstant(instant, zone, language);
  return (
    <>
      <p>
        {addendum === null ? (
          <Tag tone="warn">{t('screening.inquiry.waiting')}</Tag>
        ) : (
          <Tag tone={addendum.late ? 'bad' : 'good'}>
            {t(addendum.late ? 'screening.inquiry.late' : 'screening.inquiry.inTime')}
          </Tag>
        )}
      </p>
      <FactList
        facts={[
          [t('screening.inquiry.askedAt'), at(inquiry.askedAt)],
          [t('screening.inquiry.dueAt'), at(inquiry.dueAt)],
          ...(addendum
            ? [
                [t('screening.inquiry.sentAt'), `${at(addendum.sentAt)}, ${addendum.sentBy}`] as const,
                [
                  t('screening.register.seal'),
                  <code key="digest" className={styles['digest']}>
                    {addendum.digest}
                  </code>,
                ] as const,
              ]
            : []),
        ]}
      />
    </>
  );
}

/** What was asked about each field, and what was answered. */
export function AskedFields({ inquiry, form }: ListProps & { readonly inquiry: Inquiry }) {
  const fieldName = useFieldName(form);
  const answers = (inquiry.addendum?.answers ?? {}) as AddendumAnswers;
  return (
    <dl className={styles['asked']}>
      {inquiry.fields.map(({ field, question }) => (
        <div key={field}>
          <dt>{fieldName(field)}</dt>
          <dd lang={inquiry.language} className={styles['written']}>
            {question}
          </dd>
          {answers[field] && <dd className={`${styles['written']} ${styles['answer']}`}>{answers[field]}</dd>}
        </div>
      ))}
    </dl>
  );
}
