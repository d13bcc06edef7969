import {
  type CutOffRow,
  formatAmount,
  formatPlainAmount,
  type Outcome,
  outcomesFor,
  parseAmount,
} from '@trilot/domain';
import { Actions, Button, Dialog, Notice, ParsedInput, SelectField, TextArea } from '@trilot/ui';
import { useMessages } from '../../../shared/messages';
import { problemMessage } from '../../../shared/problem-message';
import type { Board, BoardRow } from '../api/selection';
import type { LotLimit } from '../hooks/use-lot-limit';
import type { Proposing } from '../hooks/use-proposing';
import { type DepartureDraft, departs, draftOf, withOutcome } from './departure-drafts';
import { outcomeMessage } from './outcome-tag';

/** A departure from the ranking for one proposal: outcome, amount and reason, with its effect on the lot as it is typed. */
export function DepartureDialog({
  board,
  limit,
  proposing,
  proposalId,
  onClose,
}: {
  readonly board: Board;
  readonly limit: LotLimit;
  readonly proposing: Proposing;
  /** The proposal that departs; null while none does. */
  readonly proposalId: string | null;
  readonly onClose: () => void;
}) {
  const { t } = useMessages();
  const row = board.rows.find((candidate) => candidate.proposalId === proposalId);
  const ranked = proposing.ranked.find((candidate) => candidate.proposalId === proposalId);
  return (
    <Dialog
      open={row !== undefined && ranked !== undefined}
      title={row ? t('manager.propose.departFor', { reference: row.reference }) : ''}
      onClose={onClose}
    >
      {row && ranked && (
        <DepartureForm
          key={row.proposalId}
          board={board}
          limit={limit}
          row={row}
          ranked={ranked}
          proposing={proposing}
          onClose={onClose}
        />
      )}
    </Dialog>
  );
}

interface FormProps {
  readonly board: Board;
  readonly limit: LotLimit;
  readonly row: BoardRow;
  /** The same proposal as the ranking has it. */
  readonly ranked: CutOffRow;
  readonly proposing: Proposing;
  readonly onClose: () => void;
}

function DepartureForm({ board, limit, row, ranked, proposing, onClose }: FormProps) {
  const { t, language } = useMessages();
  const draft = proposing.drafts[row.proposalId] ?? draftOf(ranked);
  const edit = (next: DepartureDraft) => proposing.edit(row.proposalId, next);
  const money = (cents: number) => formatAmount(cents, board.currency, language);
  const follow = () => {
    proposing.edit(row.proposalId, null);
    onClose();
  };
  return (
    <>
      <p>
        <strong>{row.title}</strong>, {row.municipalityName}
      </p>
      <p>
        {t(limit.grants && !board.preselection ? 'manager.departure.ranking' : 'manager.departure.rankingOutcome', {
          outcome: t(outcomeMessage(ranked.outcome)),
          amount: money(ranked.recommendedCents),
          requested: money(ranked.requestedCents),
        })}
      </p>
      <SelectField
        label={t('manager.departure.outcome')}
        value={draft.outcome}
        onChange={(outcome) => edit(withOutcome(draft, outcome as Outcome, ranked))}
        options={outcomesFor(ranked.position, board.preselection !== null).map((outcome) => ({
          value: outcome,
          label: t(outcomeMessage(outcome)),
        }))}
      />
      {limit.grants && draft.outcome === 'selected' && (
        <ParsedInput<number>
          label={t('manager.departure.amount', { currency: board.currency })}
          value={draft.amountCents}
          unread={draft.unread ?? undefined}
          format={(value) => formatPlainAmount(value, language)}
          parse={(typed) => {
            const result = parseAmount(typed, language);
            return 'code' in result ? { error: problemMessage(result, t, language) } : { value: result.cents };
          }}
          echo={money}
          onChange={(amountCents, unread) => edit({ ...draft, amountCents, unread })}
        />
      )}
      <TextArea
        label={t('manager.departure.reason')}
        hint={t('manager.departure.reasonHint')}
        rows={3}
        value={draft.reason}
        onChange={(reason) => edit({ ...draft, reason })}
      />
      <Effect limit={limit} proposing={proposing} departs={departs(ranked, draft)} />
      <Actions>
        <Button onClick={onClose}>{t('manager.departure.done')}</Button>
        <Button kind="secondary" onClick={follow}>
          {t('manager.departure.follow')}
        </Button>
      </Actions>
    </>
  );
}

/** What the lot comes to with everything that is prepared, or why it cannot be proposed yet. */
function Effect({
  limit,
  proposing: { refusal, usedCents, rows },
  departs: isDeparture,
}: {
  readonly limit: LotLimit;
  readonly proposing: Proposing;
  readonly departs: boolean;
}) {
  const { t, language } = useMessages();
  if (!isDeparture) return <Notice role="status">{t('manager.departure.same')}</Notice>;
  return (
    <Notice tone={refusal ? 'warn' : 'info'} role="status">
      {refusal
        ? problemMessage(refusal, t, language)
        : t('manager.departure.effect', {
            used: limit.write(limit.used(usedCents, rows)),
            envelope: limit.written,
          })}
    </Notice>
  );
}
