/** Awards as open data: from the announced instant on, in published standards, and nothing of anybody who lost. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PUBLIC_FIELDS } from '@trilot/domain';
import Ajv from 'ajv';
import { ANA, BORIS, CAST, completeContent, ELENA, LEYLA, NINO } from '@trilot/domain/testing';
import { parser } from 'sax';
import type { ResultsView } from '../src/capabilities/publication/results.dto';
import {
  accepted,
  announce,
  closeCall,
  decided,
  evaluated,
  publishedCall,
  refusalOf,
  sheetOf,
  submittedProposal,
  type TestCall,
  type TestProposal,
  World,
} from './harness';

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const FILES = ['awards.json', 'awards.csv', 'iati.xml'] as const;
const WINNER = { title: '=Parks & <script>alert("ə")</script>', summary: 'Ağaclar, kölgə & su' };
const LOSER = { title: 'canary-loser-title', summary: 'canary-loser-summary' };

let world: World;
let call: TestCall;
let winner: TestProposal;
let loser: TestProposal;
beforeEach(async () => {
  world = await World.shared();
});
afterEach(() => world.close());

const read = (file: string, headers = {}) =>
  world.visitor.get(`/api/calls/${call.slug}/open-data/${file}`, { headers });

/** One proposal above the gates and one below, decided and not yet announced. */
async function ready(changes = {}): Promise<void> {
  call = await publishedCall(world, { publicFields: PUBLIC_FIELDS, ...changes });
  const lot = call.lots[2];
  const written = ({ title, summary }: typeof WINNER) => {
    const content = completeContent({ title });
    return { ...content, answers: { ...content.answers, summary } };
  };
  winner = await submittedProposal(world, LEYLA, lot, written(WINNER));
  loser = await submittedProposal(world, NINO, lot, written(LOSER));
  await closeCall(world, call);
  for (const evaluator of [ANA, BORIS]) {
    await evaluated(world, lot, winner, evaluator, sheetOf({ P1: 5 }));
    await evaluated(world, lot, loser, evaluator, sheetOf({ P1: 2 }));
  }
  await decided(world, call);
}

describe('before the announced instant', () => {
  it('there is nothing, as for a call that does not exist', async () => {
    await ready();
    accepted(await announce(world.as(ELENA), call, new Date(Date.now() + 3_600_000).toISOString()));
    for (const file of FILES) {
      const answer = await read(file);
      expect(refusalOf(answer)).toEqual({ status: 404, code: 'NOT_FOUND', facts: {} });
      expect(answer.headers.get('cache-control')).toBe('no-store');
    }
  });
});

describe('after it', () => {
  beforeEach(async () => {
    await ready();
    accepted(await announce(world.as(ELENA), call));
  });

  it('the awards keep what the schema of 360Giving requires', async () => {
    const answer = await read('awards.json');
    const data = answer.body as { grants: Record<string, unknown>[] };
    const schema = JSON.parse(readFileSync(path.join(__dirname, 'schemas/360-giving-required.json'), 'utf8')) as object;
    const validate = new Ajv().compile(schema);
    expect([validate(data), validate.errors]).toEqual([true, null]);
    // a validator that lets everything pass proves nothing
    expect(validate({ grants: [{ ...data.grants[0], amountAwarded: '50000.00' }] })).toBe(false);
    expect(data.grants).toHaveLength(1);
    const municipality = world.municipalityId({ id: LEYLA.memberships[0]!.municipalityId } as never);
    expect(data.grants[0]).toMatchObject({
      id: `360G-trilot-${winner.id}`,
      title: WINNER.title,
      description: WINNER.summary,
      currency: 'EUR',
      amountAwarded: 50_000,
      recipientOrganization: [{ id: `360G-trilot-org:${municipality}`, name: 'Mingachevir' }],
      fundingOrganization: [{ id: 'XX-TRILOT', name: 'Mayors for Economic Growth' }],
      beneficiaryLocation: [{ countryCode: 'AZ' }],
    });
  });

  it('the table says the same, with nothing a spreadsheet takes for a formula', async () => {
    const { text, bytes } = await read('awards.csv');
    expect([...bytes.subarray(0, 3)]).toEqual(BYTE_ORDER_MARK);
    const [heading, row, end] = text.split('\r\n');
    expect(heading!.split(',').slice(0, 10)).toEqual([
      'Identifier',
      'Title',
      'Description',
      'Currency',
      'Amount Awarded',
      'Award Date',
      'Recipient Org:Identifier',
      'Recipient Org:Name',
      'Funding Org:Identifier',
      'Funding Org:Name',
    ]);
    expect(row).toContain(`"'${WINNER.title.replaceAll('"', '""')}"`);
    expect(row).toContain(',EUR,50000.00,');
    expect(end).toBe('');
  });

  it('the activities are well-formed, with what IATI 2.03 makes mandatory in the order of its schema', async () => {
    const { text, headers } = await read('iati.xml');
    expect(headers.get('content-type')).toBe('application/xml; charset=utf-8');
    const { elements, texts } = parsed(text);
    expect(elements[0]).toBe('iati-activities');
    expect(
      elements
        .filter((name) => name.startsWith('iati-activities/iati-activity/') && name.split('/').length === 3)
        .map((name) => name.split('/')[2]),
    ).toEqual([
      'iati-identifier',
      'reporting-org',
      'title',
      'description',
      'participating-org',
      'participating-org',
      'activity-status',
      'activity-date',
      'recipient-country',
      'sector',
      'transaction',
      'document-link',
    ]);
    expect(texts).toEqual(expect.arrayContaining([WINNER.title, WINNER.summary, 'Mingachevir', '50000.00']));
    expect(text).not.toContain('<script>');
  });

  it('nobody who lost, nobody to be reached and no reference is in any of them', async () => {
    const people = CAST.flatMap((member) => [world.emailOf(member), world.idOf(member)]);
    const planted = [LOSER.title, LOSER.summary, 'Kutaisi', loser.id, loser.reference, winner.reference, ...people];
    for (const file of FILES) {
      const { text } = await read(file);
      expect([file, planted.filter((one) => text.includes(one))]).toEqual([file, []]);
      expect([file, text.includes('Mingachevir')]).toEqual([file, true]);
    }
    expect(accepted(await world.visitor.get<ResultsView>(`/api/calls/${call.slug}/results`)).openData).toBe(true);
  });

  it('can be kept for a while, and is asked for again only when it has changed', async () => {
    for (const file of FILES) {
      const { headers } = await read(file);
      expect(headers.get('cache-control')).toBe('public, max-age=3600');
      const again = await read(file, {
        'if-none-match': headers.get('etag')!,
        // without it `fetch` would ask for an answer past every cache
        'cache-control': 'max-age=0',
      });
      expect([again.status, again.text]).toEqual([304, '']);
    }
  });
});

it.each([
  ['no amounts', { publicFields: ['title', 'municipality'] }],
  ['no municipality', { publicFields: ['title', 'awardedCents'] }],
])('a call that publishes %s has no open data', async (_, changes) => {
  await ready(changes);
  accepted(await announce(world.as(ELENA), call));
  for (const file of FILES) expect((await read(file)).status).toBe(404);
  expect(accepted(await world.visitor.get<ResultsView>(`/api/calls/${call.slug}/results`)).openData).toBe(false);
});

/** The elements by their paths, in the order they open, and the texts between them; throws where XML is not well-formed. */
function parsed(xml: string): { readonly elements: readonly string[]; readonly texts: readonly string[] } {
  const reader = parser(true);
  const open: string[] = [];
  const elements: string[] = [];
  const texts: string[] = [];
  const fail = (error: Error) => {
    throw error;
  };
  const note = ({ name }: { readonly name: string }) => {
    open.push(name);
    elements.push(open.join('/'));
  };
  const leave = () => open.pop();
  const keep = (text: string) => texts.push(text);
  Object.assign(reader, { onerror: fail, onopentag: note, onclosetag: leave, ontext: keep });
  reader.write(xml).close();
  return { elements, texts };
}
