/** Plants what could leak and looks for it in every answer that anybody but the applicant can get. */
import { randomUUID } from 'node:crypto';
import type { ProposalContent } from '@trilot/domain';
import {
  ANA,
  BORIS,
  type CastMember,
  CAST,
  CHIARA,
  completeContent,
  ELENA,
  LEYLA,
  MARTA,
  RASHAD,
} from '@trilot/domain/testing';
import {
  accepted,
  assign,
  assigned,
  closeCall,
  declare,
  type ProblemBody,
  publishedCall,
  saveDraft,
  submittedProposal,
  type TestCall,
  type TestProposal,
  World,
} from './harness';

const MEMBERS = [LEYLA, RASHAD];
const OTHERS: readonly (CastMember | null)[] = [null, ...CAST.filter((member) => !MEMBERS.includes(member))];

/** In every text of the submitted revision. */
const SUBMITTED = 'quetzal';
/** In every text of the draft that was written after the submission. */
const DRAFTED = 'axolotl';
/** Amounts of the submission that stand nowhere else. */
const REQUESTED = 4_321_987;
const OWN = 1_478_013;

/** Content with a word in every text, names and ids included. */
function planted(word: string): ProposalContent {
  const { answers, priorities, activities, indicators, budget } = completeContent();
  return completeContent({
    title: `${word} title`,
    answers: Object.fromEntries([...Object.keys(answers), 'partners'].map((id) => [id, `${word} answer ${id}`])),
    priorities: Object.fromEntries(Object.keys(priorities).map((id) => [id, { statement: `${word} statement ${id}` }])),
    activities: activities.map((activity) => ({
      ...activity,
      id: `${word}-${activity.id}`,
      title: `${word} activity`,
      description: `${word} description`,
    })),
    indicators: indicators.map((indicator) => ({
      ...indicator,
      id: `${word}-${indicator.id}`,
      name: `${word} indicator`,
      unit: `${word} unit`,
    })),
    budget: {
      ...budget,
      lines: budget.lines.map((line) => ({
        ...line,
        id: `${word}-${line.id}`,
        description: `${word} cost`,
        unit: `${word} unit`,
      })),
      funding: { requestedCents: REQUESTED, ownCents: OWN, otherCents: 100_000 },
    },
  });
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

let world: World;
let call: TestCall;
let proposal: TestProposal;
beforeAll(async () => {
  world = await World.own({ LOG_LEVEL: 'debug' });
  call = await publishedCall(world);
  proposal = await submittedProposal(world, LEYLA, call.lots[0], planted(SUBMITTED));
  const draft = { ...planted(DRAFTED), unread: { 'budget.x': `${DRAFTED} 1,2,3` } };
  accepted(await saveDraft(world.as(LEYLA), proposal, draft));
});
afterAll(() => world.close());

/** Every address that can be read, with every id there is in every place for one. */
async function addresses(ids: readonly string[]): Promise<string[]> {
  const { paths } = accepted(await world.visitor.get<Document>('/api/openapi.json'));
  return Object.entries(paths)
    .filter(([, operations]) => 'get' in operations)
    .flatMap(([path]) => ids.map((id) => path.replace('{slug}', call.slug).replaceAll(/\{\w*[iI]d\}/g, id)))
    .filter((path, place, all) => all.indexOf(path) === place);
}

/** Where any of the words is found, as "who: address: word". */
async function leaks(
  people: readonly (CastMember | null)[],
  ids: readonly string[],
  words: readonly (string | number)[],
): Promise<string[]> {
  const found: string[] = [];
  for (const path of await addresses(ids)) {
    const answers = await Promise.all(people.map((person) => (person ? world.as(person) : world.visitor).get(path)));
    for (const [place, { text }] of answers.entries()) {
      const hits = words.filter((word) => text.includes(String(word)));
      found.push(...hits.map((word) => `${people[place]?.name ?? 'a visitor'}: ${path}: ${word}`));
    }
  }
  return found;
}

/** The proposal in the addresses of a leak, by name. */
const named = (found: readonly string[]) =>
  [...new Set(found.map((leak) => leak.replaceAll(proposal.id, 'ID').replaceAll(call.slug, 'CALL')))].sort();

describe('before the deadline', () => {
  it('what was planted is where it belongs', async () => {
    expect(named(await leaks([LEYLA], [proposal.id], [SUBMITTED, DRAFTED, REQUESTED]))).toEqual([
      `Leyla: /api/account/personal-data: ${DRAFTED}`,
      `Leyla: /api/account/personal-data: ${SUBMITTED}`,
      `Leyla: /api/inbox: ${SUBMITTED}`,
      // the title of a file can be read without opening it; what else it says is packed
      `Leyla: /api/proposals/ID/draft/dossier: ${DRAFTED}`,
      `Leyla: /api/proposals/ID/draft/history: ${REQUESTED}`,
      `Leyla: /api/proposals/ID/draft/history: ${DRAFTED}`,
      `Leyla: /api/proposals/ID/draft/history: ${SUBMITTED}`,
      `Leyla: /api/proposals/ID/draft: ${REQUESTED}`,
      `Leyla: /api/proposals/ID/draft: ${DRAFTED}`,
      `Leyla: /api/proposals/ID/inquiries: ${SUBMITTED}`,
      `Leyla: /api/proposals/ID/receipt: ${REQUESTED}`,
      `Leyla: /api/proposals/ID/receipt: ${SUBMITTED}`,
      `Leyla: /api/proposals/ID/revisions: ${REQUESTED}`,
      `Leyla: /api/proposals/ID: ${REQUESTED}`,
      `Leyla: /api/proposals/ID: ${DRAFTED}`,
      `Leyla: /api/proposals/ID: ${SUBMITTED}`,
      `Leyla: /api/proposals: ${DRAFTED}`,
    ]);
  });

  it('nobody else reads a word or an amount of it, at any address', async () => {
    const ids = [proposal.id, call.lots[0], call.id];
    expect(await leaks(OTHERS, ids, [SUBMITTED, DRAFTED, REQUESTED, OWN])).toEqual([]);
  });

  it.each([
    ['its list for assignment', () => world.as(ELENA).get(`/api/lots/${call.lots[0]}/assignments`)],
    ['an assignment', () => assign(world, call.lots[0], proposal, ANA)],
    ['its board', () => world.as(MARTA).get(`/api/lots/${call.lots[0]}/board`)],
    [
      'a freeze',
      () => world.as(ELENA).post(`/api/lots/${call.lots[0]}/ranking`, { headers: { 'idempotency-key': randomUUID() } }),
    ],
  ])('%s is refused as sealed', async (_, ask) => {
    const { status, body } = await ask();
    expect([status, (body as ProblemBody).code]).toEqual([409, 'PROPOSAL_SEALED']);
  });

  it('counts may be known', async () => {
    const { body } = await world.as(ELENA).get(`/api/calls/${call.slug}/overview`);
    expect(body).toMatchObject({ lots: [{ submitted: 1, drafts: 0 }, { submitted: 0 }, { submitted: 0 }] });
  });

  it('the log of the process holds none of it either', () => {
    expect(world.api!.process.log).toContain('"level"');
    for (const word of [SUBMITTED, DRAFTED, REQUESTED]) expect(world.api!.process.log).not.toContain(String(word));
  });
});

describe('after the deadline', () => {
  let ids: readonly string[];
  let anas: string;
  beforeAll(async () => {
    await closeCall(world, call);
    anas = await assigned(world, call.lots[0], proposal, ANA);
    const boris = await assigned(world, call.lots[0], proposal, BORIS);
    ids = [proposal.id, call.lots[0], anas, boris];
  });

  it('no evaluator reads it who has not declared yet', async () => {
    expect(await leaks([ANA, BORIS, CHIARA], ids, [SUBMITTED, REQUESTED])).toEqual([]);
  });

  it('the evaluator it was given to reads it once declared, and nobody they do not know of', async () => {
    accepted(await declare(world.as(ANA), anas));
    const found = await leaks([ANA, BORIS, CHIARA], ids, [SUBMITTED, REQUESTED]);
    expect(found.sort()).toEqual([
      `Ana: /api/assignments/${anas}/dossier: ${SUBMITTED}`,
      `Ana: /api/assignments/${anas}: ${REQUESTED}`,
      `Ana: /api/assignments/${anas}: ${SUBMITTED}`,
      `Ana: /api/assignments: ${SUBMITTED}`,
    ]);
  });

  it('visitors, rivals and strangers read nothing of it', async () => {
    const outside = OTHERS.filter((person) => person === null || person.roles.length === 0);
    expect(await leaks(outside, ids, [SUBMITTED, REQUESTED])).toEqual([]);
  });

  it('the draft beside the submission stays with the applicant', async () => {
    expect(await leaks(OTHERS, ids, [DRAFTED])).toEqual([]);
  });
});
