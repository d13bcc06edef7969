import { callBuilder, completeContent } from '../testing/builders';
import { ELENA, LEYLA, NINO, RASHAD } from '../testing/cast';
import { submissionFacts } from '../testing/submission-facts';
import { canAskConfirmation, canConfirm } from './confirmation';
import type { SubmissionFacts } from './can-submit';

const ASKING = callBuilder({ signatoryConfirms: true });
const FACTS = submissionFacts({ call: ASKING, actor: RASHAD });
const BY_EDITOR = { actor: LEYLA };

const notFound = { code: 'NOT_FOUND', facts: {} };
const illegal = (move: string) => ({ code: 'ILLEGAL_MOVE', facts: { lifecycle: 'proposal', from: 'draft', move } });
const incomplete = {
  code: 'PROPOSAL_INCOMPLETE',
  facts: { gaps: [{ code: 'ANSWER_MISSING', facts: { question: 'title' } }] },
};
const untitled = { content: completeContent({ title: '' }) };

describe('canConfirm', () => {
  it.each<[string, Partial<SubmissionFacts>, unknown]>([
    ['a signatory', {}, null],
    ['a second time', { confirmed: true }, null],
    ['an editor', BY_EDITOR, { code: 'SIGNATORY_ONLY', facts: {} }],
    ['a rival', { actor: NINO }, notFound],
    ['a manager', { actor: ELENA }, notFound],
    ['where the call asks for none', { call: callBuilder() }, illegal('confirm')],
    ['what is not complete', untitled, incomplete],
    [
      'after the deadline',
      { at: '2027-04-12T14:00:00.001Z' },
      { code: 'CALL_CLOSED', facts: { deadline: FACTS.at, at: '2027-04-12T14:00:00.001Z', lateByMs: 1 } },
    ],
  ])('%s', (_, changes, answer) => {
    expect(canConfirm({ ...FACTS, ...changes })).toEqual(answer);
  });
});

describe('canAskConfirmation', () => {
  it.each<[string, Partial<SubmissionFacts>, number, unknown]>([
    ['an editor', BY_EDITOR, 1, null],
    ['a signatory, another one', {}, 2, null],
    ['a rival', { actor: NINO }, 1, notFound],
    ['where nobody is signatory', BY_EDITOR, 0, { code: 'SIGNATORY_MISSING', facts: {} }],
    ['what is confirmed already', { ...BY_EDITOR, confirmed: true }, 1, illegal('ask')],
    ['where the call asks for none', { ...BY_EDITOR, call: callBuilder() }, 1, illegal('ask')],
    ['for what is not complete', { ...BY_EDITOR, ...untitled }, 1, incomplete],
  ])('%s', (_, changes, signatories, answer) => {
    expect(canAskConfirmation({ ...FACTS, ...changes }, signatories)).toEqual(answer);
  });
});
