import { formatPlainAmount, formatQuantity, parseAmount, parseQuantity } from '@trilot/domain';
import { type Parsed, ParsedInput } from '@trilot/ui';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../shared/messages';
import { problemMessage } from '../../../../shared/problem-message';
import { useCallWords } from '../../changes/use-call-words';
import { anchorOf } from '../places';
import { useDesign, usePlace } from '../use-design';

interface Figure {
  readonly path: string;
  readonly label?: string;
  readonly hint?: ReactNode;
  /** What an emptied field means: a value that is still missing, none at all, or a part that is left out. */
  readonly emptied?: 'missing' | 'null' | 'left out';
}

interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** An amount in the currency of the call, kept in cents; read strictly by the conventions of the reader's language. */
export function AmountField(figure: Figure) {
  const { t, language } = useMessages();
  const { currency } = useDesign().definition;
  return (
    <FigureField
      {...figure}
      format={(cents) => formatPlainAmount(cents, language)}
      echo={(cents) => `${formatPlainAmount(cents, language)} ${currency}`}
      parse={(typed) => {
        const read = parseAmount(typed, language);
        return 'code' in read ? { error: problemMessage(read, t, language) } : { value: read.cents };
      }}
    />
  );
}

/** A share in percent, kept in basis points. @param max in basis points */
export function ShareField({ max = 10_000, ...figure }: Figure & { readonly max?: number }) {
  const { t, language } = useMessages();
  return (
    <FigureField
      {...figure}
      format={(bp) => formatQuantity(bp, language)}
      echo={(bp) => t('terms.percent', { share: formatQuantity(bp, language) })}
      parse={(typed) => {
        const read = parseQuantity(typed.replace(/\s*%$/, ''), language);
        if ('code' in read) return { error: problemMessage(read, t, language) };
        if (read.hundredths > max) return { error: t('manager.design.range', { min: 0, max: max / 100 }) };
        return { value: read.hundredths };
      }}
    />
  );
}

/** A whole number within bounds. */
export function NumberField({
  min,
  max,
  onRead,
  ...figure
}: Figure & Bounds & { /** Instead of putting the number at its place. */ readonly onRead?: (value: number) => void }) {
  const { t } = useMessages();
  return (
    <FigureField
      {...figure}
      format={String}
      whole
      {...(onRead ? { onRead } : {})}
      parse={(typed) => {
        const value = Number(typed.trim());
        const within = /^\d{1,9}$/.test(typed.trim()) && value >= min && value <= max;
        return within ? { value } : { error: t('manager.design.range', { min, max }) };
      }}
    />
  );
}

/** A size of files in megabytes, kept in bytes. @param max in megabytes */
export function MegabytesField({ max, ...figure }: Figure & { readonly max: number }) {
  const { t, language } = useMessages();
  return (
    <FigureField
      {...figure}
      format={(bytes) => formatQuantity(Math.round(bytes / 10_000), language)}
      echo={(bytes) => t('terms.megabytes', { size: formatQuantity(Math.round(bytes / 10_000), language) })}
      parse={(typed) => {
        const read = parseQuantity(typed, language);
        if ('code' in read) return { error: problemMessage(read, t, language) };
        const fits = read.hundredths > 0 && read.hundredths <= max * 100;
        return fits ? { value: read.hundredths * 10_000 } : { error: t('manager.design.range', { min: 0, max }) };
      }}
    />
  );
}

function FigureField({
  path,
  label,
  hint,
  emptied = 'missing',
  format,
  echo,
  parse,
  whole = false,
  onRead,
}: Figure & {
  readonly format: (value: number) => string;
  readonly echo?: (value: number) => string;
  readonly parse: (typed: string) => Parsed<number>;
  readonly whole?: boolean;
  readonly onRead?: (value: number) => void;
}) {
  const { definition } = useDesign();
  const { value, unread, put, keep } = usePlace<number | null | undefined>(path);
  const words = useCallWords(definition);
  const change = (read: number | null, typed: string | null) => {
    if (typed !== null) keep(typed);
    else if (read !== null) (onRead ?? put)(read);
    else if (emptied === 'missing') keep('');
    else put(emptied === 'null' ? null : undefined);
  };
  return (
    <ParsedInput<number>
      id={anchorOf(path)}
      label={label ?? words.term(path)}
      hint={hint}
      value={value ?? null}
      unread={unread}
      format={format}
      parse={parse}
      onChange={change}
      inputMode={whole ? 'numeric' : 'decimal'}
      {...(echo ? { echo } : {})}
    />
  );
}
