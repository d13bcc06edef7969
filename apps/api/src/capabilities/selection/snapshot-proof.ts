/** What makes a frozen ranking provable: its hash, its draw tickets, and the check that both still agree with it. */
import { createHash } from 'node:crypto';
import {
  type ChainProblem,
  chainProblems,
  drawTicketText,
  type FrozenVersion,
  moneyAddsUp,
  RANKING_RULES_VERSION,
  type RankingSnapshot,
  scoreFollows,
} from '@trilot/domain';
import canonicalize from 'canonicalize';

/** SHA-256 (hex) over the snapshot as canonical JSON (RFC 8785). */
export function snapshotHash(snapshot: RankingSnapshot): string {
  return sha256(canonicalize(snapshot)!);
}

/** A proposal's ticket in the draw: SHA-256 (hex) over seed and proposal; the smaller one wins. */
export function drawTicket(seed: string, proposalId: string): string {
  return sha256(drawTicketText(seed, proposalId));
}

/** Everything in which a snapshot contradicts itself or its hash, as sentences for an operator; empty when it holds. */
export function snapshotProblems(snapshot: RankingSnapshot, hash: string): readonly string[] {
  const computed = snapshotHash(snapshot);
  return [
    ...(snapshot.rulesVersion <= RANKING_RULES_VERSION
      ? []
      : [`The rules have version ${snapshot.rulesVersion}; this program knows them up to ${RANKING_RULES_VERSION}.`]),
    ...(computed === hash ? [] : [`The snapshot's SHA-256 is ${computed}, not ${hash}: it has been altered.`]),
    ...(moneyAddsUp(snapshot) ? [] : ['The money is not the published envelope with what was moved.']),
    ...snapshot.entries
      .filter(({ proposalId, drawTicket: ticket }) => ticket !== drawTicket(snapshot.drawSeed, proposalId))
      .map(({ reference }) => `${reference}: the draw ticket does not follow from the seed.`),
    ...snapshot.entries
      .filter((entry) => !scoreFollows(snapshot.rules.grid, entry))
      .map(
        ({ reference }) =>
          `${reference}: the score does not follow from the sheets, the consensus and the consolidations.`,
      ),
  ];
}

const BROKEN: Readonly<Record<ChainProblem['part'], string>> = {
  first: 'it is not the first version, or names one before it.',
  hash: 'it does not name the hash of the version before.',
  lot: 'it is of another lot or stage than the version before.',
};

/** Everything in which versions do not follow from one another, as sentences for an operator; empty when the chain holds. */
export function chainSentences(versions: readonly FrozenVersion[]): readonly string[] {
  return chainProblems(versions).map(({ version, part }) => `Version ${version}: ${BROKEN[part]}`);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
