/** A call in its manager's hands: drafted, published by a second person, corrected, extended, cancelled, copied. */
import { blankCall, type CallDefinition } from '@trilot/domain';
import { DAVID, ELENA, LEYLA, lotBuilder, MINGACHEVIR, NINO } from '@trilot/domain/testing';
import type { CallDraftView, CallVersionView, CopiedCallView } from '../src/capabilities/calls/managed-calls.dto';
import {
  accepted,
  type Answer,
  closeCall,
  openDefinition,
  publish,
  publishedCall,
  randomSlug,
  refusalOf,
  type TestCall,
  until,
  World,
} from './harness';

let world: World;
beforeAll(async () => {
  world = await World.own();
});
afterAll(() => world.close());

const draftedCall = async (changes: Partial<CallDefinition> = {}): Promise<CallDraftView> => {
  const definition = await openDefinition(world, changes);
  return accepted(
    await world.as(ELENA).post<CallDraftView>('/api/managed-calls', { body: { slug: randomSlug(), definition } }),
  );
};
const managed = async (slug: string): Promise<CallDraftView> =>
  accepted(await world.as(ELENA).get<CallDraftView>(`/api/managed-calls/${slug}`));
const saveDraft = (
  slug: string,
  version: number,
  definition: CallDefinition,
  unread?: Readonly<Record<string, string>>,
): Promise<Answer<CallDraftView>> =>
  world.as(ELENA).put(`/api/managed-calls/${slug}`, {
    headers: { 'if-match': `"${version}"` },
    body: { definition, ...(unread && { unread }) },
  });
const extend = (slug: string, lot: number, deadline: string, reason = 'Power cuts', version = 1) =>
  world.as(ELENA).post<CallDraftView>(`/api/managed-calls/${slug}/extensions`, {
    headers: { 'if-match': `"${version}"` },
    body: { deadlines: [{ lot, deadline }], reason },
  });
const later = async (hours: number): Promise<string> =>
  new Date(Date.parse(await world.sql.now()) + hours * 3_600_000).toISOString();

describe('a draft', () => {
  it('is saved with the version it was written on', async () => {
    const { slug, definition } = await draftedCall();
    const saved = accepted(await saveDraft(slug, 1, { ...definition, edition: { en: '2028' } }));
    expect([saved.version, saved.definition.edition, saved.updatedBy]).toEqual([2, { en: '2028' }, 'Elena']);
    expect(refusalOf(await saveDraft(slug, 1, definition))).toEqual({
      status: 412,
      code: 'VERSION_MISMATCH',
      facts: { expected: 1, actual: 2 },
    });
  });

  it('can be begun before anything of it is known', async () => {
    const blank = blankCall({ language: 'az', zone: 'Asia/Baku', now: await world.sql.now() });
    const draft = accepted(
      await world.as(ELENA).post<CallDraftView>('/api/managed-calls', { body: { slug: randomSlug(), ...blank } }),
    );
    expect([draft.definition, draft.unread, draft.state]).toEqual([blank.definition, blank.unread, 'draft']);
  });

  it('names what stands in the way of publishing, and what is only advice', async () => {
    const { slug } = await draftedCall({
      tieBreaks: [],
      lots: [lotBuilder(1, { deadline: await later(1), expectedProjects: { min: 1, max: 1 } })],
    });
    const { problems, abilities } = await managed(slug);
    expect(problems.map(({ check, advice }) => [check, advice])).toEqual([
      ['envelopeMatchesProjects', true],
      ['tieBreaksEndWithDraw', false],
    ]);
    expect(abilities.publish).toMatchObject({ allowed: false, refusal: { code: 'CALL_INCONSISTENT' } });
  });

  it('is published by a second person where the call says so', async () => {
    const { slug } = await draftedCall({ secondPersonPublishes: true });
    expect(refusalOf(await publish(world, slug))).toMatchObject({ status: 409, code: 'FOUR_EYES' });
    expect(accepted(await publish<CallDraftView>(world, slug, DAVID)).state).toBe('published');
  });

  it('is not published by who has not seen what was written since', async () => {
    const { slug, definition } = await draftedCall({ secondPersonPublishes: true });
    accepted(await saveDraft(slug, 1, { ...definition, edition: { en: '2028' } }));
    expect(refusalOf(await publish(world, slug, DAVID))).toEqual({
      status: 412,
      code: 'VERSION_MISMATCH',
      facts: { expected: 1, actual: 2 },
    });
    expect(accepted(await publish<CallDraftView>(world, slug, DAVID, 2)).definition.edition).toEqual({ en: '2028' });
  });

  it('keeps what was typed for values that could not be read, and is not published before they can', async () => {
    const { slug, definition } = await draftedCall();
    const unread = { 'lots.1.envelopeCents': '6O.000', opensAt: '' };
    expect(accepted(await saveDraft(slug, 1, definition, unread)).unread).toEqual(unread);
    const { problems } = await managed(slug);
    expect(problems).toEqual([
      { check: 'valuesReadable', facts: { path: 'lots.1.envelopeCents', typed: '6O.000' }, advice: false },
      { check: 'valuesReadable', facts: { path: 'opensAt', typed: '' }, advice: false },
    ]);
    expect(refusalOf(await publish(world, slug, ELENA, 2))).toMatchObject({ status: 422, code: 'CALL_INCONSISTENT' });
    expect(accepted(await saveDraft(slug, 2, definition)).unread).toEqual({});
    expect(accepted(await publish<CallDraftView>(world, slug, ELENA, 3)).state).toBe('published');
  });

  it.each([
    ['a list', ['x']],
    ['a number', { opensAt: 5 }],
    ['an endless text', { opensAt: 'x'.repeat(1_001) }],
  ])('does not keep %s as what could not be read', async (_, unread) => {
    const { slug, definition } = await draftedCall();
    expect(refusalOf(await saveDraft(slug, 1, definition, unread as never)).code).toBe('VALIDATION_FAILED');
  });

  it('is no longer written once it is published', async () => {
    const { slug } = await publishedCall(world);
    const { definition, version } = await managed(slug);
    expect(refusalOf(await saveDraft(slug, version, definition))).toMatchObject({ status: 409, code: 'ILLEGAL_MOVE' });
  });
});

describe('a corrigendum', () => {
  const correct = (slug: string, definition: CallDefinition, reason = 'A mistake in the text') =>
    world.as(ELENA).post<CallDraftView>(`/api/managed-calls/${slug}/corrigenda`, {
      headers: { 'if-match': '"1"' },
      body: { definition, reason },
    });

  it('is the next version, public with its reason and what it changed', async () => {
    const { slug } = await publishedCall(world);
    const { definition } = await managed(slug);
    accepted(await correct(slug, { ...definition, summary: { en: 'A better summary' } }));
    const versions = accepted(await world.visitor.get<CallVersionView[]>(`/api/calls/${slug}/versions`));
    expect(versions.map(({ version, kind, reason, changes }) => ({ version, kind, reason, changes }))).toEqual([
      {
        version: 2,
        kind: 'corrigendum',
        reason: 'A mistake in the text',
        changes: [{ path: 'summary.en', before: 'Reimagining life in the city', after: 'A better summary' }],
      },
      { version: 1, kind: 'publication', reason: null, changes: [] },
    ]);
  });

  it.each([
    ['nothing', (call: CallDefinition) => call, 'CORRIGENDUM_EMPTY'],
    ['the currency', (call: CallDefinition) => ({ ...call, currency: 'USD' }), 'FIXED_FOR_GOOD'],
    ['a rule that must hold', (call: CallDefinition) => ({ ...call, tieBreaks: [] }), 'CALL_INCONSISTENT'],
  ])('that changes %s is refused', async (_, change, code) => {
    const { slug } = await publishedCall(world);
    const { definition } = await managed(slug);
    expect(refusalOf(await correct(slug, change(definition)))).toMatchObject({ status: 422, code });
    expect((await managed(slug)).publishedVersion).toBe(1);
  });

  it('of a draft is none', async () => {
    const { slug, definition } = await draftedCall();
    expect(refusalOf(await correct(slug, definition))).toMatchObject({ status: 409, code: 'ILLEGAL_MOVE' });
  });
});

describe('an extension', () => {
  const startProposal = async ({ lots }: TestCall): Promise<void> => {
    const body = { lotId: lots[0], municipalityId: world.municipalityId(MINGACHEVIR) };
    accepted(await world.as(LEYLA).post('/api/proposals', { body }));
  };
  const inboxOf = async (member: typeof LEYLA, slug: string): Promise<string[]> =>
    accepted(await world.as(member).get<{ subject: string; link: string }[]>('/api/inbox'))
      .filter(({ link }) => link === `/calls/${slug}`)
      .map(({ subject }) => subject);

  it('moves the deadline of one lot for all, and tells who has started a proposal', async () => {
    const call = await publishedCall(world);
    await startProposal(call);
    const deadline = await later(48);
    const extended = accepted(await extend(call.slug, 1, deadline));
    expect(extended.definition.lots.map((lot) => lot.deadline === deadline)).toEqual([true, false, false]);
    await until(async () => (await inboxOf(LEYLA, call.slug)).length > 0);
    expect(await inboxOf(LEYLA, call.slug)).toEqual(['“Urban make-over” müsabiqəsi dəyişdirilib']);
    expect(await inboxOf(NINO, call.slug)).toEqual([]);
  });

  it('never brings a deadline forward', async () => {
    const { slug } = await publishedCall(world);
    const refusal = refusalOf(await extend(slug, 2, await later(0.5)));
    expect(refusal).toMatchObject({ status: 422, code: 'DEADLINE_EARLIER', facts: { lot: 2 } });
  });

  it('needs a reason', async () => {
    const { slug } = await publishedCall(world);
    expect(refusalOf(await extend(slug, 1, await later(48), '  '))).toMatchObject({ code: 'REASON_REQUIRED' });
  });

  it('comes too late once the deadline has passed', async () => {
    const call = await publishedCall(world);
    await closeCall(world, call);
    expect(refusalOf(await extend(call.slug, 1, await later(48), 'Late', 2))).toMatchObject({
      status: 409,
      code: 'CALL_CLOSED',
    });
  });

  it('is refused on a version that no longer stands', async () => {
    const { slug } = await publishedCall(world);
    accepted(await extend(slug, 1, await later(48)));
    expect(refusalOf(await extend(slug, 1, await later(72)))).toEqual({
      status: 412,
      code: 'VERSION_MISMATCH',
      facts: { expected: 1, actual: 2 },
    });
  });
});

describe('a cancellation', () => {
  it('ends the call for everybody, on record', async () => {
    const { id, slug } = await publishedCall(world);
    const path = `/api/managed-calls/${slug}/cancellation`;
    expect(refusalOf(await world.as(ELENA).post(path, { body: { reason: '' } }))).toMatchObject({
      code: 'REASON_REQUIRED',
    });
    accepted(await world.as(ELENA).post(path, { body: { reason: 'The money was withdrawn' } }));
    expect(accepted(await world.visitor.get<{ phase: string }>(`/api/calls/${slug}`)).phase).toBe('cancelled');
    expect(refusalOf(await world.as(ELENA).post(path, { body: { reason: 'Again' } }))).toMatchObject({
      status: 409,
      code: 'CALL_CANCELLED',
    });
    const entry = await world.sql.row<{ reason: string }>(
      `select reason from audit_entry where action = 'call.cancelled' and subject_id = $1`,
      [id],
    );
    expect(entry.reason).toBe('The money was withdrawn');
  });
});

describe('a copy', () => {
  it('of a draft brings along what could not be read in it', async () => {
    const { slug: from, definition } = await draftedCall();
    accepted(await saveDraft(from, 1, definition, { 'lots.2.deadline': '' }));
    const slug = randomSlug();
    accepted(await world.as(ELENA).post(`/api/managed-calls/${from}/copies`, { body: { slug } }));
    expect((await managed(slug)).unread).toEqual({ 'lots.2.deadline': '' });
  });

  it('is a draft of its own with new dates, and says what to look at', async () => {
    const source = await publishedCall(world);
    const slug = randomSlug();
    const copied = accepted(
      await world.as(ELENA).post<CopiedCallView>(`/api/managed-calls/${source.slug}/copies`, { body: { slug } }),
    );
    expect(copied).toEqual({
      slug,
      toChange: ['edition', 'opensAt', 'lots.1.deadline', 'lots.2.deadline', 'lots.3.deadline'],
    });
    const [original, copy] = [await managed(source.slug), await managed(slug)];
    expect(copy.state).toBe('draft');
    expect(copy.definition).toEqual({
      ...original.definition,
      opensAt: copy.definition.opensAt,
      lots: original.definition.lots.map((lot, place) => ({
        ...lot,
        deadline: copy.definition.lots[place]!.deadline,
      })),
    });
    expect(Date.parse(copy.definition.opensAt)).toBeGreaterThan(Date.parse(await world.sql.now()));
  });
});
