import type { CallDefinition, EligibilityStep } from '@trilot/domain';
import { useMessages } from '../../../shared/messages';
import { type CallText, useCallText } from '../../../shared/text';

/** The words of a question of the check: those of the call for its own conditions, ours for the others. */
export function useStepQuestion({
  referenceLanguage,
  eligibility,
}: Pick<CallDefinition, 'referenceLanguage' | 'eligibility'>): (step: EligibilityStep) => CallText {
  const { t, language } = useMessages();
  const text = useCallText(referenceLanguage);
  return (step) => {
    if (step.kind !== 'condition') return { text: t(`public.check.${step.kind}`), lang: language };
    return text(eligibility.questions.find(({ id }) => id === step.id)!.text);
  };
}
