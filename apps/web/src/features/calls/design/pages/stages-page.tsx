import { withTwoStages } from '@trilot/domain';
import { Actions, Button, DescribedChoices, Dialog } from '@trilot/ui';
import { useState } from 'react';
import { useMessages } from '../../../../shared/messages';
import { useCallWords } from '../../changes/use-call-words';
import { DesignFrame } from '../design-frame';
import { ChoiceField, Fixed } from '../fields/choices';
import { ShareField } from '../fields/figures';
import { anchorOf } from '../places';
import { useDesign } from '../use-design';

/** The largest share of the envelope that concept notes can be invited up to, basis points. */
const MOST_PRESELECTION = 1_000_000;

/** One stage or two, and how the second follows from the first. */
export function StagesPage() {
  const { t } = useMessages();
  const { definition, edit, isFixed } = useDesign();
  const words = useCallWords(definition);
  const [asked, ask] = useState(false);
  const two = definition.stages.length > 1;
  const choose = (value: 'one' | 'two') => {
    if (value === 'two') edit((draft) => withTwoStages(draft, true));
    else if (two) ask(true);
  };
  const leave = () => {
    edit((draft) => withTwoStages(draft, false));
    ask(false);
  };
  return (
    <DesignFrame page="stages" lead={t('manager.design.stages.lead')}>
      {isFixed('stages') ? (
        <Fixed path="stages" />
      ) : (
        <DescribedChoices
          id={anchorOf('stages')}
          legend={words.term('stages')}
          value={two ? 'two' : 'one'}
          onChange={choose}
          options={(['one', 'two'] as const).map((value) => ({
            value,
            label: t(`manager.design.stages.${value}`),
            text: t(`manager.design.stages.${value}Text`),
          }))}
        />
      )}
      {definition.secondStage !== null && (
        <>
          <ChoiceField
            path="secondStage.by"
            values={['invitation', 'together'] as const}
            explain={(value) => `manager.design.secondStage.${value}`}
          />
          {definition.secondStage.by === 'invitation' && (
            <ShareField
              path="secondStage.preselectionBp"
              hint={t('manager.design.stages.preselection')}
              max={MOST_PRESELECTION}
            />
          )}
          <ShareField path="secondStage.requestToleranceBp" hint={t('manager.design.stages.tolerance')} />
        </>
      )}
      <Dialog open={asked} title={t('manager.design.stages.leave')} onClose={() => ask(false)}>
        <p>{t('manager.design.stages.leaveText')}</p>
        <Actions>
          <Button kind="danger" onClick={leave}>
            {t('manager.design.stages.leaveButton')}
          </Button>
          <Button kind="secondary" onClick={() => ask(false)}>
            {t('common.cancel')}
          </Button>
        </Actions>
      </Dialog>
    </DesignFrame>
  );
}
