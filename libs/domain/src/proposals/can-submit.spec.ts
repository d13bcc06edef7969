import { callBuilder, completeContent, DEADLINE, formBuilder, lotBuilder, OPENS_AT } from '../testing/builders';
import { DROHOBYCH, ELENA, NINO, OSTAP, RASHAD } from '../testing/cast';
import { submissionFacts } from '../testing/submission-facts';
import { canEdit, canSubmit, canWithdraw, type SubmissionFacts } from './can-submit';

const MILLISECOND_BEFORE = '2027-04-12T13:59:59.999Z';
const MILLISECOND_AFTER = '2027-04-12T14:00:00.001Z';
const A_WEEK_LATER = '2027-04-19T14:00:00.000Z';

const CALL = callBuilder();
const FACTS = submissionFacts({ call: CALL });

const proposal = (state: SubmissionFacts['proposal']['state']) => ({ ...FACTS.proposal, state });
const extended = callBuilder({ lots: [lotBuilder(1, { deadline: A_WEEK_LATER }), lotBuilder(2), lotBuilder(3)] });
const untitled = completeContent({ title: '' });
/** Of Ukraine, whose municipalities lot 1 does not accept. */
const ukrainian: Partial<SubmissionFacts> = {
  actor: OSTAP,
  municipality: DROHOBYCH,
  proposal: { state: 'draft', municipalityId: DROHOBYCH.id },
};

/** Written on a form that asked nothing of the place. */
const WRITTEN_BEFORE: Partial<SubmissionFacts> = {
  written: { version: 1, call: callBuilder({ forms: { fullApplication: formBuilder({ sections: [] }) } }) },
};
const changed = { code: 'CALL_CHANGED', facts: { writtenOn: 1, current: 2 } };
const notFound = { code: 'NOT_FOUND', facts: {} };
const illegal = (from: string, move: string) => ({
  code: 'ILLEGAL_MOVE',
  facts: { lifecycle: 'proposal', from, move },
});
const late = (at: string, lateByMs: number, deadline = DEADLINE) => ({
  code: 'CALL_CLOSED',
  facts: { deadline, at, lateByMs },
});
const incomplete = {
  code: 'PROPOSAL_INCOMPLETE',
  facts: { gaps: [{ code: 'ANSWER_MISSING', facts: { question: 'title' } }] },
};
const elsewhere = {
  code: 'TERRITORY_NOT_IN_LOT',
  facts: { lot: 1, territory: 'UA-46', accepted: ['AM', 'AZ', 'GE', 'MD'] },
};

const FINAL = callBuilder({ changeAfterSubmission: false });
const CONFIRMING = callBuilder({ signatoryConfirms: true });
const ONE_LEAD = callBuilder({ eligibility: { questions: [], maxAsLead: 1, maxAwards: null } });
const STANDING: Partial<SubmissionFacts> = { proposal: proposal('submitted'), stands: true };
const final = { code: 'SUBMISSION_FINAL', facts: {} };
const unconfirmed = { code: 'SIGNATORY_NOT_CONFIRMED', facts: {} };
const tooMany = { code: 'LEAD_LIMIT_REACHED', facts: { limit: 1, references: ['L3-A'] } };

describe('canSubmit', () => {
  it.each<[string, Partial<SubmissionFacts>, unknown]>([
    ['one millisecond before the deadline', { at: MILLISECOND_BEFORE }, null],
    ['at the deadline', {}, null],
    ['one millisecond late', { at: MILLISECOND_AFTER }, late(MILLISECOND_AFTER, 1)],
    ['at the opening', { at: OPENS_AT }, null],
    [
      'one millisecond before the opening',
      { at: '2027-01-11T08:59:59.999Z' },
      { code: 'CALL_NOT_OPEN', facts: { opensAt: OPENS_AT, at: '2027-01-11T08:59:59.999Z' } },
    ],
    ['late in the old time, in time after the extension', { call: extended, at: MILLISECOND_AFTER }, null],
    [
      'the extension is of one lot alone',
      { call: extended, lotNumber: 3, at: MILLISECOND_AFTER },
      late(MILLISECOND_AFTER, 1),
    ],
    [
      'after the extension too',
      { call: extended, at: '2027-04-19T14:00:00.001Z' },
      late('2027-04-19T14:00:00.001Z', 1, A_WEEK_LATER),
    ],
    ['in a cancelled call', { cancelledAt: OPENS_AT }, { code: 'CALL_CANCELLED', facts: { cancelledAt: OPENS_AT } }],
    ['again, replacing the revision that stands', { proposal: proposal('submitted') }, null],
    [
      'again, too late: the revision that stands is not endangered',
      { proposal: proposal('submitted'), at: MILLISECOND_AFTER },
      late(MILLISECOND_AFTER, 1),
    ],
    ['after withdrawal', { proposal: proposal('withdrawn') }, illegal('withdrawn', 'submit')],
    ['by the signatory', { actor: RASHAD }, null],
    ['again, where a submission is final', { proposal: proposal('submitted'), call: FINAL }, final],
    ['the first time, where a submission is final', { call: FINAL }, null],
    ['the text that stands once more, where a submission is final', { ...STANDING, call: FINAL }, null],
    ['as the second proposal of one', { call: ONE_LEAD, otherLeads: ['L3-A'] }, tooMany],
    ['as the only proposal of one', { call: ONE_LEAD }, null],
    ['as the second proposal in a call without a limit', { otherLeads: ['L3-A'] }, null],
    ['by an editor, where a signatory has to confirm', { call: CONFIRMING }, unconfirmed],
    ['by an editor, confirmed by a signatory', { call: CONFIRMING, confirmed: true }, null],
    ['by the signatory, who confirms by it', { call: CONFIRMING, actor: RASHAD }, null],
    ['the content is asked before the signatory', { call: CONFIRMING, content: untitled }, incomplete],
    [
      'the time is asked before what is final',
      { proposal: proposal('submitted'), call: FINAL, at: MILLISECOND_AFTER },
      late(MILLISECOND_AFTER, 1),
    ],
    ['by the editor of a rival', { actor: NINO }, notFound],
    ['by a manager', { actor: ELENA }, notFound],
    ['a municipality of one lot in the territory of another', ukrainian, elsewhere],
    ['the same municipality in its own lot', { ...ukrainian, lotNumber: 2 }, null],
    ['the same municipality in the horizontal lot', { ...ukrainian, lotNumber: 3 }, null],
    ['with a gap', { content: untitled }, incomplete],
    ['written before a deadline was moved', { written: { version: 1, call: CALL }, call: extended }, null],
    ['written on another form', WRITTEN_BEFORE, changed],
    ['the form is asked before the content', { ...WRITTEN_BEFORE, content: untitled }, changed],
    ['the territory is asked before the form', { ...WRITTEN_BEFORE, ...ukrainian }, elsewhere],
    ['the territory is asked before the content', { ...ukrainian, content: untitled }, elsewhere],
    ['the time is asked before the territory', { ...ukrainian, at: MILLISECOND_AFTER }, late(MILLISECOND_AFTER, 1)],
    [
      'the state is asked before the time',
      { proposal: proposal('withdrawn'), at: MILLISECOND_AFTER },
      illegal('withdrawn', 'submit'),
    ],
    [
      'whose it is is asked before anything',
      { actor: NINO, proposal: proposal('withdrawn'), at: MILLISECOND_AFTER },
      notFound,
    ],
  ])('%s', (_, changes, answer) => {
    expect(canSubmit({ ...FACTS, ...changes })).toEqual(answer);
  });

  it('does not know a lot that the call does not have', () => {
    expect(() => canSubmit({ ...FACTS, lotNumber: 9 })).toThrow('no lot 9');
  });
});

describe('canEdit', () => {
  it.each([
    ['a draft', 'draft', CALL, null],
    ['after submission, as a new draft beside the revision that stands', 'submitted', CALL, null],
    ['after submission, where it is final', 'submitted', FINAL, final],
    ['a draft, where a submission is final', 'draft', FINAL, null],
    ['after withdrawal', 'withdrawn', CALL, illegal('withdrawn', 'edit')],
    ['after withdrawal, where a submission is final', 'withdrawn', FINAL, illegal('withdrawn', 'edit')],
  ] as const)('%s', (_, state, call, answer) => {
    expect(canEdit({ state }, call)).toEqual(answer);
  });
});

describe('canWithdraw', () => {
  it.each([
    ['a draft', 'draft', MILLISECOND_BEFORE, null],
    ['a submitted proposal, at the deadline', 'submitted', DEADLINE, null],
    ['one millisecond late', 'submitted', MILLISECOND_AFTER, late(MILLISECOND_AFTER, 1)],
    ['twice', 'withdrawn', MILLISECOND_BEFORE, illegal('withdrawn', 'withdraw')],
    ['twice, and late', 'withdrawn', MILLISECOND_AFTER, illegal('withdrawn', 'withdraw')],
  ] as const)('%s', (_, state, at, answer) => {
    expect(canWithdraw({ state, deadline: DEADLINE, at })).toEqual(answer);
  });
});
