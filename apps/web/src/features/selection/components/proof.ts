import { commitmentText, drawTicketText, recompute } from '@trilot/domain';
import canonicalize from 'canonicalize';
import type { BoardRow, FrozenSnapshot } from '../api/selection';

export const PROOF_PARTS = ['hash', 'commitment', 'tickets', 'ranking'] as const;
export type ProofPart = (typeof PROOF_PARTS)[number];

/** SHA-256 of a text, hex. */
async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Computes a frozen ranking again, from nothing but its snapshot, and names what does not agree: the hash over the
 * snapshot, the seed with the hash committed at publication, the ticket of every proposal in the draw, and the ranks and
 * means that are shown. An empty answer means that everything agrees.
 */
export async function proofProblems(
  { hash, snapshot }: FrozenSnapshot,
  commitment: string,
  shown: readonly Pick<BoardRow, 'proposalId' | 'position' | 'mean'>[],
): Promise<readonly ProofPart[]> {
  const { drawSeed, entries } = snapshot;
  const tickets = await Promise.all(entries.map(({ proposalId }) => sha256(drawTicketText(drawSeed, proposalId))));
  const ranked = new Map(recompute(snapshot).rows.map((row) => [row.proposalId, row]));
  const agrees: Readonly<Record<ProofPart, boolean>> = {
    hash: (await sha256(canonicalize(snapshot) ?? '')) === hash,
    commitment: (await sha256(commitmentText(drawSeed))) === commitment,
    tickets: entries.every(({ drawTicket }, place) => drawTicket === tickets[place]),
    ranking: shown.every(({ proposalId, position, mean }) => {
      const row = ranked.get(proposalId);
      const sameMean = row?.mean.numerator === mean.numerator && row.mean.denominator === mean.denominator;
      return sameMean && row.position === position;
    }),
  };
  return PROOF_PARTS.filter((part) => !agrees[part]);
}
