import type { EligibilityQuestion } from '@trilot/domain';
import { Card } from '@trilot/ui';
import { useMessages } from '../../../../shared/messages';
import { useCallWords } from '../../changes/use-call-words';
import { DesignFrame } from '../design-frame';
import { PickField, SwitchField } from '../fields/choices';
import { NumberField } from '../fields/figures';
import { AddButton, ItemActions, newId } from '../fields/item-actions';
import items from '../fields/items.module.css';
import { Texts } from '../fields/texts';
import { anchorOf } from '../places';
import { useDesign, usePlace } from '../use-design';

const LIST = 'eligibility.questions';
const MOST = 99;

/** Who may apply, how often, and what it takes to submit. */
export function EligibilityPage() {
  const { t } = useMessages();
  const { definition } = useDesign();
  const { value: questions, put } = usePlace<readonly EligibilityQuestion[]>(LIST);
  const words = useCallWords(definition);
  const add = () => {
    const id = newId('e');
    put([...questions, { id, text: {}, expected: 'yes' }]);
    return `${LIST}.${id}`;
  };
  return (
    <DesignFrame page="eligibility" lead={t('manager.design.eligibility.lead')}>
      <h2>{words.term(LIST)}</h2>
      {questions.map(({ id }, index) => {
        const path = `${LIST}.${id}`;
        return (
          <Card key={id} id={anchorOf(path)}>
            <div className={items['head']}>
              <h3>{t('manager.design.eligibility.number', { place: index + 1 })}</h3>
              <ItemActions path={path} list={LIST} index={index} count={questions.length} name={words.thing(path)} />
            </div>
            <Texts path={`${path}.text`} kind="question" rows={2} />
            <PickField
              path={`${path}.expected`}
              hint={t('manager.design.eligibility.expected')}
              options={(['yes', 'no'] as const).map((value) => ({ value, label: t(`terms.${value}`) }))}
            />
          </Card>
        );
      })}
      <AddButton list={LIST} label={t('manager.design.eligibility.add')} onAdd={add} />
      <h2>{t('manager.design.eligibility.limits')}</h2>
      <NumberField
        path="eligibility.maxAsLead"
        hint={t('manager.design.eligibility.maxAsLead')}
        emptied="null"
        min={1}
        max={MOST}
      />
      <NumberField
        path="eligibility.maxAwards"
        hint={t('manager.design.eligibility.maxAwards')}
        emptied="null"
        min={1}
        max={MOST}
      />
      <h2>{t('manager.design.eligibility.submission')}</h2>
      <SwitchField path="signatoryConfirms" hint={t('manager.design.eligibility.signatory')} />
      <SwitchField path="changeAfterSubmission" hint={t('manager.design.eligibility.change')} />
    </DesignFrame>
  );
}
