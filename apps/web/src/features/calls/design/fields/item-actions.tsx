import { moved, valueAt, withoutThing, withValueAt } from '@trilot/domain';
import { Actions, Button, Dialog, VisuallyHidden } from '@trilot/ui';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useMessages } from '../../../../shared/messages';
import { anchorOf } from '../places';
import { useDesign } from '../use-design';
import styles from './items.module.css';

interface Item {
  /** Where the thing stands. */
  readonly path: string;
  /** The list it stands in. */
  readonly list: string;
  /** Its place in the list, from 0, and how many there are. */
  readonly index: number;
  readonly count: number;
  /** What people call it. */
  readonly name: string;
}

/** Moves a thing of a list up and down, or takes it out after asking once more. */
export function ItemActions({
  onMove,
  onRemove,
  ...item
}: Item & {
  /** Instead of moving it within its list. */
  readonly onMove?: (by: -1 | 1) => void;
  readonly onRemove?: () => void;
}) {
  const { define, edit } = useDesign();
  const { path, list, index } = item;
  const move = (by: -1 | 1) =>
    define((call) => withValueAt(call, list, moved(valueAt(call, list) as readonly unknown[], index, by)));
  return (
    <ItemButtons
      {...item}
      onMove={onMove ?? move}
      onRemove={onRemove ?? (() => edit((draft) => withoutThing(draft, path)))}
    />
  );
}

function ItemButtons({
  path,
  list,
  index,
  count,
  name,
  onMove,
  onRemove,
}: Item & { readonly onMove: (by: -1 | 1) => void; readonly onRemove: () => void }) {
  const { t } = useMessages();
  const [asked, ask] = useState(false);
  const id = (act: string) => `${anchorOf(path)}-${act}`;
  const move = (by: -1 | 1) => {
    flushSync(() => onMove(by));
    // whoever moves a thing further finds the same button under the finger, or its neighbour at the end of the list
    const [same, other] = by < 0 ? [id('up'), id('down')] : [id('down'), id('up')];
    focusFirst(same, other);
  };
  const remove = () => {
    flushSync(onRemove);
    focusFirst(addButtonOf(list));
  };
  const position = { name, place: index + 1, count };
  return (
    <div className={styles['actions']}>
      <Button kind="quiet" small id={id('up')} disabled={index === 0} onClick={() => move(-1)}>
        <span aria-hidden="true">↑</span> <VisuallyHidden>{t('manager.design.up', position)}</VisuallyHidden>
      </Button>
      <Button kind="quiet" small id={id('down')} disabled={index === count - 1} onClick={() => move(1)}>
        <span aria-hidden="true">↓</span> <VisuallyHidden>{t('manager.design.down', position)}</VisuallyHidden>
      </Button>
      <Button kind="quiet" small onClick={() => ask(true)}>
        {t('common.remove')} <VisuallyHidden>{name}</VisuallyHidden>
      </Button>
      <Dialog open={asked} title={t('manager.design.remove', { name })} onClose={() => ask(false)}>
        <p>{t('manager.design.removeText')}</p>
        <Actions>
          <Button kind="danger" onClick={remove}>
            {t('common.remove')}
          </Button>
          <Button kind="secondary" onClick={() => ask(false)}>
            {t('common.cancel')}
          </Button>
        </Actions>
      </Dialog>
    </div>
  );
}

/** Id of the button that adds a thing to a list. */
export function addButtonOf(list: string): string {
  return `${anchorOf(list)}-add`;
}

/** Adds a thing to a list, and leads into its first field. */
export function AddButton({
  list,
  label,
  onAdd,
}: {
  readonly list: string;
  readonly label: string;
  /** Gives the place of what has been added. */
  readonly onAdd: () => string;
}) {
  const add = () => {
    const path = flushSync(onAdd);
    document.getElementById(anchorOf(path))?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  };
  return (
    <Button kind="secondary" id={addButtonOf(list)} onClick={add}>
      {label}
    </Button>
  );
}

/** Puts the focus on the first of the elements that can take it. */
function focusFirst(...ids: readonly string[]): void {
  const found = ids
    .map((id) => document.getElementById(id))
    .find((element) => element && !element.matches(':disabled'));
  found?.focus();
}

/** An id for a new thing: short, and unlike any other of the call. */
export function newId(letter: string): string {
  return `${letter}-${crypto.randomUUID().slice(0, 8)}`;
}
