import type { Board } from '../api/selection';
import type { LotLimit } from '../hooks/use-lot-limit';
import type { Proposing } from '../hooks/use-proposing';
import { Approval, Approved } from './approval';
import { Freeze } from './freeze';
import { Proposal, ProposalStart } from './propose';

/** The step the lot has come to: what it means, who may take it, and the button that takes it. */
export function BoardStep({
  board,
  zone,
  limit,
  announced,
  proposing,
  onPropose,
  onDepart,
}: {
  readonly board: Board;
  /** IANA zone of the call. */
  readonly zone: string;
  readonly limit: LotLimit;
  readonly announced: boolean;
  /** The decisions that are being prepared; null while none are. */
  readonly proposing: Proposing | null;
  readonly onPropose: (proposing: boolean) => void;
  readonly onDepart: (proposalId: string) => void;
}) {
  const { ranking } = board;
  if (ranking === null) return <Freeze board={board} />;
  if (ranking.state === 'approved') return <Approved board={board} zone={zone} announced={announced} />;
  if (proposing) {
    return (
      <Proposal board={board} limit={limit} proposing={proposing} onStop={() => onPropose(false)} onDepart={onDepart} />
    );
  }
  const start = () => onPropose(true);
  if (ranking.state === 'frozen') return <ProposalStart board={board} onStart={start} />;
  return <Approval board={board} zone={zone} onPropose={start} />;
}
