import { type EvaluationGrid, formatRational, gridQuestions } from '@trilot/domain';
import { formatNumber } from '@trilot/i18n';
import { useMessages } from '../../../shared/messages';
import { useCallText } from '../../../shared/text';
import type { BoardRow } from '../api/selection';

/** Decimal places that means are printed with; they are cut, never rounded up. */
export const MEAN_PLACES = 2;

/** A missed gate in words: which one, what was reached and what was needed. */
export function useGateSentence(grid: EvaluationGrid): (failed: BoardRow['failedGates'][number]) => string {
  const { t, language } = useMessages();
  const text = useCallText();
  const nameOf = (id: string) => {
    const section = grid.sections.find((candidate) => candidate.id === id);
    const question = gridQuestions(grid).find((candidate) => candidate.id === id);
    return question ? `${id} ${text(question.text).text}` : section ? text(section.name).text : '';
  };
  return ({ gate, id, needed, got }) =>
    t(`manager.gate.${gate}`, {
      name: nameOf(id),
      got: formatRational(got, language, MEAN_PLACES),
      needed: formatNumber(needed, language),
    });
}
