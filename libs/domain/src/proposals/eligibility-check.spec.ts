import type { CallDefinition } from '../calls/call';
import { callBuilder, DEADLINE, lotBuilder, OPENS_AT } from '../testing/builders';
import {
  checkEligibility,
  type EligibilityAnswers,
  eligibilitySteps,
  NO_ELIGIBILITY_ANSWERS,
  unansweredSteps,
} from './eligibility-check';

const QUESTIONS = [
  { id: 'public', text: { en: 'Are you a municipality?' }, expected: 'yes' },
  { id: 'bankrupt', text: { en: 'Are you bankrupt?' }, expected: 'no' },
] as const;
const CALL = callBuilder({ eligibility: { questions: QUESTIONS, maxAsLead: 2, maxAwards: null } });
const IN_TIME = { cancelledAt: null, now: '2027-03-01T12:00:00.000Z' };

const answers = (changes: Partial<EligibilityAnswers> = {}): EligibilityAnswers => ({
  country: 'GE',
  territory: null,
  conditions: { public: 'yes', bankrupt: 'no' },
  leads: 0,
  requestedCents: 6_000_000,
  months: 12,
  ...changes,
});

describe('eligibilitySteps', () => {
  it.each<[string, CallDefinition, string | null, unknown]>([
    [
      'of a call with conditions, a limit and grants',
      CALL,
      null,
      [
        { kind: 'country', countries: ['AM', 'AZ', 'GE', 'MD', 'UA'] },
        { kind: 'condition', id: 'public' },
        { kind: 'condition', id: 'bankrupt' },
        { kind: 'leads', limit: 2 },
        { kind: 'grant' },
        { kind: 'duration' },
      ],
    ],
    [
      'of a call for places, without conditions',
      callBuilder({ budget: null, lots: [lotBuilder(2)] }),
      'UA',
      [{ kind: 'country', countries: ['UA'] }, { kind: 'duration' }],
    ],
    [
      'where a lot lists a part of the country',
      callBuilder({ budget: null, lots: [lotBuilder(1, { territories: ['AM-ER', 'GE'] })] }),
      'AM',
      [
        { kind: 'country', countries: ['AM', 'GE'] },
        {
          kind: 'territory',
          territories: [
            'AM-AG',
            'AM-AR',
            'AM-AV',
            'AM-ER',
            'AM-GR',
            'AM-KT',
            'AM-LO',
            'AM-SH',
            'AM-SU',
            'AM-TV',
            'AM-VD',
          ],
        },
        { kind: 'duration' },
      ],
    ],
    [
      'where the parts are those of another country',
      callBuilder({ budget: null, lots: [lotBuilder(1, { territories: ['AM-ER', 'GE'] })] }),
      'GE',
      [{ kind: 'country', countries: ['AM', 'GE'] }, { kind: 'duration' }],
    ],
  ])('%s', (_, call, country, steps) => {
    expect(eligibilitySteps(call, { country })).toEqual(steps);
  });
});

describe('unansweredSteps', () => {
  it('names everything but what may not be known yet', () => {
    expect(unansweredSteps(CALL, NO_ELIGIBILITY_ANSWERS)).toEqual([
      { kind: 'country', countries: ['AM', 'AZ', 'GE', 'MD', 'UA'] },
      { kind: 'condition', id: 'public' },
      { kind: 'condition', id: 'bankrupt' },
      { kind: 'leads', limit: 2 },
    ]);
    expect(unansweredSteps(CALL, answers({ requestedCents: null, months: null }))).toEqual([]);
  });

  it('names the territory where the country does not decide', () => {
    const call = callBuilder({ lots: [lotBuilder(2, { territories: ['UA-46'] })] });
    const missing = (territory: string | null) =>
      unansweredSteps(call, answers({ country: 'UA', territory })).map(({ kind }) => kind);
    expect([missing(null), missing('UA-46')]).toEqual([['territory'], []]);
  });
});

describe('checkEligibility', () => {
  const notInLot2 = { code: 'TERRITORY_NOT_IN_LOT', facts: { lot: 2, territory: 'GE', accepted: ['UA'] } };
  /** The same for every lot that takes the country, and the territory for lot 2. */
  const everywhere = (...refusals: unknown[]) => [
    { lot: 1, refusals },
    { lot: 2, refusals: [notInLot2, ...refusals] },
    { lot: 3, refusals },
  ];

  it.each<[string, Partial<EligibilityAnswers>, unknown]>([
    ['open where the country is listed', {}, everywhere()],
    ['open while nothing is known of the project', { requestedCents: null, months: null, leads: null }, everywhere()],
    ['up to the cent of the cap', { requestedCents: 6_000_000 }, everywhere()],
    [
      'a cent above the cap',
      { requestedCents: 6_000_001 },
      everywhere({ code: 'GRANT_ABOVE_CAP', facts: { requestedCents: 6_000_001, capCents: 6_000_000 } }),
    ],
    [
      'a cent below the smallest grant',
      { requestedCents: 999_999 },
      everywhere({ code: 'GRANT_BELOW_MINIMUM', facts: { requestedCents: 999_999, minCents: 1_000_000 } }),
    ],
    [
      'a month too long',
      { months: 19 },
      everywhere({ code: 'DURATION_OUT_OF_RANGE', facts: { months: 19, min: 6, max: 18 } }),
    ],
    [
      'a condition that is not met',
      { conditions: { public: 'yes', bankrupt: 'yes' } },
      everywhere({ code: 'ELIGIBILITY_NOT_MET', facts: { question: 'bankrupt', expected: 'no' } }),
    ],
    ['one proposal below the limit', { leads: 1 }, everywhere()],
    [
      'at the limit',
      { leads: 2 },
      everywhere({ code: 'LEAD_LIMIT_REACHED', facts: { limit: 2, references: ['–', '–'] } }),
    ],
  ])('%s', (_, changes, lots) => {
    expect(checkEligibility(CALL, answers(changes), IN_TIME)).toEqual(lots);
  });

  it.each([
    ['before the call opens', '2027-01-11T08:59:59.999Z', [['CALL_NOT_OPEN']]],
    ['when it opens', OPENS_AT, [[]]],
    ['at the deadline', DEADLINE, [[]]],
    ['a millisecond later', '2027-04-12T14:00:00.001Z', [['CALL_CLOSED']]],
  ])('%s', (_, now, codes) => {
    const call = { ...CALL, lots: [lotBuilder(1)] };
    const lots = checkEligibility(call, answers(), { cancelledAt: null, now });
    expect(lots.map(({ refusals }) => refusals.map(({ code }) => code))).toEqual(codes);
  });

  it('goes by the territory where one is chosen', () => {
    const call = callBuilder({ lots: [lotBuilder(2, { territories: ['UA-46'] })] });
    const of = (territory: string) =>
      checkEligibility(call, answers({ country: 'UA', territory }), IN_TIME)[0]!.refusals.map(({ code }) => code);
    expect([of('UA-46'), of('UA-30')]).toEqual([[], ['TERRITORY_NOT_IN_LOT']]);
  });
});
