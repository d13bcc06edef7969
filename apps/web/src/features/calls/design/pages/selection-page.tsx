import { CUT_OFF_RULES, type CutOffRule, THIRD_SCORE_RULES, type ThirdScoreRule, TIE_BREAKS } from '@trilot/domain';
import { useMessages } from '../../../../shared/messages';
import { useCallWords } from '../../changes/use-call-words';
import { DesignFrame } from '../design-frame';
import { ChoiceField, SwitchField } from '../fields/choices';
import { NumberField } from '../fields/figures';
import { OrderedField } from '../fields/ordered-field';
import { useDesign } from '../use-design';

/** How scores become a ranking, and a ranking a selection. */
export function SelectionPage() {
  const { t } = useMessages();
  const { definition } = useDesign();
  const words = useCallWords(definition);
  return (
    <DesignFrame page="selection" lead={t('manager.design.selection.lead')}>
      <NumberField path="evaluatorsPerProposal" min={1} max={9} />
      <NumberField path="divergence.limit" hint={t('manager.design.selection.divergence')} min={0} max={1_000} />
      <ChoiceField<ThirdScoreRule>
        path="divergence.thirdScore"
        values={THIRD_SCORE_RULES}
        explain={(value) => `manager.design.thirdScore.${value}`}
      />
      <SwitchField path="consensus" on={definition.consensus ?? false} hint={t('manager.design.selection.consensus')} />
      <OrderedField
        path="tieBreaks"
        hint={t('manager.design.selection.tieBreaks')}
        none={t('terms.nothing')}
        options={TIE_BREAKS.map((value) => ({ value, label: t(`common.tieBreak.${value}`) }))}
      />
      <ChoiceField<CutOffRule>
        path="cutOff"
        values={CUT_OFF_RULES}
        explain={(value) => `manager.design.cutOff.${value}`}
      />
      <OrderedField
        path="reallocation"
        hint={t('manager.design.selection.reallocation')}
        none={t('manager.design.selection.stays')}
        options={definition.lots.map(({ number }) => ({ value: number, label: words.thing(`lots.${number}`) }))}
      />
    </DesignFrame>
  );
}
