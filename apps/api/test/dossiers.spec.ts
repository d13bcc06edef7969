/** A proposal whole as a file: for whom, when, in which language, and that nothing written in it is lost. */
import type { CallDefinition, ProposalContent, Translations } from '@trilot/domain';
import {
  ANA,
  BORIS,
  type CastMember,
  CAST,
  CHIARA,
  completeContent,
  DAVID,
  ELENA,
  formBuilder,
  LEYLA,
  lotBuilder,
  NINO,
  questionBuilder,
  RASHAD,
  SAMIR,
} from '@trilot/domain/testing';
import { INTERFACE_LANGUAGES } from '@trilot/i18n';
import {
  accepted,
  type Answer,
  assigned,
  closeCall,
  declare,
  draftedProposal,
  openDefinition,
  pdfText,
  publishedCall,
  readPdf,
  refusalOf,
  saveDraft,
  submit,
  submittedProposal,
  type TestCall,
  type TestProposal,
  wordText,
  World,
} from './harness';

const NEEDS = 'Şəhər, Ştefan, ґанок, მოედანი, Հրապարակ <script>alert(1)</script>';
const QUESTION: Translations = {
  en: 'What does the square need?',
  az: 'Meydana nə lazımdır?',
  ka: 'რა სჭირდება მოედანს?',
  hy: 'Ի՞նչ է պետք հրապարակին',
  uk: 'Чого потребує площа?',
};

/** A form with a question of every kind. */
function everyKind(): CallDefinition['forms'] {
  const label = (en: string) => ({ en });
  return {
    fullApplication: formBuilder({
      sections: [
        {
          id: 'context',
          title: { en: 'The place', az: 'Yer' },
          questions: [
            questionBuilder('needs', { label: QUESTION }),
            questionBuilder('people', { label: label('People'), kind: 'number' }),
            questionBuilder('cost', { label: label('Cost today'), kind: 'money' }),
            questionBuilder('since', { label: label('Since'), kind: 'date' }),
            questionBuilder('owner', {
              label: label('Owner'),
              kind: 'choice',
              options: [
                { id: 'we', label: { en: 'The municipality', az: 'Bələdiyyə' } },
                { id: 'others', label: label('Somebody else') },
              ],
            }),
            questionBuilder('trouble', {
              label: label('Troubles'),
              kind: 'choices',
              options: [
                { id: 'heat', label: label('Heat') },
                { id: 'dust', label: label('Dust') },
              ],
            }),
            questionBuilder('trees', {
              label: label('Trees'),
              kind: 'table',
              columns: [
                { id: 'kind', label: label('Kind of tree'), kind: 'shortText' },
                { id: 'price', label: label('Price'), kind: 'money' },
              ],
            }),
          ],
        },
      ],
      parts: ['activities', 'priorities', 'budget', 'partners'],
    }),
  };
}

const CONTENT: ProposalContent = completeContent({
  title: 'Meydan «hamı üçün» & more',
  answers: {
    needs: NEEDS,
    people: '1234.5',
    cost: '987654',
    since: '2019-05-17',
    owner: 'we',
    trouble: ['heat', 'dust'],
    trees: [{ id: 't1', cells: { kind: 'Plane tree', price: '250000' } }],
  },
});

let world: World;
let call: TestCall;
let proposal: TestProposal;
beforeAll(async () => {
  world = await World.own();
  const definition = await openDefinition(world, { forms: everyKind() });
  const lots = definition.lots.map((lot) =>
    lotBuilder(lot.number as 1, { deadline: lot.deadline, title: { en: 'Lot', az: 'Lot (az)' } }),
  );
  call = await publishedCall(world, { forms: everyKind(), lots });
  proposal = await submittedProposal(world, LEYLA, call.lots[0], CONTENT);
});
afterAll(() => world.close());

const revision = (number: number) => `/api/proposals/${proposal.id}/revisions/${number}`;
const file = (person: CastMember | null, path: string) => (person ? world.as(person) : world.visitor).get(path);
const said = async (answer: Answer<unknown>) => {
  accepted(answer);
  return answer.headers.get('content-type') === 'application/pdf'
    ? pdfText(await readPdf(answer.bytes))
    : wordText(answer.bytes).replace(/\s+/g, ' ');
};

describe('a dossier', () => {
  it.each([
    ['pdf', 'application/pdf'],
    ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ])('holds everything that was written, as %s', async (format, type) => {
    const answer = await file(LEYLA, `${revision(1)}/dossier?format=${format}`);
    expect(answer.headers.get('content-type')).toBe(type);
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="${proposal.reference}-revision-1.${format}"`,
    );
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const text = await said(answer);
    const budget = ['1. Human resources', '18,000.00', '4. Local office', '0.00', '7. Direct costs', '54,000.00'];
    const sums = ['11. Eligible cost', '59,000.00', '13. Total cost', '60,500.00', '50,000.00', '8,000.00'];
    const answers = ['1,234.5', 'EUR 9,876.54', '17 May 2019', 'The municipality', 'Heat', 'Dust', 'Plane tree'];
    const project = ['Ramps and benches', '2. Plant the trees', 'Months 5 to 12', '12.5', 'No partners', '5–12'];
    const shares = ['EUR 24,000.00 (44.44%)'];
    const head = [proposal.reference, 'Submitted · Revision 1', 'Mingachevir', 'Urban make-over', CONTENT.title, NEEDS];
    const wanted = [...head, ...answers, ...project, ...shares, ...budget, ...sums, 'EUR 2,500.00', 'Cost b3', '2.5'];
    expect(wanted.filter((words) => !text.includes(words))).toEqual([]);
  });

  it.each(INTERFACE_LANGUAGES)('speaks %s, and says where the call does not', async (language) => {
    const pdf = await readPdf((await file(LEYLA, `${revision(1)}/dossier?language=${language}`)).bytes);
    const text = pdfText(pdf);
    expect(pdf.language).toBe(language);
    expect(text).toContain(QUESTION[language] ?? QUESTION.en);
    expect(text).toContain(NEEDS);
    // every language but English lacks some text of this call
    expect(text.includes('English')).toBe(language !== 'en');
  });

  it('of a draft says on every page that it is none that counts', async () => {
    const draft = await draftedProposal(world, NINO, call.lots[0], completeContent({ title: '' }));
    const answer = await file(NINO, `/api/proposals/${draft.id}/draft/dossier`);
    const { pages } = await readPdf(answer.bytes);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.map(({ text }) => text.includes('Draft, not submitted'))).toEqual(pages.map(() => true));
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="${draft.reference}-draft.pdf"`);
    expect(pages[0]!.text).toContain('Proposal without a title');
  });

  it('keeps what could not be read as a figure', async () => {
    const content = {
      ...CONTENT,
      answers: { ...CONTENT.answers, people: '' },
      unread: { 'answers.people': 'about 1,2,3' },
    };
    const { version } = accepted(await saveDraft(world.as(LEYLA), proposal, content));
    proposal = { ...proposal, version };
    const text = await said(await file(LEYLA, `/api/proposals/${proposal.id}/draft/dossier`));
    expect(text).toContain('about 1,2,3');
    expect(text).toContain('Draft: not what was submitted');
    expect(await said(await file(LEYLA, `${revision(1)}/dossier`))).not.toContain('about 1,2,3');
  });

  it('of a revision that was replaced says so', async () => {
    const { version } = accepted(await saveDraft(world.as(LEYLA), proposal, { ...CONTENT, title: 'Second title' }));
    proposal = { ...proposal, version };
    accepted(await submit(world.as(LEYLA), proposal));
    const [first, second] = await Promise.all(
      [1, 2].map(async (number) => said(await file(LEYLA, `${revision(number)}/dossier`))),
    );
    expect(first).toContain('Replaced by a later revision');
    expect(first).not.toContain('Second title');
    expect(second).not.toContain('Replaced by a later revision');
    expect(second).toContain('Second title');
  });

  it.each([
    ['a language that is none', `dossier?language=xx`],
    ['a format that is none', `dossier?format=exe`],
  ])('%s is refused', async (_, path) => {
    expect(refusalOf(await file(LEYLA, `${revision(1)}/${path}`))).toMatchObject({
      status: 422,
      code: 'VALIDATION_FAILED',
    });
  });

  it('a revision that there is not is not found', async () => {
    expect((await file(LEYLA, `${revision(9)}/dossier`)).status).toBe(404);
    expect((await file(LEYLA, `${revision(9)}/receipt.pdf`)).status).toBe(404);
  });
});

describe('who may have them', () => {
  const own = () => [
    `/api/proposals/${proposal.id}/draft/dossier`,
    `${revision(1)}/dossier`,
    `${revision(1)}/receipt.pdf`,
  ];
  const managed = (lot = call.lots[0]) => `/api/lots/${lot}/proposals/${proposal.id}/dossier`;

  it('members of the municipality alone', async () => {
    for (const path of own()) {
      const statuses = await Promise.all(CAST.map(async (person) => [person.name, (await file(person, path)).status]));
      const members = [LEYLA, RASHAD].map(({ name }) => name);
      expect(statuses.filter(([, status]) => status === 200).map(([name]) => name)).toEqual(members);
      expect((await file(NINO, path)).status).toBe(404);
      expect((await file(null, path)).status).toBe(401);
    }
  });

  it('before the deadline managers find what a missing proposal is', async () => {
    const sealed = refusalOf(await file(ELENA, managed()));
    const missing = refusalOf(await file(ELENA, managed().replace(proposal.id, call.id)));
    expect(sealed).toEqual({ status: 404, code: 'NOT_FOUND', facts: {} });
    expect(sealed).toEqual(missing);
  });

  describe('after the deadline', () => {
    let anas: string;
    let boris: string;
    beforeAll(async () => {
      await closeCall(world, call);
      anas = await assigned(world, call.lots[0], proposal, ANA);
      boris = await assigned(world, call.lots[0], proposal, BORIS);
    });

    it('those who run the call, of its own lot', async () => {
      for (const person of [ELENA, DAVID, SAMIR])
        expect(await said(await file(person, managed()))).toContain('Second title');
      expect((await file(ELENA, managed(call.lots[1]))).status).toBe(404);
      expect((await file(LEYLA, managed())).status).toBe(403);
      expect((await file(ANA, managed())).status).toBe(403);
    });

    it('not the one of them who has a conflict of interest', async () => {
      await world.sql.rows(
        `insert into conflict (proposal_id, person_id, level, reason) values ($1, $2, 'disqualifying', 'Cousin')`,
        [proposal.id, world.idOf(DAVID)],
      );
      expect((await file(DAVID, managed())).status).toBe(404);
    });

    it('the evaluator it was given to, once declared, and no other', async () => {
      const path = (assignment: string) => `/api/assignments/${assignment}/dossier`;
      expect(refusalOf(await file(ANA, path(anas))).code).toBe('CONFLICT_UNDECLARED');
      accepted(await declare(world.as(ANA), anas));
      expect(await said(await file(ANA, path(anas)))).toContain('Second title');
      expect(refusalOf(await file(CHIARA, path(anas))).code).toBe('NOT_FOUND');
      expect(refusalOf(await file(ANA, path(boris))).code).toBe('NOT_FOUND');
      accepted(await declare(world.as(BORIS), boris, 'disqualifying', 'Cousin'));
      expect(refusalOf(await file(BORIS, path(boris))).code).toBe('NOT_FOUND');
    });
  });
});
