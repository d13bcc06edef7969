/** The form of a proposal as a Word file: taken along, filled in, brought back, and taken over by an ordinary save. */
import type { ProposalContent } from '@trilot/domain';
import { completeContent, LEYLA } from '@trilot/domain/testing';
import { INTERFACE_LANGUAGES } from '@trilot/i18n';
import type { FormFileReadingView } from '../src/capabilities/proposals/form-file.dto';
import {
  accepted,
  ANSWERS,
  answering,
  bringBack,
  type Client,
  DOCUMENT,
  draftedProposal,
  filled,
  formOf,
  publishedCall,
  QUESTIONS,
  saveDraft,
  startProposal,
  takeForm,
  type TestCall,
  type TestProposal,
  textOf,
  unpacked,
  withoutFields,
  withoutRow,
  withoutTags,
  withPart,
  withRowCopied,
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

const drafted = (content?: ProposalContent): Promise<TestProposal> =>
  draftedProposal(world, LEYLA, call.lots[0], content);

async function readBack(proposal: { id: string }, file: Uint8Array): Promise<FormFileReadingView> {
  return accepted(await bringBack(leyla, proposal, file));
}

const NOTHING_ELSE = { unread: {}, missing: [], leftOver: [] };

describe('the form of a draft', () => {
  it.each(INTERFACE_LANGUAGES)('comes back as it was taken, in %s', async (language) => {
    call = await publishedCall(world, formOf(QUESTIONS));
    const content = answering({ plan: 'One\n<Two> & "three"\tfour', hasPlan: 'no' });
    const proposal = await drafted(content);
    const file = await takeForm(leyla, proposal, language);
    expect(await readBack(proposal, file)).toEqual({
      language,
      draftVersion: 2,
      callVersion: 1,
      made: content,
      read: content,
      ...NOTHING_ELSE,
    });
  });

  it('is a file of its own name that nobody keeps on the way', async () => {
    const proposal = await drafted();
    const { headers } = await leyla.download(`/api/proposals/${proposal.id}/form-file?language=az`);
    expect(headers.get('content-disposition')).toBe(`attachment; filename="${proposal.reference}-2-az.docx"`);
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('names what it was made from', async () => {
    const proposal = await drafted();
    const properties = textOf(unpacked(await takeForm(leyla, proposal, 'ro')), 'docProps/custom.xml');
    for (const said of [call.id, proposal.id, '>1<', '>2<', '>ro<']) expect(properties).toContain(said);
  });

  it('is made of an empty draft too', async () => {
    const { id } = accepted(await startProposal(world, LEYLA, call.lots[0]));
    const file = await takeForm(leyla, { id });
    const { read } = await readBack({ id }, filled(file, { title: 'Shade', 'activities.+1.title': 'Plant' }));
    expect(read).toMatchObject({ title: 'Shade', activities: [{ title: 'Plant', startMonth: null }] });
  });

  it('is read in the language it was made in', async () => {
    const proposal = await drafted();
    const field = 'budget.funding.requestedCents';
    const readIn = async (language: string) =>
      readBack(proposal, filled(await takeForm(leyla, proposal, language), { [field]: '60.000' }));
    expect((await readIn('az')).read.budget.funding.requestedCents).toBe(6_000_000);
    const english = await readIn('en');
    expect(english.read.budget.funding.requestedCents).toBeNull();
    expect(english.read.unread).toEqual({ [field]: '60.000' });
    expect(english.unread).toEqual({ [field]: '60.000' });
  });

  it('takes every kind of answer', async () => {
    call = await publishedCall(world, formOf(QUESTIONS));
    const proposal = await drafted(answering());
    const file = filled(await takeForm(leyla, proposal), {
      'answers.hasPlan': 'perhaps',
      'answers.plan': 'Another',
      'answers.since': '31.12.2025',
      'answers.people': '12.5',
      'answers.ownMoney': '1,000.00',
      'answers.ways.no': '',
      'answers.ways.perhaps': '1',
      'answers.projects.r1.cost': '2,000.00',
      'answers.projects.+1.name': 'The hill',
    });
    const { read } = await readBack(proposal, file);
    const [first, added] = read.answers['projects'] as readonly { id: string; cells: object }[];
    expect(read.answers).toEqual({
      ...ANSWERS,
      hasPlan: 'perhaps',
      plan: 'Another',
      since: '2025-12-31',
      people: '12.5',
      ownMoney: '100000',
      ways: ['yes', 'perhaps'],
      projects: [first, added],
    });
    expect(first).toEqual({ id: 'r1', cells: { name: 'The river bank', cost: '200000' } });
    expect(added!.cells).toEqual({ name: 'The hill' });
    expect(added!.id).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('a form that was saved by a program which keeps no tags', () => {
  it('is found again by its marks, and what is not written yet by its words', async () => {
    call = await publishedCall(world, formOf(QUESTIONS));
    const proposal = await drafted(answering({ plan: '', since: '' }));
    const file = withoutTags(
      filled(await takeForm(leyla, proposal, 'hy'), { title: 'Մեկ\nերկու', 'answers.ways.no': '' }),
    );
    expect(await readBack(proposal, file)).toMatchObject({
      read: { ...answering({ plan: '', since: '', ways: ['yes'] }), title: 'Մեկ\nերկու' },
      ...NOTHING_ELSE,
    });
  });
});

describe('rows of a form', () => {
  it('are added by a copy, and taken out', async () => {
    const proposal = await drafted();
    const file = await takeForm(leyla, proposal);
    const copied = await readBack(proposal, withRowCopied(file, 'budget.2.b4.description'));
    expect(copied.read.budget.lines.map(({ description }) => description)).toEqual([
      'Cost b1',
      'Cost b2',
      'Cost b3',
      'Cost b4',
      'Cost b4',
    ]);
    const without = await readBack(proposal, withoutRow(file, 'budget.2.b4.description'));
    expect(without.read.budget.lines.map(({ id }) => id)).toEqual(['b1', 'b2', 'b3']);
    expect(without.missing).toEqual([]);
  });

  it('that are missing as a whole change nothing and are named', async () => {
    const proposal = await drafted();
    const file = withoutFields(await takeForm(leyla, proposal), /^(activities\.|title$|indicators\.i1\.unit$)/);
    const reading = await readBack(proposal, file);
    expect(reading.read).toEqual(completeContent());
    expect(reading.missing).toEqual(['title', 'activities', 'indicators.i1.unit']);
  });

  it('and fields of another form are named with their text', async () => {
    const proposal = await drafted();
    const file = withPart(await takeForm(leyla, proposal), DOCUMENT, (xml) =>
      xml.replace('w:val="title"', 'w:val="answers.former"'),
    );
    const { leftOver, missing } = await readBack(proposal, file);
    expect(leftOver).toEqual([{ place: 'answers.former', text: completeContent().title, why: 'unknown' }]);
    expect(missing).toEqual(['title']);
  });

  it('are not cut where they are too long', async () => {
    const proposal = await drafted();
    const long = 'x'.repeat(501);
    const file = filled(await takeForm(leyla, proposal), { 'activities.a1.title': long });
    const { read, leftOver } = await readBack(proposal, file);
    expect(read).toEqual(completeContent());
    expect(leftOver).toEqual([{ place: 'activities.a1.title', text: long, why: 'tooLong' }]);
  });
});

describe('a draft that went on meanwhile', () => {
  it('is read beside the one that the form was made from', async () => {
    const proposal = await drafted();
    const file = filled(await takeForm(leyla, proposal), { title: 'From the file' });
    const meanwhile = completeContent({
      title: 'Meanwhile',
      activities: completeContent().activities.slice(1),
      answers: { needs: 'Heat', summary: 'Open and plant the square.', former: 'kept' },
    });
    accepted(await saveDraft(leyla, proposal, meanwhile));
    accepted(await saveDraft(leyla, { id: proposal.id, version: 3 }, { ...meanwhile, title: 'Once more' }));
    const { made, read } = await readBack(proposal, file);
    // the activity that was put back stands at the end
    const byId = (content: ProposalContent) => content.activities.toSorted((a, b) => a.id.localeCompare(b.id));
    expect({ ...made, activities: byId(made) }).toEqual(completeContent());
    expect({ ...read, activities: byId(read) }).toEqual(completeContent({ title: 'From the file' }));
  });
});
