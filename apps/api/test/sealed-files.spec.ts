/** Files of a submitted proposal for those who judge it: after the deadline, without a conflict, and in its dossier. */
import { BORIS, CHIARA, DAVID, ELENA, LEYLA } from '@trilot/domain/testing';
import {
  accepted,
  annex,
  assigned,
  callWith,
  declare,
  draftedProposal,
  handIn,
  moveDeadline,
  pdf,
  pdfText,
  publishedCall,
  readPdf,
  refusalOf,
  sha256,
  submit,
  type TestCall,
  type TestProposal,
  viewOf,
  World,
} from './harness';

const MAP = { slot: 'annex:map', name: 'map.pdf', content: pdf() };
const LATE = { slot: 'annex:other', name: 'late.pdf', content: pdf({ padding: 10 }) };

let world: World;
let call: TestCall;
let proposal: TestProposal;
/** The file that was submitted, and one that was handed in afterwards. */
let map: string;
let late: string;
beforeAll(async () => {
  world = await World.shared();
});
beforeEach(async () => {
  const leyla = world.as(LEYLA);
  call = await publishedCall(world, callWith([annex('map'), annex('other', { required: false })]));
  proposal = await draftedProposal(world, LEYLA, call.lots[0]);
  map = (await handIn(leyla, proposal.id, MAP)).id;
  accepted(await submit(leyla, { id: proposal.id, version: (await viewOf(leyla, proposal)).draft.version }));
  late = (await handIn(leyla, proposal.id, LATE)).id;
});
afterAll(() => world.close());

const close = () => moveDeadline(world, call, -1_000);
const whole = [200, MAP.content.toString('latin1')];

describe('an assigned evaluator', () => {
  const path = (assignment: string, file: string) => `/api/assignments/${assignment}/files/${file}/content`;

  it('opens them after the declaration, in the revision that is evaluated', async () => {
    await close();
    const chiara = world.as(CHIARA);
    const assignment = await assigned(world, call.lots[0], proposal, CHIARA);
    expect(refusalOf(await chiara.get(path(assignment, map)))).toMatchObject({
      status: 409,
      code: 'CONFLICT_UNDECLARED',
    });
    await declare(chiara, assignment);
    const shown = await chiara.get(path(assignment, map));
    expect([shown.status, shown.text]).toEqual(whole);
    expect(refusalOf(await chiara.get(path(assignment, late)))).toMatchObject({ status: 404 });
    // another evaluator, and the applicants' own way
    expect(refusalOf(await world.as(BORIS).get(path(assignment, map)))).toMatchObject({ status: 404 });
    expect((await chiara.get(`/api/proposals/${proposal.id}/files/${map}/content`)).status).toBe(403);
  });

  it('finds them gone when a conflict of interest disqualifies', async () => {
    await close();
    const assignment = await assigned(world, call.lots[0], proposal, CHIARA);
    await declare(world.as(CHIARA), assignment, 'disqualifying', 'My cousin wrote it');
    expect(refusalOf(await world.as(CHIARA).get(path(assignment, map)))).toMatchObject({ status: 404 });
  });
});

describe('those who run the call', () => {
  const path = (file: string, lot = call.lots[0]) => `/api/lots/${lot}/proposals/${proposal.id}/files/${file}/content`;

  it('open them after the deadline, not before it', async () => {
    const elena = world.as(ELENA);
    expect(refusalOf(await elena.get(path(map)))).toMatchObject({ status: 404 });
    await close();
    const shown = await elena.get(path(map));
    expect([shown.status, shown.text]).toEqual(whole);
    expect(refusalOf(await elena.get(path(late)))).toMatchObject({ status: 404 });
    expect(refusalOf(await elena.get(path(map, call.lots[1])))).toMatchObject({ status: 404 });
  });

  it('but not who has a conflict of interest', async () => {
    await close();
    await world.sql.rows(
      `insert into conflict (proposal_id, person_id, level, reason) values ($1, $2, 'disqualifying', 'Cousin')`,
      [proposal.id, world.idOf(DAVID)],
    );
    expect(refusalOf(await world.as(DAVID).get(path(map)))).toMatchObject({ status: 404 });
  });
});

describe('a dossier', () => {
  const textOf = async (path: string) => {
    const answer = await world.as(LEYLA).get(`/api/proposals/${proposal.id}/${path}/dossier?format=pdf`);
    accepted(answer);
    return pdfText(await readPdf(answer.bytes)).replaceAll(/\s/g, '');
  };
  const named = (text: string) =>
    [MAP, LATE].map(({ name, content }) => [text.includes(name), text.includes(sha256(content))]);

  it('names the files that are submitted with it, by name and digest', async () => {
    const [none, both] = [
      [false, false],
      [true, true],
    ];
    expect(named(await textOf('revisions/1'))).toEqual([both, none]);
    expect(named(await textOf('draft'))).toEqual([both, both]);
  });
});
