import type { EvaluationGrid, Language, SheetGap } from '@trilot/domain';
import { useMessages } from '../../../shared/messages';
import { problemMessage } from '../../../shared/problem-message';
import { useCallText } from '../../../shared/text';

/** A gap of the sheet as a sentence: questions by their number, sections by their name. */
export function useGapSentence(grid: EvaluationGrid, reference: Language): (gap: SheetGap) => string {
  const { t, language } = useMessages();
  const text = useCallText(reference);
  return (gap) => {
    if (gap.code !== 'SECTION_COMMENT_MISSING') return problemMessage(gap, t, language);
    const section = grid.sections.find(({ id }) => id === gap.facts.section);
    return problemMessage({ ...gap, facts: { section: section ? text(section.name).text : '' } }, t, language);
  };
}
