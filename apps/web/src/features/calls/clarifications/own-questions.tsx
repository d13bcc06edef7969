import { formatInstant } from '@trilot/i18n';
import { useMessages } from '../../../shared/messages';
import { type OwnQuestion, useOwnQuestions } from './clarifications';
import styles from './clarifications.module.css';

/** What one's own municipality has asked, and where it is answered. */
export function OwnQuestions({ slug }: { readonly slug: string }) {
  const { t } = useMessages();
  const { data: questions = [] } = useOwnQuestions(slug);
  if (questions.length === 0) return null;
  return (
    <>
      <h3>{t('public.clarifications.own')}</h3>
      <ul>
        {questions.map((question) => (
          <li key={question.id}>
            <Own question={question} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Own({ question: { text, language: lang, askedAt, answeredBy } }: { readonly question: OwnQuestion }) {
  const { t, language } = useMessages();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <>
      <p className={styles['asked']} lang={lang}>
        {text}
      </p>
      <p className={styles['when']}>
        {formatInstant(askedAt, zone, language)} ·{' '}
        {answeredBy === null ? (
          t('public.clarifications.waiting')
        ) : (
          <a href={`#clarification-${answeredBy}`}>{t('public.clarifications.answeredBy', { number: answeredBy })}</a>
        )}
      </p>
    </>
  );
}
