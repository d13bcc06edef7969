import { createHash } from 'node:crypto';
import { commitmentText, drawTicketText, RANKING_RULES_VERSION, type RankingSnapshot, recompute } from '@trilot/domain';
import canonicalize from 'canonicalize';
import type { BoardRow, FrozenSnapshot } from '../api/selection';
import { proofProblems } from './proof';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const SEED = 'c0ffee';
const COMMITMENT = sha256(commitmentText(SEED));

/** Two proposals that only the draw can tell apart, each scored once in a grid of one question. */
const snapshot: RankingSnapshot = {
  rulesVersion: RANKING_RULES_VERSION,
  call: { id: 'call', version: 1 },
  lot: { id: 'lot', number: 1 },
  rules: {
    grid: {
      id: 'short',
      scale: { min: 1, max: 5, labels: [], reasonRequiredFor: [] },
      max: 5,
      totalGate: null,
      gatesTestedOn: 'mean',
      sections: [{ id: 'S', name: { en: 'All' }, questions: [{ id: 'Q', text: { en: 'Good?' }, weight: 1 }] }],
    },
    tieBreaks: ['priorityScores', 'draw'],
    cutOff: 'stop',
    envelopeCents: 6_000_000,
  },
  drawSeed: SEED,
  entries: ['one', 'two'].map((proposalId) => ({
    proposalId,
    reference: proposalId,
    revision: 1,
    digest: sha256(proposalId),
    requestedCents: 6_000_000,
    hadEarlierGrant: false,
    drawTicket: sha256(drawTicketText(SEED, proposalId)),
    score: { sheets: 1, totalSum: 4, totalMin: 4, questionSums: [4], questionMins: [4], sectionMins: [4] },
    sheets: [{ sheetId: `sheet-${proposalId}`, total: 4 }],
  })),
};
const frozen = (changed: RankingSnapshot): FrozenSnapshot => ({
  hash: sha256(canonicalize(changed)!),
  snapshot: changed,
});
const shown: Pick<BoardRow, 'proposalId' | 'position' | 'mean'>[] = recompute(snapshot).rows.map(
  ({ proposalId, position, mean }) => ({ proposalId, position, mean }),
);
const [first, second] = snapshot.entries as [RankingSnapshot['entries'][0], RankingSnapshot['entries'][0]];

describe('proofProblems', () => {
  it('finds nothing where everything agrees', async () => {
    expect(await proofProblems(frozen(snapshot), COMMITMENT, shown)).toEqual([]);
  });

  it('does not need proposals that are hidden from the reader', async () => {
    expect(await proofProblems(frozen(snapshot), COMMITMENT, shown.slice(1))).toEqual([]);
  });

  const altered: [string, FrozenSnapshot, string, typeof shown, string[]][] = [
    [
      'a snapshot that was altered after the freeze',
      { ...frozen(snapshot), snapshot: { ...snapshot, entries: [{ ...first, revision: 2 }, second] } },
      COMMITMENT,
      shown,
      ['hash'],
    ],
    [
      'another seed than the one committed to',
      frozen(snapshot),
      sha256(commitmentText('other')),
      shown,
      ['commitment'],
    ],
    [
      'a ticket that the seed does not give',
      frozen({ ...snapshot, entries: [first, { ...second, drawTicket: first.drawTicket }] }),
      COMMITMENT,
      [],
      ['tickets'],
    ],
    [
      'two ranks that were swapped',
      frozen(snapshot),
      COMMITMENT,
      shown.map((row) => ({ ...row, position: 3 - row.position! })),
      ['ranking'],
    ],
    [
      'a mean that was changed',
      frozen(snapshot),
      COMMITMENT,
      shown.map((row) => ({ ...row, mean: { numerator: 5, denominator: 1 } })),
      ['ranking'],
    ],
    [
      'a proposal that is not in the snapshot',
      frozen(snapshot),
      COMMITMENT,
      [...shown, { ...shown[0]!, proposalId: 'three' }],
      ['ranking'],
    ],
  ];
  it.each(altered)('names %s', async (_, given, commitment, rows, parts) => {
    expect(await proofProblems(given, commitment, rows)).toEqual(parts);
  });
});
