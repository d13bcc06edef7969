import { formatAmount, formatPlainAmount, parseAmount } from '@trilot/domain';
import { Actions, Button, CheckboxGroup, ErrorSummary, ParsedInput } from '@trilot/ui';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useMessages } from '../../../shared/messages';
import { errorMessage, problemMessage } from '../../../shared/problem-message';
import { type Board, tryLine } from '../api/selection';
import styles from './selection.module.css';
import { WhatIfEffect } from './what-if-effect';

type Tried = Parameters<typeof tryLine>[1];

const AS_PUBLISHED: Tried = {
  envelopeCents: null,
  maxPerCountry: null,
  maxCentsPerCountry: null,
  line: null,
  reallocate: false,
};

/** Another envelope, limits by country, another line, money of other lots: tried out, never kept. */
export function WhatIf({
  board,
  grants,
  order,
}: {
  readonly board: Board;
  /** Whether there is money: without it no amount is asked for. */
  readonly grants: boolean;
  /** Published order in which left-over money moves, numbers of lots; empty where it stays. */
  readonly order: readonly number[];
}) {
  const { t, language } = useMessages();
  const [tried, setTried] = useState(AS_PUBLISHED);
  const [unread, setUnread] = useState<Readonly<Record<string, string>>>({});
  const ask = useMutation({ mutationFn: () => tryLine(board.lot.id, tried) });
  const take = (field: keyof Tried) => (value: number | null, text: string | null) => {
    setTried({ ...tried, [field]: value });
    setUnread(({ [field]: _, ...others }) => (text === null ? others : { ...others, [field]: text }));
  };
  const amount = (field: 'envelopeCents' | 'maxCentsPerCountry', label: string) => (
    <ParsedInput<number>
      label={label}
      value={tried[field]}
      unread={unread[field]}
      format={(cents) => formatPlainAmount(cents, language)}
      parse={(typed) => {
        const result = parseAmount(typed, language);
        return 'code' in result ? { error: problemMessage(result, t, language) } : { value: result.cents };
      }}
      echo={(cents) => formatAmount(cents, board.currency, language)}
      onChange={take(field)}
    />
  );
  const count = (field: 'maxPerCountry' | 'line', label: string, hint?: string) => (
    <ParsedInput<number>
      label={label}
      hint={hint}
      value={tried[field]}
      unread={unread[field]}
      inputMode="numeric"
      format={String}
      parse={(typed) =>
        /^\d{1,5}$/.test(typed.trim()) ? { value: Number(typed) } : { error: t('manager.whatIf.whole') }
      }
      onChange={take(field)}
    />
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (Object.keys(unread).length === 0) ask.mutate();
  };
  return (
    <details className={styles['whatIf']}>
      <summary>{t('manager.whatIf.title')}</summary>
      <p>{t('manager.whatIf.lead')}</p>
      <form onSubmit={submit} noValidate>
        <div className={styles['whatIfFields']}>
          {grants && amount('envelopeCents', t('manager.whatIf.envelope', { currency: board.currency }))}
          {count('line', t('manager.whatIf.line'), t('manager.whatIf.lineHint'))}
          {count('maxPerCountry', t('manager.whatIf.maxPerCountry'))}
          {grants &&
            amount('maxCentsPerCountry', t('manager.whatIf.maxAmountPerCountry', { currency: board.currency }))}
        </div>
        {grants && order.length > 0 && (
          <CheckboxGroup
            legend={t('manager.whatIf.reallocation')}
            options={[{ value: 'reallocate', label: t('manager.whatIf.reallocate', { order: order.join(', ') }) }]}
            values={tried.reallocate ? ['reallocate'] : []}
            onChange={(values) => setTried({ ...tried, reallocate: values.length > 0 })}
          />
        )}
        {ask.error && (
          <ErrorSummary title={t('common.problem')} items={[{ text: errorMessage(ask.error, t, language) }]} />
        )}
        <Actions>
          <Button type="submit" kind="secondary" disabled={ask.isPending}>
            {t('manager.whatIf.show')}
          </Button>
        </Actions>
      </form>
      <div role="status">
        {ask.data && <WhatIfEffect answer={ask.data} grants={grants} currency={board.currency} />}
      </div>
    </details>
  );
}
