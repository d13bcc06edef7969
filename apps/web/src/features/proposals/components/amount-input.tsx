import { formatPlainAmount, parseAmount, type ProposalContent } from '@trilot/domain';
import { ParsedInput } from '@trilot/ui';
import type { ReactNode } from 'react';
import { useMessages } from '../../../shared/messages';
import { problemMessage } from '../../../shared/problem-message';
import { useDraft } from '../hooks/use-draft';
import { useUnread } from '../hooks/use-unread';

/** An amount in the reader's way of writing, kept as integer cents; unreadable text is kept as it was typed. */
export function AmountInput({
  path,
  id,
  label,
  hint,
  cents,
  change,
  bare = false,
}: {
  /** Field path of the unread text, "budget.…". */
  readonly path: string;
  readonly id?: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly cents: number | null;
  readonly change: (cents: number | null) => Partial<ProposalContent>;
  readonly bare?: boolean;
}) {
  const { t, language } = useMessages();
  const { call } = useDraft();
  const { unread, put } = useUnread(path);
  return (
    <ParsedInput<number>
      {...(id === undefined ? {} : { id })}
      label={label}
      hint={hint}
      bare={bare}
      value={cents}
      unread={unread}
      format={(value) => formatPlainAmount(value, language)}
      parse={(typed) => {
        const result = parseAmount(typed, language);
        return 'code' in result ? { error: problemMessage(result, t, language) } : { value: result.cents };
      }}
      echo={(value) => `${formatPlainAmount(value, language)} ${call.currency}`}
      onChange={(value, typed) => put(change(value), typed)}
    />
  );
}
