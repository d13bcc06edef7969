import { visibleQuestions } from '@trilot/domain';
import { VisuallyHidden } from '@trilot/ui';
import { useParams } from 'react-router';
import { useMessages } from '../../../shared/messages';
import { useAskedNews } from '../hooks/use-asked-news';
import { useDraft } from '../hooks/use-draft';
import { QuestionField } from './question-field';
import { SectionFrame } from './section-frame';

/** A section of the call's form: each question that is asked, with guidance and the criterion that judges its answer. */
export function FormSectionPage() {
  const { section: id } = useParams();
  const { t } = useMessages();
  const { content, form } = useDraft();
  const news = useAskedNews(form, content.answers);
  const section = form.sections.find((candidate) => candidate.id === id);
  if (!section) return null;
  const asked = new Set(visibleQuestions(form, content.answers));
  const questions = section.questions.filter((question) => asked.has(question));
  return (
    <SectionFrame section={`form:${section.id}`}>
      {questions.length === 0 && <p>{t('writing.form.nothingAsked')}</p>}
      {questions.map((question) => (
        <QuestionField key={question.id} question={question} />
      ))}
      <VisuallyHidden>
        <span role="status">{news}</span>
      </VisuallyHidden>
    </SectionFrame>
  );
}
