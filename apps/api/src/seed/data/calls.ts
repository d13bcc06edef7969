/** The seeded calls, entirely as data. Figures marked [ours] in the programme rules are ours, the others published. */
import type {
  CallDefinition,
  CallPeriods,
  EligibilityRules,
  FormDefinition,
  FormQuestion,
  LotDefinition,
  PriorityDefinition,
  Range,
  Translations,
} from '@trilot/domain';
import { CHECKLIST } from './checklist';
import { CONCEPT_NOTE, FULL_APPLICATION, SMALL_GRANT } from './grids';
import { INTEREST_FORM } from './interest-form';

/** Calendar of a call: instants, ISO 8601 in UTC. */
export interface Calendar {
  readonly opensAt: string;
  readonly deadline: string;
}

const both = (en: string, az: string): Translations => ({ en, az });

/** The periods of the programme rules, section 3. */
const PERIODS: CallPeriods = {
  questionsUntil: 21,
  answersUntil: 11,
  letterReadAfter: 10,
  complaint: 30,
  complaintAnswer: 45,
};

const PRIORITIES: readonly PriorityDefinition[] = [
  {
    id: 'socialInclusion',
    title: both('Social inclusion', 'Sosial inkluzivlik'),
    guidance: both(
      'Who is left out today, and what will be different for them? Name the groups and the effect you will measure.',
      'Bu gün kimlər kənarda qalır və onlar üçün nə dəyişəcək? Qrupları və ölçəcəyiniz təsiri göstərin.',
    ),
    mandatory: true,
  },
  {
    id: 'greeningOfCities',
    title: both('Greening of cities', 'Şəhərlərin yaşıllanması'),
    guidance: both(
      'What becomes greener, cooler, cleaner or less wasteful, by how much, and how will you measure it?',
      'Nə daha yaşıl, sərin, təmiz və ya qənaətcil olacaq, nə qədər və bunu necə ölçəcəksiniz?',
    ),
    mandatory: true,
  },
  {
    id: 'wellBeingAndInnovation',
    title: both('Well-being and innovation', 'Rifah və innovasiya'),
    guidance: both(
      'What is new about your approach, and how will people feel it in their daily life?',
      'Yanaşmanızda yeni olan nədir və insanlar bunu gündəlik həyatda necə hiss edəcək?',
    ),
    mandatory: true,
  },
];

/** Who can apply at all, as the practical guide has it: public bodies that are not in a situation of exclusion. */
const ELIGIBILITY_QUESTIONS: EligibilityRules['questions'] = [
  {
    id: 'localAuthority',
    text: both(
      'Is the applicant a municipality or another local public authority?',
      'Müraciət edən bələdiyyə və ya digər yerli dövlət qurumudur?',
    ),
    expected: 'yes',
  },
  {
    id: 'excluded',
    text: both(
      'Is the applicant bankrupt, or excluded from public funding by a final judgment?',
      'Müraciət edən müflisdir və ya qəti məhkəmə qərarı ilə dövlət maliyyəsindən kənarlaşdırılıb?',
    ),
    expected: 'no',
  },
];

const GEOGRAPHIC_OBJECTIVES: LotDefinition['objectives'] = [
  {
    id: 'a',
    text: both(
      'Invest in local comparative advantages to stimulate business development, or in strategic options and the resilience of the local economic model.',
      'Biznesin inkişafını stimullaşdırmaq üçün yerli müqayisəli üstünlüklərə və ya strateji seçimlərə və yerli iqtisadi modelin dayanıqlığına sərmayə qoymaq.',
    ),
  },
  {
    id: 'b',
    text: both(
      'Invest in hard and soft infrastructure that improves the business environment, and explore new business opportunities that can act as a catalyst.',
      'Biznes mühitini yaxşılaşdıran maddi və qeyri-maddi infrastruktura sərmayə qoymaq, katalizator rolunu oynaya biləcək yeni biznes imkanlarını araşdırmaq.',
    ),
  },
  {
    id: 'c',
    text: both(
      'Attract outside investment, widen access to local finance, and make municipalities attractive to innovative and diverse sources of finance.',
      'Kənar sərmayə cəlb etmək, yerli maliyyəyə çıxışı genişləndirmək və bələdiyyələri yenilikçi, müxtəlif maliyyə mənbələri üçün cəlbedici etmək.',
    ),
  },
];

const HORIZONTAL_OBJECTIVES: LotDefinition['objectives'] = [
  {
    id: 'a',
    text: both(
      "Disseminate and share results and lessons of the local economic development plans of the facility's first phase.",
      'Proqramın birinci mərhələsindəki yerli iqtisadi inkişaf planlarının nəticələrini və dərslərini yaymaq və bölüşmək.',
    ),
  },
  {
    id: 'b',
    text: both(
      'Monitor, follow up and sustain existing projects.',
      'Mövcud layihələri izləmək, davam etdirmək və dayanıqlı saxlamaq.',
    ),
  },
];

interface LotFigures {
  readonly territories: readonly string[];
  readonly envelopeCents: number;
  readonly maxGrantCents?: number;
  readonly expectedProjects?: Range;
}

/** What is the same in every lot of a call. */
type LotTerms = Pick<LotDefinition, 'grantShareBp' | 'durationMonths' | 'deadline' | 'fullApplicationDeadline'>;

/** Lots 1 and 2 geographic, lot 3 horizontal; a lot without a cap of its own is capped by its envelope. */
function threeLots(figures: readonly LotFigures[], terms: LotTerms): LotDefinition[] {
  const titles = [
    both('Lot 1: South Caucasus and Moldova', 'Lot 1: Cənubi Qafqaz və Moldova'),
    both('Lot 2: Ukraine', 'Lot 2: Ukrayna'),
    both('Lot 3: Sharing and sustaining results', 'Lot 3: Nəticələrin bölüşdürülməsi və davamlılığı'),
  ];
  return figures.map(({ territories, envelopeCents, maxGrantCents, expectedProjects }, place) => ({
    ...terms,
    number: place + 1,
    kind: place < 2 ? 'geographic' : 'horizontal',
    title: titles[place]!,
    objectives: place < 2 ? GEOGRAPHIC_OBJECTIVES : HORIZONTAL_OBJECTIVES,
    territories,
    envelopeCents,
    maxGrantCents: maxGrantCents ?? envelopeCents,
    minGrantCents: 0,
    expectedProjects: expectedProjects ?? null,
  }));
}

const question = (
  id: string,
  limit: number,
  judgedBy: readonly string[],
  label: Translations,
  guidance: Translations,
): FormQuestion => ({
  id,
  label,
  guidance,
  kind: 'longText',
  required: true,
  limit,
  judgedBy,
});

/** The form of a small-grant proposal; which criterion judges an answer is part of it. */
export const SMALL_GRANT_FORM: FormDefinition = {
  parts: ['activities', 'priorities', 'budget', 'partners'],
  sections: [
    {
      id: 'place',
      title: both('Your town and its needs', 'Şəhəriniz və ehtiyacları'),
      questions: [
        question(
          'situation',
          2000,
          ['D1'],
          both('What is the situation in your town today?', 'Bu gün şəhərinizdə vəziyyət necədir?'),
          both(
            'Facts first: people, economy, environment. Say where your figures come from.',
            'Əvvəlcə faktlar: əhali, iqtisadiyyat, ətraf mühit. Rəqəmlərin mənbəyini göstərin.',
          ),
        ),
        question(
          'plan',
          1500,
          ['D1'],
          both(
            'How does the project follow from your local economic development plan?',
            'Layihə yerli iqtisadi inkişaf planınızdan necə irəli gəlir?',
          ),
          both(
            'Name the objective of the plan and the measure that the project serves.',
            'Planın məqsədini və layihənin xidmət etdiyi tədbiri göstərin.',
          ),
        ),
      ],
    },
    {
      id: 'idea',
      title: both('The idea', 'İdeya'),
      questions: [
        question(
          'approach',
          2500,
          ['D1', 'P3'],
          both('What will you do, and why will it work?', 'Nə edəcəksiniz və bu nə üçün nəticə verəcək?'),
          both(
            'Describe the change you want and the steps that lead to it.',
            'İstədiyiniz dəyişikliyi və ona aparan addımları təsvir edin.',
          ),
        ),
        question(
          'cocreation',
          1500,
          ['D2'],
          both(
            'How are citizens and other stakeholders shaping the project?',
            'Vətəndaşlar və digər maraqlı tərəflər layihəni necə formalaşdırır?',
          ),
          both(
            'Who took part so far, who decides what, and how will they go on taking part?',
            'İndiyədək kimlər iştirak edib, kim nəyə qərar verir və iştirak necə davam edəcək?',
          ),
        ),
      ],
    },
    {
      id: 'delivery',
      title: both('Delivery', 'İcra'),
      questions: [
        question(
          'team',
          1500,
          ['C1'],
          both('Who will run the project in the municipality?', 'Bələdiyyədə layihəni kim aparacaq?'),
          both(
            'People, their time, and what they have managed before.',
            'İnsanlar, onların vaxtı və əvvəllər nəyi idarə etdikləri.',
          ),
        ),
        question(
          'risks',
          1500,
          ['D3'],
          both('What could go wrong, and what will you do then?', 'Nə uğursuz ola bilər və o zaman nə edəcəksiniz?'),
          both(
            'The three most important risks, each with your answer to it.',
            'Ən mühüm üç risk və hər birinə cavabınız.',
          ),
        ),
        question(
          'afterwards',
          1200,
          ['D3', 'B1'],
          both('What remains when the grant has been spent?', 'Qrant xərcləndikdən sonra nə qalacaq?'),
          both(
            'Who pays for running it, who looks after it, and from which budget?',
            'İstismar xərcini kim ödəyəcək, kim baxacaq və hansı büdcədən?',
          ),
        ),
      ],
    },
  ],
};

/** Urban Make-over: the innovation call. Cap, priorities and lots by the founding document, envelopes ours. */
export function urbanMakeOver(edition: Translations, { opensAt, deadline }: Calendar): CallDefinition {
  const cap = 6_000_000;
  return {
    title: both('Urban Make-over: reimagining life in the city', 'Urban Make-over: şəhər həyatının yeni təsəvvürü'),
    edition,
    summary: both(
      'Small grants of up to EUR 60,000 for municipalities of the Eastern Partnership that want to try something new for their citizens, with training, mentorship and exchange between the cities. Every proposal covers all three priorities: social inclusion, greening of cities, well-being and innovation.',
      'Şərq Tərəfdaşlığı ölkələrinin vətəndaşları üçün yeni nəsə sınamaq istəyən bələdiyyələrinə 60.000 avroyadək kiçik qrantlar, habelə təlim, mentorluq və şəhərlərarası təcrübə mübadiləsi. Hər bir təklif üç prioritetin hamısını əhatə edir: sosial inkluzivlik, şəhərlərin yaşıllanması, rifah və innovasiya.',
    ),
    referenceLanguage: 'en',
    languages: ['en', 'az'],
    demonstration: true,
    currency: 'EUR',
    zone: 'Europe/Brussels',
    opensAt,
    stages: ['fullApplication'],
    lots: threeLots(
      [
        {
          territories: ['AM', 'AZ', 'GE', 'MD'],
          envelopeCents: 60_000_000,
          maxGrantCents: cap,
          expectedProjects: { min: 7, max: 10 },
        },
        {
          territories: ['UA'],
          envelopeCents: 48_000_000,
          maxGrantCents: cap,
          expectedProjects: { min: 5, max: 8 },
        },
        {
          territories: ['AM', 'AZ', 'GE', 'MD', 'UA'],
          envelopeCents: 12_000_000,
          maxGrantCents: cap,
          expectedProjects: { min: 2, max: 2 },
        },
      ],
      {
        deadline,
        fullApplicationDeadline: null,
        grantShareBp: { min: 5000, max: 9000 },
        durationMonths: { min: 6, max: 12 },
      },
    ),
    priorities: PRIORITIES,
    forms: { fullApplication: SMALL_GRANT_FORM },
    secondStage: null,
    annexes: [],
    eligibility: { questions: ELIGIBILITY_QUESTIONS, maxAsLead: 2, maxAwards: 2 },
    checklist: CHECKLIST,
    budget: {
      headings: [1, 2, 3, 4, 5, 6],
      indirectMaxBp: 700,
      contingencyMaxBp: 500,
    },
    grids: { fullApplication: SMALL_GRANT },
    evaluatorsPerProposal: 2,
    tieBreaks: ['priorityScores', 'lowestPriorityScore', 'noEarlierGrant', 'smallerRequest', 'draw'],
    divergence: { limit: 20, thirdScore: 'meanOfThree' },
    cutOff: 'offerRemainder',
    reallocation: [1, 2, 3],
    periods: PERIODS,
    publicFields: ['title', 'municipality', 'territory', 'awardedCents'],
    signatoryConfirms: false,
    changeAfterSubmission: true,
    secondPersonPublishes: false,
    derogation: null,
  };
}

/** The pilot projects call of 2021 as published: two stages, lots of EUR 5, 4 and 1 million, no cap but the envelope. */
export function pilotProjects2021(): CallDefinition {
  // published as "16:00 CET" on a day when Brussels kept summer time; stored as the instant it was read as
  const calendar = { opensAt: '2021-02-19T09:00:00.000Z', deadline: '2021-04-06T14:00:00.000Z' };
  // the published grids judge the document as a whole, not answer by answer
  const form: FormDefinition = {
    ...SMALL_GRANT_FORM,
    sections: SMALL_GRANT_FORM.sections.map((section) => ({
      ...section,
      questions: section.questions.map((answer) => ({ ...answer, judgedBy: [] })),
    })),
  };
  return {
    ...urbanMakeOver(both('2021', '2021'), calendar),
    title: both('M4EG pilot projects 2021', 'M4EG pilot layihələri 2021'),
    summary: both(
      'Restricted call in two stages for pilot projects of local economic development: concept notes first, full applications by invitation.',
      'Yerli iqtisadi inkişafın pilot layihələri üçün iki mərhələli məhdud müsabiqə: əvvəlcə konsepsiya qeydləri, sonra dəvətlə tam müraciətlər.',
    ),
    demonstration: false,
    stages: ['conceptNote', 'fullApplication'],
    lots: threeLots(
      [
        { territories: ['AM', 'AZ', 'BY', 'GE', 'MD'], envelopeCents: 500_000_000 },
        { territories: ['UA'], envelopeCents: 400_000_000 },
        { territories: ['AM', 'AZ', 'BY', 'GE', 'MD', 'UA'], envelopeCents: 100_000_000 },
      ],
      {
        deadline: calendar.deadline,
        // the date of the full applications was never published; this one is ours
        fullApplicationDeadline: '2021-07-06T14:00:00.000Z',
        grantShareBp: { min: 5000, max: 9000 },
        durationMonths: { min: 12, max: 36 },
      },
    ),
    forms: { conceptNote: form, fullApplication: form },
    secondStage: { by: 'invitation', preselectionBp: 20_000, requestToleranceBp: 2_000 },
    eligibility: { questions: [], maxAsLead: 1, maxAwards: 1 },
    divergence: { limit: 10, thirdScore: 'twoClosest' },
    signatoryConfirms: true,
    // as PROSPECT had it
    changeAfterSubmission: false,
    grids: { conceptNote: CONCEPT_NOTE, fullApplication: FULL_APPLICATION },
  };
}

/** Portfolios: a call for interest with twelve places and no grant. */
export function portfolios({ opensAt, deadline }: Calendar): CallDefinition {
  return {
    ...urbanMakeOver(both('First call for interest', 'Maraq bildirişinə birinci çağırış'), { opensAt, deadline }),
    title: both('Portfolios for municipal transformation', 'Bələdiyyə transformasiyası üçün portfellər'),
    summary: both(
      'Twelve municipalities build and run a portfolio of connected options over two years: listening to the public, sense-making and portfolio design. No grant is given; the municipalities selected become eligible for the next Urban Make-over.',
      'On iki bələdiyyə iki il ərzində bir-biri ilə bağlı seçimlərdən ibarət portfel qurur və aparır: ictimaiyyəti dinləmək, mənalandırma və portfelin dizaynı. Qrant verilmir; seçilmiş bələdiyyələr növbəti Urban Make-over müsabiqəsində iştirak hüququ qazanır.',
    ),
    lots: [
      {
        number: 1,
        kind: 'horizontal',
        title: both('All countries', 'Bütün ölkələr'),
        objectives: HORIZONTAL_OBJECTIVES,
        territories: ['AM', 'AZ', 'GE', 'MD', 'UA'],
        envelopeCents: 0,
        maxGrantCents: 0,
        minGrantCents: 0,
        grantShareBp: { min: 0, max: 10_000 },
        durationMonths: { min: 24, max: 24 },
        expectedProjects: { min: 12, max: 12 },
        deadline,
        fullApplicationDeadline: null,
      },
    ],
    priorities: [],
    forms: { fullApplication: INTEREST_FORM },
    eligibility: { questions: [], maxAsLead: 1, maxAwards: 1 },
    publicFields: ['title', 'municipality', 'territory'],
    reallocation: [],
    budget: null,
  };
}
