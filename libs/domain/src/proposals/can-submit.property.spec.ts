import fc from 'fast-check';
import { localToInstant } from '../kernel/zone';
import { callBuilder, completeContent, lotBuilder, OPENS_AT } from '../testing/builders';
import { MINGACHEVIR } from '../testing/cast';
import { submissionFacts } from '../testing/submission-facts';
import { canSubmit, canWithdraw } from './can-submit';
import { PROPOSAL_STATES } from './proposal-lifecycle';

const RUNS = { numRuns: 200 };
const ZONES = ['Europe/Brussels', 'Europe/Chisinau', 'Europe/Kyiv', 'Asia/Baku', 'Asia/Tbilisi', 'Asia/Yerevan'];
const CONTENT = completeContent();
/** Written before the deadline and the zone were corrected. */
const CALL = callBuilder();
const two = (value: number) => String(value).padStart(2, '0');

/** A local deadline at 16:00 of some day of a zone, days of a change of clocks included, and an attempt beside it. */
const attempt = fc
  .record({
    zone: fc.constantFrom(...ZONES),
    date: fc.oneof(
      fc.record({ month: fc.integer({ min: 2, max: 12 }), day: fc.integer({ min: 1, max: 28 }) }),
      fc.constantFrom({ month: 3, day: 28 }, { month: 10, day: 31 }),
    ),
    offsetMs: fc.oneof(
      fc.integer({ min: -3, max: 3 }),
      fc.constantFrom(-3_600_000, 3_600_000),
      fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
    ),
    state: fc.constantFrom(...PROPOSAL_STATES),
  })
  .map(({ zone, date: { month, day }, offsetMs, state }) => {
    const local = localToInstant(`2027-${two(month)}-${two(day)}T16:00`, zone);
    if (!('instant' in local)) throw new Error('Four in the afternoon exists once on every day');
    const at = new Date(Date.parse(local.instant) + offsetMs).toISOString();
    return { zone, deadline: local.instant, at, offsetMs, state };
  });

it('no submission and no withdrawal is accepted after the deadline, for any zone, clock and state', () => {
  fc.assert(
    fc.property(attempt, ({ zone, deadline, at, offsetMs, state }) => {
      const call = callBuilder({ zone, lots: [lotBuilder(1, { deadline })] });
      const refusal = canSubmit(
        submissionFacts({
          proposal: { state, municipalityId: MINGACHEVIR.id },
          content: CONTENT,
          call,
          written: { version: 1, call: CALL },
          at,
        }),
      );
      const inTime = offsetMs <= 0 && Date.parse(at) >= Date.parse(OPENS_AT);
      expect(refusal === null).toBe(inTime && state !== 'withdrawn');
      expect(canWithdraw({ state, deadline, at }) === null).toBe(offsetMs <= 0 && state !== 'withdrawn');
    }),
    RUNS,
  );
});
