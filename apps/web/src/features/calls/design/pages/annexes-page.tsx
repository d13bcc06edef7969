import { type AnnexDefinition, FILE_TYPES } from '@trilot/domain';
import { Card, EmptyState } from '@trilot/ui';
import { useMessages } from '../../../../shared/messages';
import { useCallWords } from '../../changes/use-call-words';
import { DesignFrame } from '../design-frame';
import { ChecksField, SwitchField } from '../fields/choices';
import { MegabytesField } from '../fields/figures';
import { AddButton, ItemActions, newId } from '../fields/item-actions';
import items from '../fields/items.module.css';
import { Texts } from '../fields/texts';
import { anchorOf } from '../places';
import { useDesign, usePlace } from '../use-design';

const USUAL: Pick<AnnexDefinition, 'required' | 'types' | 'maxBytes'> = {
  required: true,
  types: ['pdf'],
  maxBytes: 20_000_000,
};
const MOST_MEGABYTES = 200;

/** The documents a proposal needs, or may bring. */
export function AnnexesPage() {
  const { t } = useMessages();
  const { definition } = useDesign();
  const { value: annexes, put } = usePlace<readonly AnnexDefinition[]>('annexes');
  const words = useCallWords(definition);
  const add = () => {
    const id = newId('a');
    put([...annexes, { id, title: {}, guidance: {}, ...USUAL }]);
    return `annexes.${id}`;
  };
  return (
    <DesignFrame page="annexes" lead={t('manager.design.annexes.lead')}>
      {annexes.length === 0 && <EmptyState title={t('manager.design.annexes.none')} />}
      {annexes.map(({ id }, index) => {
        const path = `annexes.${id}`;
        return (
          <Card key={id} id={anchorOf(path)}>
            <div className={items['head']}>
              <h2>{t('manager.design.annexes.number', { place: index + 1 })}</h2>
              <ItemActions path={path} list="annexes" index={index} count={annexes.length} name={words.thing(path)} />
            </div>
            <Texts path={`${path}.title`} kind="name" />
            <Texts path={`${path}.guidance`} kind="guidance" rows={2} needed={false} />
            <SwitchField path={`${path}.required`} />
            <ChecksField<string>
              path={`${path}.types`}
              options={FILE_TYPES.map((value) => ({ value, label: value }))}
            />
            <MegabytesField path={`${path}.maxBytes`} hint={t('manager.design.annexes.size')} max={MOST_MEGABYTES} />
          </Card>
        );
      })}
      <AddButton list="annexes" label={t('manager.design.annexes.add')} onAdd={add} />
    </DesignFrame>
  );
}
