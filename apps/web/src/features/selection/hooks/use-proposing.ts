import { type CutOffRow, type Departure, proposedDecisions, type Refusal } from '@trilot/domain';
import { useEffect, useState } from 'react';
import { localSlot } from '../../../shared/local-drafts';
import { useMessages } from '../../../shared/messages';
import { type Board, type BoardRow, useFrozenRanking } from '../api/selection';
import { withDecisions } from '../components/board-parts';
import {
  awardsRefusal,
  type DepartureDraft,
  type DepartureDrafts,
  departuresOf,
  draftsOf,
  draftsRefusal,
} from '../components/departure-drafts';

/** Decisions while they are being prepared: the departures, what they come to, and what still stands in the way. */
export interface Proposing {
  /** Whether the frozen ranking is there; until then nothing can be decided on it. */
  readonly ready: boolean;
  /** Why it cannot be had. */
  readonly failure: Error | null;
  /** The frozen ranking's own rows. */
  readonly ranked: readonly CutOffRow[];
  readonly drafts: DepartureDrafts;
  readonly departures: readonly Departure[];
  /** Null when the decisions can be proposed as they are. */
  readonly refusal: Refusal | null;
  /** The board with the decisions laid over it. */
  readonly rows: readonly BoardRow[];
  readonly usedCents: number;
  readonly edit: (proposalId: string, draft: DepartureDraft | null) => void;
  /** What is being written is kept on this computer until it has been proposed or left. */
  readonly forget: () => void;
}

/** What is needed to prepare decisions for a board; asks for the frozen ranking only while they are prepared. */
export function useProposing(board: Board, proposing: boolean): Proposing {
  const { language } = useMessages();
  const rankingId = board.ranking?.id ?? null;
  const frozen = useFrozenRanking(proposing ? rankingId : null);
  const ranked = frozen.data?.rows ?? [];
  const [drafts, setDrafts] = useKeptDrafts(`departures:${rankingId}`, () => draftsOf(board.rows));
  const departures = departuresOf(ranked, drafts);
  const decisions = proposedDecisions(ranked, departures);
  const rows = withDecisions(board.rows, decisions);
  return {
    ready: proposing && frozen.data !== undefined,
    failure: frozen.error,
    ranked,
    drafts,
    departures,
    refusal: frozen.data
      ? (draftsRefusal(ranked, drafts, frozen.data.rules, language) ?? awardsRefusal(rows, board.rules.maxAwards))
      : null,
    rows,
    usedCents: rows.reduce((used, { runningCents }) => Math.max(used, runningCents), 0),
    edit: (proposalId, draft) => {
      const { [proposalId]: _, ...others } = drafts;
      setDrafts(draft === null ? others : { ...others, [proposalId]: draft });
    },
    forget: () => setDrafts(null),
  };
}

/** Drafts that survive a reload of the page; null goes back to the initial ones and forgets what was kept. */
function useKeptDrafts(writing: string, initial: () => DepartureDrafts) {
  const [drafts, setDrafts] = useState(initial);
  const [slot] = useState(() => localSlot<DepartureDrafts, never>(writing));
  useEffect(() => {
    void slot.left().then(async (left) => {
      const last = left.at(-1);
      if (!last) return;
      setDrafts(last.content);
      await slot.keep({ content: last.content, base: {}, sent: [], clashes: [] });
      await Promise.all(left.map(({ forget }) => forget()));
    });
  }, [slot]);
  const put = (next: DepartureDrafts | null) => {
    setDrafts(next ?? initial());
    void (next === null ? slot.forget() : slot.keep({ content: next, base: {}, sent: [], clashes: [] }));
  };
  return [drafts, put] as const;
}
