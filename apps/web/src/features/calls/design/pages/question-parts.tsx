import { COLUMN_KINDS, type QuestionColumn, type QuestionOption } from '@trilot/domain';
import { useMessages } from '../../../../shared/messages';
import { useCallWords } from '../../changes/use-call-words';
import { PickField } from '../fields/choices';
import { AddButton, ItemActions, newId } from '../fields/item-actions';
import items from '../fields/items.module.css';
import { Texts } from '../fields/texts';
import { anchorOf } from '../places';
import { useDesign, usePlace } from '../use-design';

/** What a choice offers, in order. */
export function OptionsField({ path }: { readonly path: string }) {
  const { t } = useMessages();
  const { definition } = useDesign();
  const { value: options, put } = usePlace<readonly QuestionOption[]>(path);
  const words = useCallWords(definition);
  const add = () => {
    const id = newId('o');
    put([...options, { id, label: {} }]);
    return `${path}.${id}`;
  };
  return (
    <>
      <h2 id={anchorOf(path)} tabIndex={-1}>
        {words.term(path)}
      </h2>
      {options.map(({ id }, index) => (
        <div key={id} className={items['inner']} id={anchorOf(`${path}.${id}`)}>
          <Texts
            path={`${path}.${id}.label`}
            kind="name"
            label={t('manager.design.question.option', { place: index + 1 })}
          />
          <ItemActions
            path={`${path}.${id}`}
            list={path}
            index={index}
            count={options.length}
            name={words.thing(`${path}.${id}`)}
          />
        </div>
      ))}
      <AddButton list={path} label={t('manager.design.question.addOption')} onAdd={add} />
    </>
  );
}

/** What a row of a table consists of, in order. */
export function ColumnsField({ path }: { readonly path: string }) {
  const { t } = useMessages();
  const { definition } = useDesign();
  const { value: columns, put } = usePlace<readonly QuestionColumn[]>(path);
  const words = useCallWords(definition);
  const add = () => {
    const id = newId('c');
    put([...columns, { id, label: {}, kind: 'shortText' }]);
    return `${path}.${id}`;
  };
  return (
    <>
      <h2 id={anchorOf(path)} tabIndex={-1}>
        {words.term(path)}
      </h2>
      {columns.map(({ id }, index) => (
        <div key={id} className={items['inner']} id={anchorOf(`${path}.${id}`)}>
          <Texts
            path={`${path}.${id}.label`}
            kind="name"
            label={t('manager.design.question.column', { place: index + 1 })}
          />
          <PickField
            path={`${path}.${id}.kind`}
            options={COLUMN_KINDS.map((value) => ({ value, label: t(`terms.questionKind.${value}`) }))}
          />
          <ItemActions
            path={`${path}.${id}`}
            list={path}
            index={index}
            count={columns.length}
            name={words.thing(`${path}.${id}`)}
          />
        </div>
      ))}
      <AddButton list={path} label={t('manager.design.question.addColumn')} onAdd={add} />
    </>
  );
}
