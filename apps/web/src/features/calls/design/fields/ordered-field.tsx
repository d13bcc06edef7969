import { moved } from '@trilot/domain';
import { Button, VisuallyHidden } from '@trilot/ui';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { useMessages } from '../../../../shared/messages';
import { useCallWords } from '../../changes/use-call-words';
import { anchorOf } from '../places';
import { useDesign, usePlace } from '../use-design';
import fields from './fields.module.css';
import styles from './items.module.css';

type Value = string | number;

/** Some of a few in an order of their own: the chosen ones can be moved, the others be put at the end. */
export function OrderedField({
  path,
  options,
  hint,
  none,
}: {
  readonly path: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly hint?: ReactNode;
  /** Says what it means when none is chosen. */
  readonly none: string;
}) {
  const { t } = useMessages();
  const { definition } = useDesign();
  const { value: chosen, put } = usePlace<readonly Value[]>(path);
  const words = useCallWords(definition);
  const id = anchorOf(path);
  const labelOf = (value: Value) => options.find((option) => option.value === value)?.label ?? String(value);
  const others = options.filter(({ value }) => !chosen.includes(value));
  const change = (next: readonly Value[], ...focus: readonly string[]) => {
    flushSync(() => put(next));
    const target = focus
      .map((each) => document.getElementById(`${id}-${each}`))
      .find((each) => each && !each.matches(':disabled'));
    (target ?? document.getElementById(id))?.focus();
  };
  return (
    <fieldset className={fields['texts']} id={id} tabIndex={-1}>
      <legend>{words.term(path)}</legend>
      {hint && <div className={fields['hint']}>{hint}</div>}
      {chosen.length === 0 && <p>{none}</p>}
      <ol className={styles['ordered']}>
        {chosen.map((value, place) => {
          const name = labelOf(value);
          const position = { name, place: place + 1, count: chosen.length };
          return (
            <li key={value}>
              <span>{name}</span>
              <div className={styles['actions']}>
                <Button
                  kind="quiet"
                  small
                  id={`${id}-${value}-up`}
                  disabled={place === 0}
                  onClick={() => change(moved(chosen, place, -1), `${value}-up`, `${value}-down`)}
                >
                  <span aria-hidden="true">↑</span> <VisuallyHidden>{t('manager.design.up', position)}</VisuallyHidden>
                </Button>
                <Button
                  kind="quiet"
                  small
                  id={`${id}-${value}-down`}
                  disabled={place === chosen.length - 1}
                  onClick={() => change(moved(chosen, place, 1), `${value}-down`, `${value}-up`)}
                >
                  <span aria-hidden="true">↓</span>{' '}
                  <VisuallyHidden>{t('manager.design.down', position)}</VisuallyHidden>
                </Button>
                <Button
                  kind="quiet"
                  small
                  onClick={() =>
                    change(
                      chosen.filter((other) => other !== value),
                      `${value}-add`,
                    )
                  }
                >
                  {t('common.remove')} <VisuallyHidden>{name}</VisuallyHidden>
                </Button>
              </div>
            </li>
          );
        })}
      </ol>
      {others.map(({ value, label }) => (
        <Button
          key={value}
          kind="secondary"
          small
          id={`${id}-${value}-add`}
          onClick={() => change([...chosen, value], `${value}-up`, `${value}-down`)}
        >
          {t('manager.design.append', { name: label })}
        </Button>
      ))}
    </fieldset>
  );
}
