import { type EvaluationGrid, type FailedGate, formatRational, gridQuestions, type Language } from '@trilot/domain';
import { Notice } from '@trilot/ui';
import { useMessages } from '../../../shared/messages';
import { useCallText } from '../../../shared/text';

/** The minimums that are missed, each by its name; nothing where none is. */
export function MissedGates({
  grid,
  reference,
  missed,
}: {
  readonly grid: EvaluationGrid;
  /** Language of the call that stands in where a text is missing. */
  readonly reference: Language;
  readonly missed: readonly FailedGate[];
}) {
  const { t, language } = useMessages();
  const text = useCallText(reference);
  if (missed.length === 0) return null;
  const nameOf = ({ gate, id }: FailedGate) => {
    if (gate === 'total') return t('evaluator.total');
    const named = gate === 'section' ? grid.sections.find((section) => section.id === id)?.name : textOf(id);
    return named ? text(named).text : id;
  };
  const textOf = (id: string) => gridQuestions(grid).find((question) => question.id === id)?.text;
  return (
    <Notice tone="warn">
      <p>{t('evaluator.submit.gates')}</p>
      <ul>
        {missed.map((failed) => (
          <li key={`${failed.gate} ${failed.id}`}>
            {t('evaluator.submit.gate', {
              name: nameOf(failed),
              got: formatRational(failed.got, language, 0),
              needed: failed.needed,
            })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
