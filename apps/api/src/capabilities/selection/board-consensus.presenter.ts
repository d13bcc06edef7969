import {
  canAppointRapporteur,
  canGiveUpConsensus,
  type DirectedConsensusFacts,
  type SheetContent,
} from '@trilot/domain';
import { ability } from '../../platform/auth/abilities';
import type { StoredConsensus } from '../evaluation';
import type { BoardConsensusView } from './board-consensus.dto';

/** What was agreed on, which counts; null until it is concluded. What is void since is still what a frozen ranking counts. */
export function agreedContent({ seal, content }: StoredConsensus): SheetContent | null {
  return seal === null ? null : content;
}

/** A consensus as those who manage a lot see it: who writes, who has answered how, and the text once it is concluded. */
export function presentConsensus(
  consensus: StoredConsensus,
  { frozenAt, evaluates }: Pick<DirectedConsensusFacts, 'frozenAt' | 'evaluates'>,
): BoardConsensusView {
  const { state, rapporteurId, participants } = consensus;
  // what the screening has put aside is on no board
  const facts = { state, frozenAt, rejected: false, rapporteurId, evaluates };
  return {
    state,
    rapporteur: consensus.rapporteurName,
    rapporteurId,
    participants: participants.map((participant) => ({ ...participant })),
    content: agreedContent(consensus),
    answers: consensus.answers.map(({ evaluatorName, answer, reason, answeredAt }) => ({
      evaluatorName,
      answer,
      reason,
      answeredAt: new Date(answeredAt).toISOString(),
    })),
    seal: consensus.seal,
    failedReason: consensus.failedReason,
    failedBy: consensus.failedBy,
    appoint: ability(
      canAppointRapporteur(
        facts,
        participants.map(({ id }) => id),
        rapporteurId,
      ),
    ),
    // a reason is asked for when it is ended
    end: ability(canGiveUpConsensus(facts, '.')),
  };
}
