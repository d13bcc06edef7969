import type { FormQuestion } from '@trilot/domain';
import { Card, Tag } from '@trilot/ui';
import type { ReactNode } from 'react';
import { AnswerView } from '../../../shared/answer-view';
import { useMessages } from '../../../shared/messages';
import { useCallText } from '../../../shared/text';
import { useDraft } from '../hooks/use-draft';

/** What was assessed in the concept note stands here as it was: read, not written. */
export function Assessed({ children }: { readonly children: ReactNode }) {
  const { t } = useMessages();
  return (
    <>
      <p>
        <Tag tone="plain">{t('writing.stage.assessed')}</Tag> {t('writing.stage.assessedWhy')}
      </p>
      {children}
    </>
  );
}

/** A question whose answer is that of the concept note. */
export function AssessedAnswer({ question }: { readonly question: FormQuestion }) {
  const text = useCallText();
  const { content, call } = useDraft();
  const label = text(question.label);
  return (
    <Card id={question.id}>
      <h2 lang={label.lang}>{label.text}</h2>
      <Assessed>
        <AnswerView
          question={question}
          answer={content.answers[question.id]}
          currency={call.currency}
          reference={call.referenceLanguage}
        />
      </Assessed>
    </Card>
  );
}
