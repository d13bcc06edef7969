import fc from 'fast-check';
import { localToInstant } from '../kernel/zone';
import { callPhase, checkSubmissionInstant, checkUnsealed } from './submission-window';

const ZONES = ['Europe/Brussels', 'Europe/Chisinau', 'Europe/Kyiv', 'Asia/Baku', 'Asia/Tbilisi', 'Asia/Yerevan'];
const two = (value: number) => String(value).padStart(2, '0');

/** A deadline at noon of some day in some zone, and a clock some milliseconds away from it. */
const moment = fc
  .record({
    zone: fc.constantFrom(...ZONES),
    day: fc.integer({ min: 1, max: 28 }),
    month: fc.integer({ min: 1, max: 12 }),
    offsetMs: fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -90_000_000, max: 90_000_000 })),
  })
  .map(({ zone, day, month, offsetMs }) => {
    const local = localToInstant(`2026-${two(month)}-${two(day)}T12:00`, zone);
    if (!('instant' in local)) throw new Error('Noon exists once on every day');
    return { deadline: local.instant, at: new Date(Date.parse(local.instant) + offsetMs).toISOString(), offsetMs };
  });

const opensAt = '2025-01-01T00:00:00.000Z';

it('no submission is accepted after the deadline, for any zone and clock', () => {
  fc.assert(
    fc.property(moment, ({ deadline, at, offsetMs }) => {
      const accepted = checkSubmissionInstant({ opensAt, deadline, cancelledAt: null }, at) === null;
      expect(accepted).toBe(offsetMs <= 0);
    }),
  );
});

it('a proposal is never readable while it can still be submitted', () => {
  fc.assert(
    fc.property(moment, ({ deadline, at }) => {
      const window = { opensAt, deadline, cancelledAt: null };
      const canSubmit = checkSubmissionInstant(window, at) === null;
      const canRead = checkUnsealed(deadline, at) === null;
      expect(canRead).toBe(!canSubmit);
      expect(callPhase({ ...window, announcedAt: null }, at)).toBe(canSubmit ? 'open' : 'closed');
    }),
  );
});
