import { type ChecklistItem, nextChecklistCode } from '@trilot/domain';
import { Card, EmptyState } from '@trilot/ui';
import { useMessages } from '../../../../shared/messages';
import { useCallWords } from '../../changes/use-call-words';
import { DesignFrame } from '../design-frame';
import { AddButton, ItemActions } from '../fields/item-actions';
import items from '../fields/items.module.css';
import { Texts } from '../fields/texts';
import { anchorOf } from '../places';
import { useDesign, usePlace } from '../use-design';

const LIST = 'checklist';

/** What the administrative check asks of every proposal; each item is quoted by its code. */
export function ChecklistPage() {
  const { t } = useMessages();
  const { definition } = useDesign();
  const { value, put } = usePlace<readonly ChecklistItem[] | undefined>(LIST);
  const words = useCallWords(definition);
  const checklist = value ?? [];
  const add = () => {
    const id = nextChecklistCode(checklist.map((item) => item.id));
    put([...checklist, { id, text: {} }]);
    return `${LIST}.${id}`;
  };
  return (
    <DesignFrame page="checklist" lead={t('manager.design.checklist.lead')}>
      {checklist.length === 0 && <EmptyState title={t('manager.design.checklist.none')} />}
      {checklist.map(({ id }, index) => {
        const path = `${LIST}.${id}`;
        return (
          <Card key={id} id={anchorOf(path)}>
            <div className={items['head']}>
              <h2>{id}</h2>
              <ItemActions path={path} list={LIST} index={index} count={checklist.length} name={words.thing(path)} />
            </div>
            <Texts path={`${path}.text`} kind="question" rows={2} />
          </Card>
        );
      })}
      <AddButton list={LIST} label={t('manager.design.checklist.add')} onAdd={add} />
    </DesignFrame>
  );
}
