import { gridMax, gridOf, gridQuestions, textAnswer } from '@trilot/domain';
import { TextArea } from '@trilot/ui';
import { useParams } from 'react-router';
import { useMessages } from '../../../shared/messages';
import { useCallText } from '../../../shared/text';
import { useDraft } from '../hooks/use-draft';
import { Counter } from './counter';
import { SectionFrame } from './section-frame';
import styles from './writing.module.css';

/** A section of the call's form: each question with guidance and the criterion that judges its answer. */
export function FormSectionPage() {
  const { section: id } = useParams();
  const { t } = useMessages();
  const text = useCallText();
  const { content, call, form, edit } = useDraft();
  const section = form.sections.find((candidate) => candidate.id === id);
  if (!section) return null;
  const grid = gridOf(call);
  const judgedBy = (ids: readonly string[]) =>
    gridQuestions(grid)
      .filter((question) => ids.includes(question.id))
      .map(({ text: name, weight }) =>
        t('applicant.judgedBy', { criterion: text(name).text, points: weight * grid.scale.max, max: gridMax(grid) }),
      );
  return (
    <SectionFrame section={`form:${section.id}`}>
      {section.questions.map((question) => {
        const answer = textAnswer(content.answers[question.id]);
        return (
          <TextArea
            key={question.id}
            id={question.id}
            label={<span lang={text(question.label).lang}>{text(question.label).text}</span>}
            hint={
              <>
                <span lang={text(question.guidance).lang}>{text(question.guidance).text}</span>
                {judgedBy(question.judgedBy).map((line) => (
                  <span key={line} className={styles['criterion']}>
                    {line}
                  </span>
                ))}
              </>
            }
            rows={10}
            value={answer}
            onChange={(typed) => edit({ answers: { ...content.answers, [question.id]: typed } })}
            below={<Counter text={answer} limit={question.limit} />}
          />
        );
      })}
    </SectionFrame>
  );
}
