import type { PriorityDefinition } from '@trilot/domain';
import { Card, EmptyState } from '@trilot/ui';
import { useMessages } from '../../../../shared/messages';
import { useCallWords } from '../../changes/use-call-words';
import { DesignFrame } from '../design-frame';
import { SwitchField } from '../fields/choices';
import { AddButton, ItemActions, newId } from '../fields/item-actions';
import items from '../fields/items.module.css';
import { Texts } from '../fields/texts';
import { anchorOf } from '../places';
import { useDesign, usePlace } from '../use-design';

/** The themes of the call, and which of them every proposal has to cover. */
export function PrioritiesPage() {
  const { t } = useMessages();
  const { definition } = useDesign();
  const { value: priorities, put } = usePlace<readonly PriorityDefinition[]>('priorities');
  const words = useCallWords(definition);
  const add = () => {
    const id = newId('p');
    put([...priorities, { id, title: {}, guidance: {}, mandatory: true }]);
    return `priorities.${id}`;
  };
  return (
    <DesignFrame page="priorities" lead={t('manager.design.priorities.lead')}>
      {priorities.length === 0 && <EmptyState title={t('manager.design.priorities.none')} />}
      {priorities.map(({ id }, index) => {
        const path = `priorities.${id}`;
        return (
          <Card key={id} id={anchorOf(path)}>
            <div className={items['head']}>
              <h2>{t('manager.design.priorities.number', { place: index + 1 })}</h2>
              <ItemActions
                path={path}
                list="priorities"
                index={index}
                count={priorities.length}
                name={words.thing(path)}
              />
            </div>
            <Texts path={`${path}.title`} kind="name" />
            <Texts path={`${path}.guidance`} kind="guidance" rows={3} needed={false} />
            <SwitchField path={`${path}.mandatory`} hint={t('manager.design.priorities.mandatory')} />
          </Card>
        );
      })}
      <AddButton list="priorities" label={t('manager.design.priorities.add')} onAdd={add} />
    </DesignFrame>
  );
}
