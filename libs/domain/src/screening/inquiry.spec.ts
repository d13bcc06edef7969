import fc from 'fast-check';
import { refuse } from '../kernel/refusal';
import { localDate } from '../kernel/zone';
import { formBuilder } from '../testing/builders';
import {
  canInquire,
  canSendAddendum,
  canWriteAddendum,
  checkAddendumAnswers,
  endOfDay,
  INQUIRY_LIMIT,
  inquiryFields,
  isLateAddendum,
  mergeAddendum,
} from './inquiry';

const question = (id: string) => ({
  id,
  label: { en: id },
  guidance: {},
  kind: 'longText' as const,
  required: true,
  limit: 100,
  judgedBy: [],
});
const FORM = formBuilder({
  sections: [{ id: 's', title: { en: 's' }, questions: [question('needs'), question('risks')] }],
  parts: ['budget', 'partners'],
});

it('asks about the title, the duration, every question and the parts of the form', () => {
  expect(inquiryFields(FORM)).toEqual([
    'title',
    'durationMonths',
    'answers.needs',
    'answers.risks',
    'budget',
    'partners',
  ]);
});

describe('endOfDay', () => {
  it.each([
    ['a summer day', '2027-07-05', 'Europe/Brussels', '2027-07-05T21:59:59.999Z'],
    ['a winter day', '2027-01-05', 'Asia/Baku', '2027-01-05T19:59:59.999Z'],
    ['a day of 23 hours', '2027-03-28', 'Europe/Brussels', '2027-03-28T21:59:59.999Z'],
    ['a day of 25 hours', '2027-10-31', 'Europe/Brussels', '2027-10-31T22:59:59.999Z'],
    // clocks went back from midnight to 23:00: the last hour of the day came twice
    ['a last hour that comes twice', '2023-03-25', 'America/Asuncion', '2023-03-26T03:59:59.999Z'],
  ])('%s', (_, day, zone, instant) => {
    expect(endOfDay(day, zone)).toEqual({ instant });
  });

  it('refuses a day on no calendar, and one the zone has skipped', () => {
    expect(endOfDay('2027-02-30', 'Europe/Brussels')).toMatchObject({ code: 'LOCAL_TIME_DOES_NOT_EXIST' });
    expect(endOfDay('2011-12-30', 'Pacific/Apia')).toMatchObject({ code: 'LOCAL_TIME_DOES_NOT_EXIST' });
  });

  it('is the last millisecond of the day, for any day and zone of the programme', () => {
    const zones = ['Europe/Brussels', 'Asia/Baku', 'Asia/Tbilisi', 'Asia/Yerevan', 'Europe/Chisinau', 'Europe/Kyiv'];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000 }), fc.constantFrom(...zones), (days, zone) => {
        const day = new Date(Date.UTC(2026, 0, 1) + days * 86_400_000).toISOString().slice(0, 10);
        const { instant } = endOfDay(day, zone) as { instant: string };
        const next = new Date(Date.parse(instant) + 1).toISOString();
        expect([localDate(instant, zone), localDate(next, zone) > day]).toEqual([day, true]);
      }),
    );
  });
});

describe('canInquire', () => {
  const facts = {
    deadline: '2027-04-06T14:00:00.000Z',
    form: FORM,
    fields: [{ field: 'budget', question: 'Why two cars?' }],
    dueOn: '2027-04-20',
    zone: 'Europe/Brussels',
    now: '2027-04-20T21:59:59.999Z',
  };
  it.each([
    ['up to the last millisecond of the due day', {}, null],
    [
      'not a millisecond later',
      { now: '2027-04-20T22:00:00.000Z' },
      refuse('DUE_DAY_PASSED', { day: '2027-04-20', zone: 'Europe/Brussels' }),
    ],
    [
      'not before the deadline',
      { now: '2027-04-06T14:00:00.000Z' },
      refuse('PROPOSAL_SEALED', { until: facts.deadline }),
    ],
    ['not about nothing', { fields: [] }, refuse('FIELDS_MISSING', {})],
    [
      'not about a part the form has not',
      { fields: [{ field: 'priorities', question: 'x' }] },
      refuse('FIELD_UNKNOWN', { field: 'priorities' }),
    ],
    [
      'not twice about a field',
      { fields: [facts.fields[0]!, facts.fields[0]!] },
      refuse('FIELD_UNKNOWN', { field: 'budget' }),
    ],
    ['not without a question', { fields: [{ field: 'title', question: ' ' }] }, refuse('QUESTION_MISSING', {})],
    [
      'not with too long a question',
      { fields: [{ field: 'title', question: 'x'.repeat(INQUIRY_LIMIT + 1) }] },
      refuse('QUESTION_TOO_LONG', { limit: INQUIRY_LIMIT, length: INQUIRY_LIMIT + 1 }),
    ],
  ])('%s', (_, changes, expected) => {
    expect(canInquire({ ...facts, ...changes })).toEqual(expected);
  });
});

describe('an addendum', () => {
  const fields = [{ field: 'title' }, { field: 'budget' }];
  const sent = '2027-04-21T08:00:00.000Z';

  it.each([
    ['complete', { title: 'a', budget: 'b' }, null, null],
    [
      'with an answer of spaces',
      { title: 'a', budget: ' ' },
      null,
      refuse('ADDENDUM_INCOMPLETE', { fields: ['budget'] }),
    ],
    [
      'with an answer nobody asked for',
      { title: 'a', budget: 'b', partners: 'c' },
      null,
      refuse('FIELD_UNKNOWN', { field: 'partners' }),
    ],
    [
      'with too long an answer',
      { title: 'x'.repeat(INQUIRY_LIMIT + 1), budget: 'b' },
      null,
      refuse('ANSWER_TOO_LONG', { question: 'title', limit: INQUIRY_LIMIT, length: INQUIRY_LIMIT + 1 }),
    ],
    ['once more', { title: 'a', budget: 'b' }, sent, refuse('ADDENDUM_SENT', { at: sent })],
  ])('is sent %s', (_, answers, sentAt, expected) => {
    expect(canSendAddendum(fields, answers, sentAt)).toEqual(expected);
  });

  it('is written until it is sent, in part too', () => {
    expect([canWriteAddendum(null), canWriteAddendum(sent)]).toEqual([null, refuse('ADDENDUM_SENT', { at: sent })]);
    expect(checkAddendumAnswers(fields, { title: '' })).toBeNull();
  });

  it('is late a millisecond after the due instant and not at it', () => {
    const due = '2027-04-20T21:59:59.999Z';
    expect([isLateAddendum(due, due), isLateAddendum(due, '2027-04-20T22:00:00.000Z')]).toEqual([false, true]);
  });

  it('is merged answer by answer', () => {
    expect(mergeAddendum({ title: 'a' }, { title: 'mine' }, { title: 'a', budget: 'theirs' })).toEqual({
      content: { title: 'mine', budget: 'theirs' },
      clashes: [],
    });
  });
});
