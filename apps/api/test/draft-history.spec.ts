/** What a draft held before: every saved text, who replaced it, and nobody else's business. */
import { EMPTY_CONTENT, type ProposalContent, restored } from '@trilot/domain';
import { completeContent, ELENA, LEYLA, NINO, RASHAD } from '@trilot/domain/testing';
import type { DraftHistoryView } from '../src/capabilities/proposals/draft-history.dto';
import {
  accepted,
  type Answer,
  type Client,
  closeCall,
  draftedProposal,
  publishedCall,
  refusalOf,
  saveDraft,
  startProposal,
  submittedProposal,
  type TestCall,
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
  call = await publishedCall(world);
});
afterAll(() => world.close());

const history = (client: Client, id: string, query = ''): Promise<Answer<DraftHistoryView>> =>
  client.get<DraftHistoryView>(`/api/proposals/${id}/draft/history${query}`);
const titled = (title: string, needs?: string): ProposalContent => ({
  ...EMPTY_CONTENT,
  title,
  ...(needs !== undefined && { answers: { needs } }),
});

/** A draft that was saved with each content in turn. */
async function written(contents: readonly ProposalContent[]): Promise<string> {
  const { id } = accepted(await startProposal(world, LEYLA, call.lots[0]));
  let version = 1;
  for (const content of contents) ({ version } = accepted(await saveDraft(leyla, { id, version }, content)));
  return id;
}

describe('the history of a draft', () => {
  it('is empty before the first save', async () => {
    const { id } = accepted(await startProposal(world, LEYLA, call.lots[0]));
    expect(accepted(await history(leyla, id))).toEqual({ changes: [], next: null });
  });

  it('names every change of every place, newest first, with what stood there and what came', async () => {
    const id = await written([titled('One', 'Flood'), titled('Two', 'Flood'), titled('Two')]);
    const { changes, next } = accepted(await history(leyla, id));
    expect(next).toBeNull();
    expect(changes).toEqual([
      { version: 4, path: 'answers.needs', before: 'Flood', after: null, at: expect.any(String), by: 'Leyla' },
      { version: 3, path: 'title', before: 'One', after: 'Two', at: expect.any(String), by: 'Leyla' },
      { version: 2, path: 'answers.needs', before: null, after: 'Flood', at: expect.any(String), by: 'Leyla' },
      { version: 2, path: 'title', before: '', after: 'One', at: expect.any(String), by: 'Leyla' },
    ]);
    const saved = await world.sql.rows<{ at: Date }>(
      'select updated_at as at from proposal_draft where proposal_id = $1',
      [id],
    );
    expect(changes[0]!.at).toBe(saved[0]!.at.toISOString());
  });

  it('can be asked for one place', async () => {
    const id = await written([titled('One', 'Flood'), titled('Two', 'Heat')]);
    const { changes } = accepted(await history(leyla, id, '?place=answers.needs'));
    expect(changes.map(({ before, after }) => [before, after])).toEqual([
      ['Flood', 'Heat'],
      [null, 'Flood'],
    ]);
  });

  it('comes in pages that neither miss nor repeat a change', async () => {
    const titles = Array.from({ length: 120 }, (_, number) => `Title ${number + 1}`);
    const id = await written(titles.map((title) => titled(title)));
    const found: unknown[] = [];
    for (let query: string | null = ''; query !== null;) {
      const { changes, next }: DraftHistoryView = accepted(await history(leyla, id, query));
      found.push(...changes.map(({ after }) => after));
      query = next === null ? null : `?before=${next}`;
    }
    expect(found).toEqual(titles.toReversed());
  });

  it('brings back what a colleague has overwritten, and keeps what the colleague wrote', async () => {
    const id = await written([titled('Ours')]);
    accepted(await saveDraft(world.as(RASHAD), { id, version: 2 }, titled('Theirs')));
    const [latest] = accepted(await history(leyla, id)).changes;
    expect(latest).toMatchObject({ path: 'title', before: 'Ours', after: 'Theirs', by: 'Rashad' });
    accepted(await saveDraft(leyla, { id, version: 3 }, restored(titled('Theirs'), 'title', latest!.before)));
    const { changes } = accepted(await history(leyla, id));
    expect(changes.map(({ before, by }) => [before, by])).toEqual([
      ['Theirs', 'Leyla'],
      ['Ours', 'Rashad'],
      ['', 'Leyla'],
    ]);
  });

  it('keeps nothing of a save that was refused', async () => {
    const id = await written([titled('One')]);
    expect(refusalOf(await saveDraft(leyla, { id, version: 1 }, titled('Stale')))).toEqual({
      status: 412,
      code: 'VERSION_MISMATCH',
      facts: { expected: 1, actual: 2 },
    });
    expect(accepted(await history(leyla, id)).changes).toHaveLength(1);
  });

  it('goes on after the submission and after the deadline', async () => {
    const { id } = await submittedProposal(world, LEYLA, call.lots[0]);
    await closeCall(world, call);
    accepted(await saveDraft(leyla, { id, version: 2 }, { ...completeContent(), title: 'Late' }));
    expect(accepted(await history(leyla, id, '?place=title')).changes[0]).toMatchObject({ version: 3, after: 'Late' });
  });
});

describe('nobody else', () => {
  it('reads it: another municipality, a manager, before and after the deadline', async () => {
    const { id } = await draftedProposal(world, LEYLA, call.lots[0]);
    const missing = '00000000-0000-4000-8000-000000000000';
    expect(refusalOf(await history(world.as(NINO), id))).toEqual(refusalOf(await history(world.as(NINO), missing)));
    expect((await history(world.as(NINO), id)).status).toBe(404);
    expect((await history(world.as(ELENA), id)).status).toBe(403);
    await closeCall(world, call);
    expect((await history(world.as(ELENA), id)).status).toBe(403);
  });

  it('changes it: the application may neither rewrite nor forget what was kept', async () => {
    const rows = await world.sql.rows<{ privilege: string }>(
      `select privilege_type as privilege from information_schema.role_table_grants
       where table_name = 'draft_change' and grantee = 'trilot_app' order by 1`,
    );
    expect(rows.map(({ privilege }) => privilege)).toEqual(['INSERT', 'SELECT']);
  });

  it('gets a page that cannot be', async () => {
    const { id } = accepted(await startProposal(world, LEYLA, call.lots[0]));
    for (const query of ['?before=0', '?before=x', '?before=99999999999', `?place=${'x'.repeat(501)}`]) {
      expect(refusalOf(await history(leyla, id, query))).toMatchObject({ status: 422, code: 'VALIDATION_FAILED' });
    }
  });
});
