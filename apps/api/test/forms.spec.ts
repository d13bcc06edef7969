/** Forms of every kind of question: saved as they are written, judged by kind, sealed without what is not asked. */
import type { Answer } from '@trilot/domain';
import { LEYLA } from '@trilot/domain/testing';
import { sealOf } from '../src/capabilities/proposals/seal-content';
import {
  accepted,
  ANSWERS,
  answering,
  type Client,
  draftedProposal,
  formOf,
  gapsOf,
  lastRevision,
  publishedCall,
  QUESTIONS,
  refusalOf,
  saveDraft,
  submit,
  type TestCall,
  viewOf,
  World,
} from './harness';

let world: World;
let leyla: Client;
let call: TestCall;
beforeAll(async () => {
  world = await World.shared();
  leyla = world.as(LEYLA);
});
beforeEach(async () => {
  call = await publishedCall(world, formOf(QUESTIONS));
});
afterAll(() => world.close());

const view = (proposal: { id: string }) => viewOf(leyla, proposal);
const sealed = (proposal: { id: string }) => lastRevision(world, proposal);

describe('answers of every kind', () => {
  it('are kept as they were written and submitted', async () => {
    const proposal = await draftedProposal(world, LEYLA, call.lots[0], answering());
    expect(gapsOf(await view(proposal))).toEqual([]);
    const { digest } = accepted(await submit(leyla, proposal));
    const revision = await sealed(proposal);
    expect(revision).toMatchObject({ content: answering(), digest, version: 1 });
  });

  it('are judged by their kind', async () => {
    const proposal = await draftedProposal(
      world,
      LEYLA,
      call.lots[0],
      answering({
        since: '2023-02-29',
        people: '12,5',
        ownMoney: '12.50',
        ways: ['never'],
        projects: [{ id: 'r1', cells: {} }],
      }),
    );
    expect(gapsOf(await view(proposal))).toEqual([
      { code: 'DATE_UNREADABLE', facts: { question: 'since', typed: '2023-02-29' } },
      { code: 'ANSWER_UNREADABLE', facts: { field: 'answers.people', typed: '12,5' } },
      { code: 'ANSWER_UNREADABLE', facts: { field: 'answers.ownMoney', typed: '12.50' } },
      { code: 'ANSWER_NOT_OFFERED', facts: { question: 'ways' } },
      { code: 'TABLE_ROW_INCOMPLETE', facts: { question: 'projects', row: 'r1', lacks: ['name', 'cost'] } },
    ]);
    expect(refusalOf(await submit(leyla, proposal))).toMatchObject({ status: 422, code: 'PROPOSAL_INCOMPLETE' });
  });

  it.each<[string, unknown, string]>([
    ['a number', 5, 'answers.people'],
    ['nothing', null, 'answers.people'],
    ['an object', { text: 'x' }, 'answers.people'],
    ['a list of lists', [['x']], 'answers.people.0'],
    ['a list of both', ['x', { id: 'r1', cells: {} }], 'answers.people.1'],
    ['a row without an id', [{ cells: {} }], 'answers.people.0'],
    ['a row with more than its cells', [{ id: 'r1', cells: {}, note: 'x' }], 'answers.people.0'],
    ['a cell that is no text', [{ id: 'r1', cells: { cost: 5 } }], 'answers.people.0'],
    ['a text longer than any', 'a'.repeat(60_001), 'answers.people'],
    [
      'more rows than any table',
      Array.from({ length: 501 }, (_, row) => ({ id: `r${row}`, cells: {} })),
      'answers.people',
    ],
  ])('are no answers in another shape: %s', async (_, answer, path) => {
    const proposal = await draftedProposal(world, LEYLA, call.lots[0], answering());
    const refused = await saveDraft(leyla, proposal, answering({ people: answer as Answer }));
    const { status, code, facts } = refusalOf(refused);
    const paths = (facts as { fields: { path: string }[] }).fields.map((field) => field.path);
    expect([status, code]).toEqual([422, 'VALIDATION_FAILED']);
    expect(paths.some((named) => named.startsWith(path))).toBe(true);
    expect((await view(proposal)).draft.content).toEqual(answering());
  });
});

describe('a question that is asked only after a certain answer', () => {
  it('is neither required nor sealed while it is hidden, and its answer stays in the draft', async () => {
    const written = answering({ hasPlan: 'no', since: 'sometime' }, { 'answers.plan': 'x' });
    const proposal = await draftedProposal(world, LEYLA, call.lots[0], written);
    expect(gapsOf(await view(proposal))).toEqual([]);
    const { digest, reference, revision } = accepted(await submit(leyla, proposal));
    const { plan: _plan, since: _since, ...asked } = written.answers;
    const standing = await sealed(proposal);
    expect(standing.content).toEqual({ ...written, answers: asked, unread: {} });
    expect(digest).toBe(sealOf({ reference, revision, callVersion: 1, content: standing.content }));
    const after = await view(proposal);
    expect(after.draft.content).toEqual(written);
    expect(after.hasUnsubmittedChanges).toBe(false);
  });

  it('has its answer again when it is asked again', async () => {
    const proposal = await draftedProposal(world, LEYLA, call.lots[0], answering({ hasPlan: 'no' }));
    const { version } = accepted(await saveDraft(leyla, proposal, answering({ hasPlan: 'yes' })));
    accepted(await submit(leyla, { ...proposal, version }));
    expect((await sealed(proposal)).content.answers).toEqual(ANSWERS);
  });

  it('is required as soon as it is asked', async () => {
    const proposal = await draftedProposal(world, LEYLA, call.lots[0], answering({ plan: '', hasPlan: 'yes' }));
    expect(gapsOf(await view(proposal))).toEqual([{ code: 'ANSWER_MISSING', facts: { question: 'plan' } }]);
  });
});
