import fc from 'fast-check';
import { CUT_OFF_RULES } from '../calls/call';
import { belowGatesBuilder, rankedBuilder } from '../testing/evaluation-builders';
import { applyCutOff } from './cut-off';
import { type CutOffRow, OUTCOMES } from './cut-off-row';
import { checkDepartures, type Departure, proposedDecisions, type ProposedDecision } from './departures';

const RUNS = { numRuns: 300 };
const MOST = 5;

const situation = fc
  .record({
    passed: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: MOST }),
    failed: fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 2 }),
    envelopeCents: fc.integer({ min: 0, max: 200 }),
    rule: fc.constantFrom(...CUT_OFF_RULES),
    wishes: fc.array(
      fc.record({
        place: fc.nat({ max: MOST - 1 }),
        outcome: fc.constantFrom(...OUTCOMES),
        recommendedCents: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 61 })),
        reason: fc.constantFrom('Found so', 'Found so', 'Found so', ' '),
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ passed, failed, envelopeCents, rule, wishes }) => {
    const ranked = [
      ...rankedBuilder(...passed),
      ...failed.map((requestedCents, place) => belowGatesBuilder(`low${place + 1}`, requestedCents)),
    ];
    const { rows } = applyCutOff(ranked, { envelopeCents, cutOff: rule });
    const departures = wishes.map(({ place, ...wish }): Departure => ({
      ...wish,
      proposalId: rows[place % rows.length]!.proposalId,
    }));
    return { rows, departures, envelopeCents, rule };
  });

const used = (decisions: readonly ProposedDecision[]) =>
  decisions.reduce((sum, { recommendedCents }) => sum + recommendedCents, 0);

/** What the rules of the programme allow, said plainly. */
function allowed(rows: readonly CutOffRow[], departures: readonly Departure[], envelopeCents: number): boolean {
  const distinct = new Set(departures.map(({ proposalId }) => proposalId)).size === departures.length;
  const sound = departures.every(({ proposalId, outcome, recommendedCents, reason }) => {
    const { position, requestedCents } = rows.find((row) => row.proposalId === proposalId)!;
    const outcomes = position === null ? ['belowGates', 'rejected'] : ['selected', 'reserve', 'rejected'];
    const most = outcome === 'selected' ? requestedCents : 0;
    return outcomes.includes(outcome) && recommendedCents <= most && reason.trim() !== '';
  });
  return distinct && sound && used(proposedDecisions(rows, departures)) <= envelopeCents;
}

it('departures are allowed exactly when the rules say so', () => {
  fc.assert(
    fc.property(situation, ({ rows, departures, envelopeCents }) => {
      expect(checkDepartures(rows, departures, { envelopeCents }) === null).toBe(
        allowed(rows, departures, envelopeCents),
      );
    }),
    RUNS,
  );
});

it('with allowed departures the awards stay within the envelope, each within its request and above the gates', () => {
  fc.assert(
    fc.property(situation, ({ rows, departures, envelopeCents }) => {
      fc.pre(checkDepartures(rows, departures, { envelopeCents }) === null);
      const decisions = proposedDecisions(rows, departures);
      expect(used(decisions)).toBeLessThanOrEqual(envelopeCents);
      const wrong = decisions.filter(
        ({ position, outcome, recommendedCents, requestedCents }) =>
          recommendedCents < 0 ||
          recommendedCents > (outcome === 'selected' ? requestedCents : 0) ||
          (position === null && (outcome === 'selected' || outcome === 'reserve')),
      );
      expect(wrong).toEqual([]);
    }),
    RUNS,
  );
});

it('whoever is passed over by a proposal with a worse rank did not fit, or a reason is recorded', () => {
  fc.assert(
    fc.property(situation, ({ rows, departures, envelopeCents, rule }) => {
      fc.pre(checkDepartures(rows, departures, { envelopeCents }) === null);
      const decisions = proposedDecisions(rows, departures);
      const silent = decisions.filter(({ outcome, position, departureReason }, place) => {
        if (outcome === 'selected' || position === null || departureReason !== null) return false;
        const passedBy = decisions.slice(place + 1).filter((other) => other.outcome === 'selected');
        const skipped = rule === 'skip' && rows[place]!.reason === 'skipped';
        return passedBy.some((other) => other.departureReason === null) && !skipped;
      });
      expect(silent).toEqual([]);
    }),
    RUNS,
  );
});

it('a decision differs from the ranking only with its reason', () => {
  fc.assert(
    fc.property(situation, ({ rows, departures }) => {
      const silent = proposedDecisions(rows, departures).filter(
        ({ outcome, recommendedCents, departureReason }, place) =>
          departureReason === null &&
          (outcome !== rows[place]!.outcome || recommendedCents !== rows[place]!.recommendedCents),
      );
      expect(silent).toEqual([]);
    }),
    RUNS,
  );
});
