/** A call that is corrected while proposals are written: each goes on where it was begun, and moves without losing a word. */
import type { CallDefinition, FormQuestion } from '@trilot/domain';
import { ANA, ELENA, LEYLA, NINO, questionBuilder, RASHAD } from '@trilot/domain/testing';
import type { CallDraftView, CallVersionDefinitionView } from '../src/capabilities/calls/managed-calls.dto';
import type { WorkspaceView } from '../src/capabilities/evaluation/evaluation.dto';
import type { DraftView, ProposalView } from '../src/capabilities/proposals/proposals.dto';
import {
  accepted,
  ANSWERS,
  answering,
  type Answer,
  assigned,
  type Client,
  closeCall,
  declare,
  draftedProposal,
  formOf,
  gapsOf,
  lastRevision,
  moveDeadline,
  OPTIONS,
  publishedCall,
  QUESTIONS,
  refusalOf,
  saveDraft,
  startProposal,
  submit,
  submittedProposal,
  type TestCall,
  type TestProposal,
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

describe('a call that is changed while a proposal is written', () => {
  const correct = async (
    slug: string,
    change: (call: CallDefinition) => CallDefinition,
    reason = 'One question more',
  ) => {
    const { definition, publishedVersion } = accepted(
      await world.as(ELENA).get<CallDraftView>(`/api/managed-calls/${slug}`),
    );
    return world.as(ELENA).post<CallDraftView>(`/api/managed-calls/${slug}/corrigenda`, {
      headers: { 'if-match': `"${publishedVersion}"` },
      body: { definition: change(definition), reason },
    });
  };
  const ask =
    (...questions: readonly FormQuestion[]) =>
    (definition: CallDefinition) => ({
      ...definition,
      ...formOf(questions),
    });
  const MORE = questionBuilder('more', { kind: 'shortText', limit: 50 });
  const move = (client: Client, { id }: { id: string }, version: number): Promise<Answer<ProposalView>> =>
    client.put<ProposalView>(`/api/proposals/${id}/call-version`, { body: { version } });

  let proposal: TestProposal;
  beforeEach(async () => {
    proposal = await draftedProposal(world, LEYLA, call.lots[0], answering());
  });

  it('says so, and goes on being written on its own version until it moves', async () => {
    accepted(await correct(call.slug, ask(...QUESTIONS, MORE)));
    const changed = await view(proposal);
    expect(changed.newVersion).toMatchObject({
      version: 2,
      mustMove: true,
      notices: [{ version: 2, kind: 'corrigendum', reason: 'One question more' }],
      changes: [{ path: 'forms.fullApplication.sections.s.questions.more', before: null, after: MORE }],
    });
    expect(changed.draft).toMatchObject({ callVersion: 1, version: proposal.version, content: answering() });
    expect(gapsOf(changed)).toEqual([]);
    const refusal = { code: 'CALL_CHANGED', facts: { writtenOn: 1, current: 2 } };
    expect(changed.abilities.submit).toEqual({ allowed: false, refusal });
    expect(refusalOf(await submit(leyla, proposal))).toEqual({ status: 409, ...refusal });
  });

  it('moves in one act that touches no answer, and is judged by the new form from then on', async () => {
    accepted(await correct(call.slug, ask(...QUESTIONS, MORE)));
    const moved = accepted(await move(leyla, proposal, 2));
    expect(moved).toMatchObject({ newVersion: null, draft: { callVersion: 2, version: proposal.version + 1 } });
    expect(moved.draft.content).toEqual(answering());
    expect(gapsOf(moved)).toEqual([{ code: 'ANSWER_MISSING', facts: { question: 'more' } }]);
    const { version } = accepted(
      await saveDraft(leyla, { ...proposal, version: moved.draft.version }, answering({ more: 'Here' })),
    );
    accepted(await submit(leyla, { ...proposal, version }));
    expect(await sealed(proposal)).toMatchObject({ version: 2, content: { answers: { ...ANSWERS, more: 'Here' } } });
  });

  it('is not written on under the old form unawares: an older page saves on what has moved', async () => {
    accepted(await correct(call.slug, ask(...QUESTIONS, MORE)));
    accepted(await move(world.as(RASHAD), proposal, 2));
    expect(refusalOf(await saveDraft(leyla, proposal, answering()))).toMatchObject({ code: 'VERSION_MISMATCH' });
    const draft = accepted(await leyla.get<DraftView>(`/api/proposals/${proposal.id}/draft`));
    expect([draft.callVersion, draft.updatedBy]).toEqual([2, 'Rashad']);
  });

  it('keeps what is no longer asked, readable by the question as it was, and seals it no more', async () => {
    const [, plan] = QUESTIONS;
    const fewer = QUESTIONS.filter(({ id }) => id !== 'plan').map((question) =>
      question.id === 'ways' ? { ...question, options: OPTIONS.slice(0, 1).concat(OPTIONS.slice(2)) } : question,
    );
    accepted(await correct(call.slug, ask(...fewer), 'Asked twice'));
    const moved = accepted(await move(leyla, proposal, 2));
    expect(moved.draft.content.answers).toEqual(ANSWERS);
    expect(moved.pastQuestions).toEqual([plan, QUESTIONS.find(({ id }) => id === 'ways')]);
    expect(gapsOf(moved)).toEqual([{ code: 'ANSWER_NOT_OFFERED', facts: { question: 'ways' } }]);
    const chosen = answering({ ways: ['yes'] });
    const { version } = accepted(await saveDraft(leyla, { ...proposal, version: moved.draft.version }, chosen));
    accepted(await submit(leyla, { ...proposal, version }));
    const { plan: _plan, ...asked } = chosen.answers;
    expect((await sealed(proposal)).content.answers).toEqual(asked);
    expect((await view(proposal)).draft.content.answers).toEqual(chosen.answers);
  });

  it('has nothing to do for an extension: the deadline is that which stands', async () => {
    const deadline = await moveDeadline(world, call, 3_600_000);
    expect((await view(proposal)).newVersion).toMatchObject({ version: 2, mustMove: false });
    expect((await view(proposal)).lot.deadline).toBe(deadline);
    const receipt = accepted(await submit(leyla, proposal));
    expect([receipt.deadline, (await sealed(proposal)).version]).toEqual([deadline, 2]);
  });

  it('has nothing to say of a change that does not concern it', async () => {
    accepted(await correct(call.slug, (definition) => ({ ...definition, summary: { en: 'Better words' } })));
    expect((await view(proposal)).newVersion).toBeNull();
    accepted(await submit(leyla, proposal));
  });

  it('endangers no revision that stands', async () => {
    const standing = await submittedProposal(world, NINO, call.lots[0], answering());
    accepted(await correct(call.slug, ask(...QUESTIONS, MORE)));
    const nino = world.as(NINO);
    const { submitted } = accepted(await nino.get<ProposalView>(`/api/proposals/${standing.id}`));
    expect(submitted).toMatchObject({ revision: 1 });
    accepted(await move(nino, standing, 2));
    expect((await sealed(standing)).version).toBe(1);
  });

  it('is read by evaluators on the form it was submitted on, without what that did not ask', async () => {
    const standing = await submittedProposal(world, NINO, call.lots[0], answering({ hasPlan: 'no' }));
    accepted(await correct(call.slug, ask(MORE)));
    await closeCall(world, call);
    const id = await assigned(world, call.lots[0], standing, ANA);
    accepted(await declare(world.as(ANA), id));
    const { proposal: read } = accepted(await world.as(ANA).get<WorkspaceView>(`/api/assignments/${id}`));
    const { plan: _plan, since: _since, ...asked } = ANSWERS;
    expect(read.content.answers).toEqual({ ...asked, hasPlan: 'no' });
    expect(read.form).toEqual(formOf(QUESTIONS).forms!.fullApplication);
  });

  it('reaches whoever is writing with the next save', async () => {
    const before = accepted(await saveDraft(leyla, proposal, answering()));
    accepted(await correct(call.slug, ask(...QUESTIONS, MORE)));
    const after = accepted(await saveDraft(leyla, { ...proposal, version: before.version }, answering()));
    expect([before.callVersion, after.callVersion]).toEqual([1, 2]);
  });

  it('moves only to the version that stands, and once', async () => {
    accepted(await correct(call.slug, ask(...QUESTIONS, MORE)));
    accepted(await correct(call.slug, ask(...QUESTIONS), 'Taken back'));
    expect(refusalOf(await move(leyla, proposal, 2))).toEqual({
      status: 412,
      code: 'VERSION_MISMATCH',
      facts: { expected: 2, actual: 3 },
    });
    const moved = accepted(await move(leyla, proposal, 3));
    expect(accepted(await move(leyla, proposal, 3)).draft.version).toBe(moved.draft.version);
    const entries = await world.sql.rows<{ facts: unknown }>(
      `select facts from audit_entry where action = 'proposal.movedToVersion' and subject_id = $1`,
      [proposal.id],
    );
    expect(entries).toEqual([{ facts: { from: 1, to: 3 } }]);
  });

  it('is nobody else’s to move', async () => {
    accepted(await correct(call.slug, ask(...QUESTIONS, MORE)));
    expect(refusalOf(await move(world.as(NINO), proposal, 2))).toEqual({ status: 404, code: 'NOT_FOUND', facts: {} });
  });

  it('may not become another question under the same name', async () => {
    const asNumber = QUESTIONS.map((question) =>
      question.id === 'plan' ? { ...question, kind: 'number' as const } : question,
    );
    expect(refusalOf(await correct(call.slug, ask(...asNumber)))).toEqual({
      status: 422,
      code: 'FIXED_FOR_GOOD',
      facts: { path: 'forms.fullApplication.questions.plan.kind' },
    });
  });

  it('starts new proposals on the version that stands', async () => {
    accepted(await correct(call.slug, ask(...QUESTIONS, MORE)));
    const started = accepted(await startProposal(world, NINO, call.lots[0]));
    expect([started.draft.callVersion, started.newVersion]).toEqual([2, null]);
  });

  it('can still move after the deadline, though it is late', async () => {
    accepted(await correct(call.slug, ask(...QUESTIONS, MORE)));
    await closeCall(world, call);
    accepted(await move(leyla, proposal, 3));
    expect(refusalOf(await submit(leyla, { ...proposal, version: proposal.version + 1 }))).toMatchObject({
      code: 'CALL_CLOSED',
    });
  });

  it('has every version published for good', async () => {
    accepted(await correct(call.slug, ask(...QUESTIONS, MORE)));
    const version = (number: string) =>
      world.visitor.get<CallVersionDefinitionView>(`/api/calls/${call.slug}/versions/${number}`);
    const [first, second] = [accepted(await version('1')), accepted(await version('2'))];
    expect([first.version, first.kind, second.version, second.kind]).toEqual([1, 'publication', 2, 'corrigendum']);
    expect(first.definition.forms).toEqual(formOf(QUESTIONS).forms);
    expect(second.definition.forms).toEqual(formOf([...QUESTIONS, MORE]).forms);
    for (const missing of ['0', '3', 'one', '99999999999999999999']) expect((await version(missing)).status).toBe(404);
  });
});
