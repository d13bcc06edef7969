import type { Outcome } from './cut-off-row';
import { checkStandingAwards, standingAfter } from './standing-awards';

const decision = (proposalId: string, outcome: Outcome, recommendedCents = 0) => ({
  proposalId,
  outcome,
  recommendedCents,
});
const selected = (proposalId: string) => decision(proposalId, 'selected', 60);
const reserve = (proposalId: string) => decision(proposalId, 'reserve');
const promoted = (proposalId: string) => ({ proposalId, awardedCents: 50 });

describe('awards that stand by a version', () => {
  const ids = (...args: Parameters<typeof standingAfter>) =>
    standingAfter(...args).map(({ proposalId, awardedCents }) => `${proposalId}:${awardedCents}`);

  it.each([
    ['nothing has happened', [selected('A'), reserve('B')], [], [], ['A:60']],
    ['a winner has withdrawn', [selected('A'), reserve('B')], [], ['A'], []],
    ['the next was promoted', [selected('A'), reserve('B')], [promoted('B')], ['A'], ['B:50']],
    ['the promoted is selected by now', [selected('A'), selected('B')], [promoted('B')], [], ['A:60', 'B:50']],
    ['the promoted is rejected by now', [decision('B', 'rejected')], [promoted('B')], [], ['B:50']],
    ['the promoted has declined', [reserve('B')], [promoted('B')], ['B'], []],
    ['concept notes are invited', [decision('A', 'invited')], [], [], []],
  ])('%s', (_, decisions, promotions, ended, standing) =>
    expect(ids(decisions, { promotions, ended })).toEqual(standing),
  );
});

describe('the money and places of a lot after promotions', () => {
  const standing = [
    { proposalId: 'A', awardedCents: 60 },
    { proposalId: 'B', awardedCents: 50 },
  ];

  it.each([
    [{ envelopeCents: 110 }, null],
    [{ envelopeCents: 109 }, { code: 'ENVELOPE_EXCEEDED', facts: { usedCents: 110, envelopeCents: 109 } }],
    [{ envelopeCents: 110, places: 2 }, null],
    [
      { envelopeCents: 110, places: 1 },
      { code: 'PLACES_EXCEEDED', facts: { selected: 2, places: 1 } },
    ],
  ])('%j: %j', (terms, refusal) => expect(checkStandingAwards(standing, terms)).toEqual(refusal));
});
