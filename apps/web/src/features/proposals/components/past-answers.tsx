import type { FormQuestion } from '@trilot/domain';
import { Card } from '@trilot/ui';
import { AnswerView } from '../../../shared/answer-view';
import { useMessages } from '../../../shared/messages';
import { useCallText } from '../../../shared/text';
import { useDraft } from '../hooks/use-draft';
import styles from './form.module.css';

/** Answers that the call no longer asks for: kept, readable, and no part of what is submitted. */
export function PastAnswers({ past }: { readonly past: readonly FormQuestion[] }) {
  const { t } = useMessages();
  const text = useCallText();
  const { content, call } = useDraft();
  return (
    <Card>
      <h2>{t('applicant.past.title')}</h2>
      <p>{t('applicant.past.text')}</p>
      <dl className={styles['past']}>
        {past.map((question) => (
          <div key={question.id}>
            <dt lang={text(question.label).lang}>{text(question.label).text}</dt>
            <dd>
              <AnswerView
                question={question}
                answer={content.answers[question.id]}
                currency={call.currency}
                reference={call.referenceLanguage}
              />
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
