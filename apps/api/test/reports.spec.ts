/** The evaluation report and the minutes: from what is frozen, in every language, and nothing of what one may not see. */
import { ANA, BORIS, type CastMember, DAVID, ELENA, LEYLA, MARTA, NINO, OSTAP, SAMIR } from '@trilot/domain/testing';
import { INTERFACE_LANGUAGES } from '@trilot/i18n';
import type { BoardView } from '../src/capabilities/selection/board.dto';
import {
  accepted,
  approve,
  closeCall,
  correct,
  evaluated,
  freeze,
  pdfText,
  propose,
  publishedCall,
  readPdf,
  reallocate,
  refusalOf,
  sheetOf,
  submittedProposal,
  type TestCall,
  type TestProposal,
  wordText,
  World,
} from './harness';

const MOVES = [{ from: 1, to: 3, cents: 3_000_000 }];
const DEPARTURE = 'Ştefan: the works were priced twice <b>';

let world: World;
let call: TestCall;
let first: TestProposal;
let second: TestProposal;
let third: TestProposal;
let aside: TestProposal;

beforeAll(async () => {
  // the committee is whoever has a role in the programme: those of other specs would join it meanwhile
  world = await World.own();
});
beforeEach(async () => {
  call = await publishedCall(world, { reallocation: [3, 1] });
  const lot = call.lots[2];
  first = await submittedProposal(world, LEYLA, lot);
  second = await submittedProposal(world, NINO, lot);
  third = await submittedProposal(world, OSTAP, lot);
  aside = await submittedProposal(world, LEYLA, call.lots[0]);
  await closeCall(world, call);
  const body = { ground: 'eligibility', code: 'other', sentence: 'A company, not a municipality.' };
  accepted(await world.as(SAMIR).post(`/api/screenings/${aside.id}/rejections`, { body }));
  accepted(
    await world.as(DAVID).post(`/api/screenings/${aside.id}/verdict`, { body: { verdict: 'confirmed', reason: '' } }),
  );
  for (const evaluator of [ANA, BORIS]) {
    await evaluated(world, lot, first, evaluator, sheetOf({ P1: 5 }));
    await evaluated(world, lot, second, evaluator);
    await evaluated(world, lot, third, evaluator);
  }
});
afterAll(() => world.close());

const frozen = async () => {
  for (const lotId of call.lots) accepted(await freeze(world.as(ELENA), lotId));
};
const boardOf = async (lotId: string) => accepted(await world.as(ELENA).get<BoardView>(`/api/lots/${lotId}/board`));
const fileOf = (kind: string, query = '', by: CastMember = MARTA) =>
  world.as(by).get(`/api/calls/${call.slug}/reports/${kind}${query}`);
const textOf = async (kind: string, query = '', by: CastMember = MARTA) =>
  pdfText(await readPdf((await fileOf(kind, query, by)).bytes));

it('waits until everything it is about is frozen', async () => {
  accepted(await freeze(world.as(ELENA), call.lots[2]));
  expect(refusalOf(await fileOf('evaluation'))).toEqual({
    status: 409,
    code: 'RANKING_NOT_FROZEN',
    facts: { lots: [1, 2] },
  });
  expect((await fileOf('evaluation', '?lot=3')).status).toBe(200);
  expect(refusalOf(await fileOf('evaluation', '?lot=4'))).toMatchObject({ status: 404, code: 'NOT_FOUND' });
  expect(refusalOf(await fileOf('gossip'))).toMatchObject({ status: 422, code: 'VALIDATION_FAILED' });
});

it('says what was received, put aside, scored, ranked, moved, corrected and decided', async () => {
  await frozen();
  accepted(await reallocate(world.as(ELENA), call, MOVES));
  const { ranking } = await boardOf(call.lots[2]);
  const next = accepted(
    await correct(world.as(ELENA), ranking!.id, 'manifestError', 'An amount was misread.'),
  ).ranking!;
  accepted(
    await propose(world.as(ELENA), next.id, [
      { proposalId: first.id, outcome: 'selected', recommendedCents: 4_000_000, reason: DEPARTURE },
    ]),
  );
  const text = await textOf('evaluation');
  const said = [
    'Evaluation report',
    'The decisions of these lots are not approved yet: 1, 2, 3.',
    `${aside.reference}: eligibility, other. A company, not a municipality. (proposed by Samir, confirmed by David)`,
    'Ana 3 3 0 0',
    first.reference,
    `${second.reference} with ${third.reference}`,
    `${first.reference}: Selected, EUR 40,000.00. ${DEPARTURE}`,
    'Lot 1 → lot 3: EUR 30,000.00, by Elena on',
    'Version 3: Manifest error. An amount was misread.',
    next.hash,
    'EUR 140,000.00 of EUR 150,000.00 awarded, EUR 10,000.00 left.',
    'Signatures',
  ];
  expect(said.filter((words) => !text.includes(words))).toEqual([]);
  const minutes = await textOf('minutes', '?lot=3');
  expect([minutes.includes('Minutes of the selection'), minutes.includes('Ana 3 3 0 0')]).toEqual([true, false]);
  expect(minutes).toContain(DEPARTURE);

  accepted(await approve(world.as(DAVID), next.id));
  const approved = await textOf('minutes', '?lot=3');
  expect(approved).toMatch(/Proposed by Elena on .* Approved by David on /);
  expect(approved).not.toContain('are not approved yet');
});

it.each(INTERFACE_LANGUAGES)('the same again says the same, whoever asks, in %s', async (language) => {
  await frozen();
  const said = async (format: string, by: CastMember) => {
    const { bytes } = await fileOf('evaluation', `?language=${language}&format=${format}`, by);
    return format === 'pdf' ? JSON.stringify(await readPdf(bytes)) : wordText(bytes);
  };
  for (const format of ['pdf', 'docx']) {
    const text = await said(format, MARTA);
    expect(await said(format, DAVID)).toBe(text);
    expect(text).toContain(first.reference);
    expect(text).not.toMatch(/(?:report|manager|versions|common|terms|letters)\.[a-z]/);
  }
});

it('leaves out what its reader has a conflict with, and says that it does', async () => {
  await frozen();
  await world.sql.rows(
    `insert into conflict (proposal_id, person_id, level, reason) values ($1, $2, 'disqualifying', 'My sister')`,
    [second.id, world.idOf(MARTA)],
  );
  const text = await textOf('evaluation');
  expect([text.includes(first.reference), text.includes('1 proposal is left out')]).toEqual([true, true]);
  // not even beside the one it is level with
  expect(text).not.toContain(second.reference);
  expect(await textOf('evaluation', '', DAVID)).not.toContain('left out');
});

it('is for those who may read the ranking', async () => {
  await frozen();
  expect((await fileOf('evaluation', '', ANA)).status).toBe(403);
  expect((await fileOf('evaluation', '', LEYLA)).status).toBe(403);
  expect((await world.visitor.get(`/api/calls/${call.slug}/reports/evaluation`)).status).toBe(401);
});
