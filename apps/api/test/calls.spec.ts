import { callBuilder, ELENA, lotBuilder } from '@trilot/domain/testing';
import type { CallSummary, CallView } from '../src/capabilities/calls/calls.dto';
import type { CgOpportunityAnswer, CgOpportunityList } from '../src/capabilities/publication/common-grants.dto';
import {
  accepted,
  closeCall,
  openDefinition,
  publish,
  publishedCall,
  type ProblemBody,
  randomSlug,
  refusalOf,
  World,
} from './harness';

let world: World;
beforeAll(async () => {
  world = await World.shared();
});
afterAll(() => world.close());

const listed = async (): Promise<string[]> =>
  accepted(await world.visitor.get<CallSummary[]>('/api/calls')).map(({ slug }) => slug);

const draftedCall = async (changes = {}): Promise<string> => {
  const slug = randomSlug();
  const definition = await openDefinition(world, changes);
  accepted(await world.as(ELENA).post('/api/managed-calls', { body: { slug, definition } }));
  return slug;
};

describe('a call that is still a draft', () => {
  it('is seen by nobody, its manager included', async () => {
    const slug = await draftedCall();
    const missing = { status: 404, code: 'NOT_FOUND', facts: {} };
    expect(refusalOf(await world.visitor.get(`/api/calls/${slug}`))).toEqual(missing);
    expect(refusalOf(await world.as(ELENA).get(`/api/calls/${slug}`))).toEqual(missing);
    expect(refusalOf(await world.as(ELENA).get(`/api/calls/${slug}/overview`))).toEqual(missing);
    expect(await listed()).not.toContain(slug);
  });

  it('cannot take the address of another call', async () => {
    const slug = await draftedCall();
    const again = await world.as(ELENA).post('/api/managed-calls', { body: { slug, definition: callBuilder() } });
    expect(refusalOf(again)).toEqual({
      status: 422,
      code: 'VALIDATION_FAILED',
      facts: { fields: [{ path: 'slug', rule: 'taken' }] },
    });
  });

  it('is refused with the field that is unknown', async () => {
    const definition = { ...callBuilder(), colour: 'blue' };
    const answer = await world.as(ELENA).post('/api/managed-calls', { body: { slug: randomSlug(), definition } });
    expect(refusalOf(answer)).toEqual({
      status: 422,
      code: 'VALIDATION_FAILED',
      facts: { fields: [{ path: 'colour', rule: 'additionalProperties' }] },
    });
  });
});

describe('publishing', () => {
  it('makes the call public and open', async () => {
    const { slug } = await publishedCall(world);
    const call = accepted(await world.visitor.get<CallView>(`/api/calls/${slug}`));
    expect(await listed()).toContain(slug);
    expect(call).toMatchObject({ slug, version: 1, phase: 'open', announcedAt: null });
    expect(call.drawCommitment).toMatch(/^[0-9a-f]{64}$/);
  });

  it('never shows the seed of the draw', async () => {
    const { id, slug } = await publishedCall(world);
    const { draw_seed: seed } = await world.sql.row<{ draw_seed: string }>('select draw_seed from call where id = $1', [
      id,
    ]);
    expect((await world.visitor.get(`/api/calls/${slug}`)).text).not.toContain(seed);
  });

  it.each([
    ['a lot without territories', { lots: [lotBuilder(1, { territories: [] })] }, ['territoriesListed']],
    ['lots numbered alike', { lots: [lotBuilder(1), lotBuilder(1)] }, ['lotsNumbered']],
    ['a zone that does not exist', { zone: 'Europe/Atlantis' }, ['zoneKnown']],
    ['a chain of tie-breaks without a draw', { tieBreaks: ['smallerRequest'] }, ['tieBreaksEndWithDraw']],
    ['two mistakes at once', { budget: null, languages: ['en', 'az'] }, ['textsComplete', 'budgetWhereGrants']],
  ])('is refused for %s, by the name of the check', async (_, changes, checks) => {
    const slug = await draftedCall(changes);
    const answer = await publish<ProblemBody>(world, slug);
    const { problems } = answer.body.facts as { problems: { check: string }[] };
    expect([answer.status, answer.body.code]).toEqual([422, 'CALL_INCONSISTENT']);
    expect([...new Set(problems.map(({ check }) => check))]).toEqual(checks);
    expect(await listed()).not.toContain(slug);
  });

  it('happens once', async () => {
    const { slug } = await publishedCall(world);
    expect(refusalOf(await publish(world, slug))).toEqual({
      status: 409,
      code: 'ILLEGAL_MOVE',
      facts: { lifecycle: 'call', from: 'published', move: 'publish' },
    });
  });

  it.each(['call_version', 'lot_version'])('fixes what decides: %s refuses change by plain SQL', async (table) => {
    await publishedCall(world);
    await expect(world.sql.rows(`update ${table} set version = 9`)).rejects.toThrow(`${table} is append-only`);
    await expect(world.sql.rows(`delete from ${table}`)).rejects.toThrow(`${table} is append-only`);
  });
});

describe('the public phase of a call', () => {
  const phaseOf = async (slug: string) => accepted(await world.visitor.get<CallView>(`/api/calls/${slug}`)).phase;

  it('is coming before it opens', async () => {
    expect(
      await phaseOf(
        (
          await publishedCall(
            world,
            callBuilder({
              opensAt: '2999-01-01T00:00:00.000Z',
              lots: [lotBuilder(1, { deadline: '2999-06-01T00:00:00.000Z' })],
            }),
          )
        ).slug,
      ),
    ).toBe('coming');
  });

  it('is closed as soon as the deadline has passed', async () => {
    const call = await publishedCall(world);
    await closeCall(world, call);
    expect(await phaseOf(call.slug)).toBe('closed');
  });

  it('is cancelled once the call is', async () => {
    const { slug } = await publishedCall(world);
    const body = { reason: 'The money was withdrawn' };
    accepted(await world.as(ELENA).post(`/api/managed-calls/${slug}/cancellation`, { body }));
    expect(await phaseOf(slug)).toBe('cancelled');
  });
});

describe('CommonGrants', () => {
  it('gives a published call with lots as competitions and the cap as maximum award', async () => {
    const expected = [
      { min: 7, max: 10 },
      { min: 5, max: 8 },
      { min: 2, max: 2 },
    ];
    const definition = await openDefinition(world);
    const { id, slug, lots } = await publishedCall(world, {
      lots: definition.lots.map((lot, place) => ({ ...lot, expectedProjects: expected[place]! })),
    });
    const { data } = accepted(await world.visitor.get<CgOpportunityAnswer>(`/common-grants/opportunities/${id}`));
    expect(data).toMatchObject({
      id,
      title: 'Urban make-over',
      status: { value: 'open' },
      funding: {
        totalAmountAvailable: { amount: '1200000.00', currency: 'EUR' },
        maxAwardAmount: { amount: '60000.00', currency: 'EUR' },
        minAwardCount: 14,
        maxAwardCount: 20,
      },
    });
    expect(data.source).toMatch(new RegExp(`/calls/${slug}$`));
    expect(
      data.competitions.map(({ id: lot, opportunityId, funding }) => [
        lot,
        opportunityId,
        funding.totalAmountAvailable!.amount,
      ]),
    ).toEqual([
      [lots[0], id, '600000.00'],
      [lots[1], id, '480000.00'],
      [lots[2], id, '120000.00'],
    ]);
  });

  it('says of each lot what the protocol asks of a competition', async () => {
    const { id, slug } = await publishedCall(world);
    const { data } = accepted(await world.visitor.get<CgOpportunityAnswer>(`/common-grants/opportunities/${id}`));
    const [lot] = data.competitions;
    const { lots } = accepted(await world.visitor.get<CallView>(`/api/calls/${slug}`));
    expect(Object.keys(lot!).sort()).toEqual([
      'acceptedApplicantTypes',
      'createdAt',
      'customFields',
      'description',
      'forms',
      'funding',
      'id',
      'keyDates',
      'lastModifiedAt',
      'opportunityId',
      'status',
      'title',
    ]);
    expect([lot!.status, lot!.forms, lot!.acceptedApplicantTypes]).toEqual([
      { value: 'open' },
      { forms: {} },
      [{ value: 'government_municipal' }],
    ]);
    expect(lot!.keyDates.closeDate.description).toContain(lots[0]!.deadline);
  });

  it('lists what is published and nothing that is a draft', async () => {
    const slug = await draftedCall();
    const { id } = await publishedCall(world);
    const { items, paginationInfo } = accepted(
      await world.visitor.get<CgOpportunityList>('/common-grants/opportunities'),
    );
    expect(items.map((item) => item.id)).toContain(id);
    expect(items.filter(({ source }) => source.endsWith(slug))).toEqual([]);
    expect(paginationInfo).toMatchObject({ page: 1, pageSize: 100 });
  });

  it('answers by pages', async () => {
    await publishedCall(world);
    await publishedCall(world);
    const page = accepted(await world.visitor.get<CgOpportunityList>('/common-grants/opportunities?page=2&pageSize=1'));
    expect(page.items).toHaveLength(1);
    expect(page.paginationInfo).toMatchObject({ page: 2, pageSize: 1 });
  });

  it.each([['page=0'], ['pageSize=101'], ['page=x'], ['unknown=1']])('refuses ?%s', async (query) => {
    const answer = await world.visitor.get<ProblemBody>(`/common-grants/opportunities?${query}`);
    expect([answer.status, answer.body.code]).toEqual([422, 'VALIDATION_FAILED']);
  });

  it('knows no opportunity that is a draft', async () => {
    const slug = await draftedCall();
    const { id } = await world.sql.row<{ id: string }>('select id from call where slug = $1', [slug]);
    expect((await world.visitor.get(`/common-grants/opportunities/${id}`)).status).toBe(404);
  });
});
