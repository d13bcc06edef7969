import { Card } from '@trilot/ui';
import { Link } from 'react-router';
import { useMessages } from '../../../shared/messages';
import { useCallText } from '../../../shared/text';
import { useDraft } from '../hooks/use-draft';
import type { QuestionProps } from './question-props';
import { sectionPath } from './section-path';

/** A question that is answered with files: they are handed in with the other documents. */
export function FileQuestion({ question }: QuestionProps) {
  const { t } = useMessages();
  const text = useCallText();
  const { home } = useDraft();
  const label = text(question.label);
  return (
    <Card id={question.id}>
      <h2 lang={label.lang}>{label.text}</h2>
      <p>
        <Link to={`${sectionPath(home, 'documents')}#question:${question.id}`}>{t('writing.documents.inForm')}</Link>
      </p>
    </Card>
  );
}
