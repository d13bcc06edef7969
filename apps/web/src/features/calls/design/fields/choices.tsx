import type { MessageId } from '@trilot/i18n';
import { CheckboxGroup, DescribedChoices, FactList, SelectField } from '@trilot/ui';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../shared/messages';
import { useCallWords } from '../../changes/use-call-words';
import { anchorOf } from '../places';
import { useDesign, usePlace } from '../use-design';
import styles from './fields.module.css';

interface Option {
  readonly value: string;
  readonly label: ReactNode;
}

/** What was fixed by the publication: it is said, and cannot be changed. */
export function Fixed({ path, label }: { readonly path: string; readonly label?: string }) {
  const { t } = useMessages();
  const { definition } = useDesign();
  const { value } = usePlace<unknown>(path);
  const words = useCallWords(definition);
  return (
    <div id={anchorOf(path)}>
      <FactList facts={[[label ?? words.term(path), words.value(path, value)]]} />
      <p className={styles['hint']}>{t('manager.design.fixed')}</p>
    </div>
  );
}

/** One of a few, each with what follows from it. */
export function ChoiceField<Value extends string>({
  path,
  values,
  explain,
  onChoose,
}: {
  readonly path: string;
  readonly values: readonly Value[];
  readonly explain: (value: Value) => MessageId;
  /** Instead of putting the value at its place. */
  readonly onChoose?: (value: Value) => void;
}) {
  const { t } = useMessages();
  const { definition } = useDesign();
  const { value, fixed, put } = usePlace<Value>(path);
  const words = useCallWords(definition);
  if (fixed) return <Fixed path={path} />;
  return (
    <DescribedChoices
      id={anchorOf(path)}
      legend={words.term(path)}
      value={value}
      options={values.map((each) => ({
        value: each,
        label: words.value(path, each),
        text: t(explain(each)),
      }))}
      onChange={onChoose ?? put}
    />
  );
}

/** One of many, without explanations. */
export function PickField({
  path,
  label,
  hint,
  options,
  none,
  value: given,
  onPick,
}: {
  readonly path: string;
  /** Where the place itself holds more than what is picked. */
  readonly value?: string | undefined;
  readonly label?: string;
  readonly hint?: ReactNode;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** Says what it means when none is picked; without it one always is. */
  readonly none?: string;
  readonly onPick?: (value: string | undefined) => void;
}) {
  const { definition } = useDesign();
  const { value, fixed, put } = usePlace<unknown>(path);
  const words = useCallWords(definition);
  if (fixed) return <Fixed path={path} />;
  const pick = (picked: string) => (onPick ?? put)(picked === '' ? undefined : picked);
  return (
    <SelectField
      id={anchorOf(path)}
      label={label ?? words.term(path)}
      hint={hint}
      value={given ?? (typeof value === 'string' ? value : '')}
      onChange={pick}
      options={[...(none === undefined ? [] : [{ value: '', label: none }]), ...options]}
    />
  );
}

/** Any of a few, kept in the order in which they are offered. */
export function ChecksField<Value extends string | number>({
  path,
  options,
  hint,
  onChange,
}: {
  readonly path: string;
  readonly options: readonly { readonly value: Value; readonly label: ReactNode }[];
  readonly hint?: ReactNode;
  readonly onChange?: (values: readonly Value[]) => void;
}) {
  const { definition } = useDesign();
  const { value, put } = usePlace<readonly Value[]>(path);
  const words = useCallWords(definition);
  // what is kept and no longer offered can still be let go
  const lost = value.filter((kept) => !options.some((option) => option.value === kept));
  const offered: readonly { readonly value: Value; readonly label: ReactNode }[] = [
    ...options,
    ...lost.map((kept) => ({ value: kept, label: String(kept) })),
  ];
  const choose = (chosen: readonly string[]) =>
    (onChange ?? put)(offered.map((option) => option.value).filter((each) => chosen.includes(String(each))));
  return (
    <CheckboxGroup
      id={anchorOf(path)}
      legend={words.term(path)}
      hint={hint}
      options={offered.map((option): Option => ({ value: String(option.value), label: option.label }))}
      values={value.map(String)}
      onChange={choose}
    />
  );
}

/** Yes or no. */
export function SwitchField({
  path,
  hint,
  label,
  on,
  onSwitch,
}: {
  readonly path: string;
  readonly hint?: ReactNode;
  readonly label?: string;
  /** Where the place itself is no yes or no. */
  readonly on?: boolean;
  readonly onSwitch?: (on: boolean) => void;
}) {
  const { definition } = useDesign();
  const { value, fixed, put } = usePlace<boolean>(path);
  const words = useCallWords(definition);
  if (fixed) return <Fixed path={path} />;
  const id = anchorOf(path);
  return (
    <div className={styles['switch']}>
      <label>
        <input
          id={id}
          type="checkbox"
          checked={on ?? value}
          aria-describedby={hint ? `${id}-hint` : undefined}
          onChange={(event) => (onSwitch ?? put)(event.target.checked)}
        />
        <span>{label ?? words.term(path)}</span>
      </label>
      {hint && (
        <div className={styles['hint']} id={`${id}-hint`}>
          {hint}
        </div>
      )}
    </div>
  );
}
