import { type FormQuestion, gridMax, gridOf, gridQuestions } from '@trilot/domain';
import { useMessages } from '../../../shared/messages';
import { useCallText } from '../../../shared/text';
import { useDraft } from '../hooks/use-draft';
import styles from './writing.module.css';

/** What helps to answer a question: the call's guidance, and the criteria that judge the answer with their weight. */
export function AnswerHint({ question }: { readonly question: FormQuestion }) {
  const { t } = useMessages();
  const text = useCallText();
  const { call } = useDraft();
  const grid = gridOf(call);
  const guidance = text(question.guidance);
  const criteria = gridQuestions(grid).filter(({ id }) => question.judgedBy.includes(id));
  return (
    <>
      {guidance.text !== '' && <span lang={guidance.lang}>{guidance.text}</span>}
      {criteria.map(({ id, text: name, weight }) => (
        <span key={id} className={styles['criterion']}>
          {t('writing.judgedBy', {
            criterion: text(name).text,
            points: weight * grid.scale.max,
            max: gridMax(grid),
          })}
        </span>
      ))}
    </>
  );
}
