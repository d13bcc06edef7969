/** The invented proposals: ideas put into places, with budgets that balance to the cent. A function of its input alone. */
import { type BudgetLine, budgetTotals, type Language, type ProposalContent } from '@trilot/domain';
import { type Idea, IDEAS } from './ideas';
import { MUNICIPALITIES, type SeedMunicipality } from './municipalities';

export const SEED_STATES = [
  'draftEmpty',
  'draftHalf',
  'draftComplete',
  'submitted',
  'submittedThenEdited',
  'withdrawn',
] as const;
export type SeedState = (typeof SEED_STATES)[number];

export interface SeedProposal {
  /** Unique within an edition: "<lot>-<municipality>". */
  readonly key: string;
  readonly lot: number;
  readonly municipality: string;
  readonly state: SeedState;
  readonly content: ProposalContent;
  /** Another municipality that takes part, and has consented. */
  readonly partner?: SeedPartner;
}

export interface SeedPartner {
  /** Key of the municipality. */
  readonly municipality: string;
  readonly role: string;
  readonly contribution: string;
}

/** The editions of the demonstration call, oldest first. */
export const EDITIONS = ['first', 'second', 'third'] as const;
export type Edition = (typeof EDITIONS)[number];

const PRIORITY_IDS = ['socialInclusion', 'greeningOfCities', 'wellBeingAndInnovation'] as const;

/** Words the budget and the closing answers need, by language. */
const WORDS: Readonly<
  Partial<
    Record<
      Language,
      {
        readonly lines: readonly string[];
        readonly unit: readonly string[];
        readonly team: string;
        readonly risks: string;
        readonly afterwards: string;
        readonly plan: string;
        readonly cocreation: string;
      }
    >
  >
> = {
  en: {
    lines: [
      'Project coordinator',
      'Community facilitator',
      'Travel to partner towns',
      'Plants, tools and materials',
      'Equipment',
      'Office costs of the project',
      'Training and expert days',
      'Works',
    ],
    unit: ['month', 'month', 'trip', 'set', 'piece', 'month', 'day', 'lump sum'],
    team: 'The head of our development department coordinates with half of her time, supported by a facilitator. The same team delivered two donor projects in the last four years, both audited without findings.',
    risks:
      'Prices may rise: we order in the first quarter and keep a reserve. Residents may lose interest: each step ends with something visible. A key person may leave: every task has a deputy who attends from the first day.',
    afterwards:
      'The municipal budget has a line for running costs from the second year, decided by the council. Residents keep the agreements they signed, and the department reports on them once a year.',
    plan: 'The project carries out measure 2.3 of our local economic development plan, “public space that works for business and people”, which the council confirmed last year with its own indicator.',
    cocreation:
      'One hundred and forty residents took part in four open evenings; they chose the sites by vote. A group of fifteen meets monthly with the department and can stop a step it does not agree with.',
  },
  az: {
    lines: [
      'Layihə koordinatoru',
      'İcma fasilitatoru',
      'Tərəfdaş şəhərlərə səfərlər',
      'Bitkilər, alətlər və materiallar',
      'Avadanlıq',
      'Layihənin ofis xərcləri',
      'Təlim və ekspert günləri',
      'Tikinti işləri',
    ],
    unit: ['ay', 'ay', 'səfər', 'dəst', 'ədəd', 'ay', 'gün', 'məbləğ'],
    team: 'İnkişaf şöbəsinin müdiri vaxtının yarısını layihəyə ayırır, ona fasilitator kömək edir. Həmin komanda son dörd ildə iki donor layihəsini icra edib, hər ikisi auditdən qeydsiz keçib.',
    risks:
      'Qiymətlər arta bilər: birinci rübdə sifariş verir və ehtiyat saxlayırıq. Sakinlərin marağı azala bilər: hər addım görünən nəticə ilə bitir. Əsas əməkdaş gedə bilər: hər tapşırığın ilk gündən müavini var.',
    afterwards:
      'İkinci ildən etibarən istismar xərcləri bələdiyyə büdcəsində ayrıca sətirdə nəzərdə tutulub. Sakinlər imzaladıqları müqavilələrə əməl edir, şöbə ildə bir dəfə hesabat verir.',
    plan: 'Layihə yerli iqtisadi inkişaf planımızın 2.3-cü tədbirini, “biznes və insanlar üçün işləyən ictimai məkan”ı həyata keçirir; bələdiyyə şurası onu ötən il öz göstəricisi ilə təsdiqləyib.',
    cocreation:
      'Dörd açıq axşamda yüz qırx sakin iştirak edib və yerləri səsvermə ilə seçib. On beş nəfərlik qrup hər ay şöbə ilə görüşür və razılaşmadığı addımı dayandıra bilər.',
  },
  uk: {
    lines: [
      'Координаторка проєкту',
      'Фасилітатор громади',
      'Поїздки до міст-партнерів',
      'Рослини, інструменти, матеріали',
      'Обладнання',
      'Офісні витрати',
      'Навчання та експерти',
      'Роботи',
    ],
    unit: ['місяць', 'місяць', 'поїздка', 'набір', 'шт.', 'місяць', 'день', 'сума'],
    team: 'Начальниця відділу розвитку координує проєкт у половину робочого часу за підтримки фасилітатора. Ця команда за чотири роки завершила два донорські проєкти без зауважень аудиту.',
    risks:
      'Ціни можуть зрости: замовляємо в першому кварталі й маємо резерв. Мешканці можуть втратити інтерес: кожен крок завершується видимим результатом. Кожне завдання має заступника.',
    afterwards:
      'З другого року в бюджеті громади є рядок на утримання. Мешканці виконують підписані угоди, відділ щороку звітує.',
    plan: 'Проєкт виконує захід 2.3 нашого плану місцевого економічного розвитку «Публічний простір для бізнесу та людей», який рада підтвердила торік.',
    cocreation:
      'У чотирьох відкритих вечорах узяли участь сто сорок мешканців, вони голосуванням обрали місця. Група з п’ятнадцяти осіб щомісяця зустрічається з відділом.',
  },
  ro: {
    lines: [
      'Coordonator de proiect',
      'Facilitator comunitar',
      'Deplasări în orașe partenere',
      'Plante, unelte și materiale',
      'Echipamente',
      'Cheltuieli de birou',
      'Instruire și experți',
      'Lucrări',
    ],
    unit: ['lună', 'lună', 'deplasare', 'set', 'bucată', 'lună', 'zi', 'sumă'],
    team: 'Șefa direcției de dezvoltare coordonează cu jumătate din timpul său, sprijinită de un facilitator. Aceeași echipă a încheiat două proiecte finanțate de donatori, fără observații la audit.',
    risks:
      'Prețurile pot crește: comandăm în primul trimestru și păstrăm o rezervă. Locuitorii își pot pierde interesul: fiecare pas se încheie cu un rezultat vizibil. Fiecare sarcină are un înlocuitor.',
    afterwards:
      'Din al doilea an, bugetul municipal are o linie pentru întreținere. Locuitorii respectă acordurile semnate, iar direcția raportează anual.',
    plan: 'Proiectul realizează măsura 2.3 din planul local de dezvoltare economică, „spațiu public pentru afaceri și oameni”, confirmată de consiliu anul trecut.',
    cocreation:
      'O sută patruzeci de locuitori au participat la patru seri deschise și au ales locurile prin vot. Un grup de cincisprezece persoane se întâlnește lunar cu direcția.',
  },
};

/** Unit values per line in cents, before the proposal's own factor. */
const UNIT_CENTS = [95_000, 62_000, 41_000, 310_000, 185_000, 18_000, 22_000, 640_000] as const;
const QUANTITIES = [10, 8, 4, 3, 4, 10, 16, 1] as const;
const HEADINGS = [1, 1, 2, 3, 3, 4, 5, 6] as const;
const LINE_PRIORITY = [
  'wellBeingAndInnovation',
  'socialInclusion',
  null,
  'greeningOfCities',
  'greeningOfCities',
  null,
  'socialInclusion',
  'wellBeingAndInnovation',
] as const;
/** EUR 60,000.00: the cap of the demonstration call. */
const CAP_CENTS = 6_000_000;

/** A complete, valid proposal of a place for an idea; `variant` moves the amounts. */
export function contentFor(idea: Idea, place: SeedMunicipality, variant: number): ProposalContent {
  const name = idea.language === place.language ? place.localName : place.name;
  const words = WORDS[idea.language]!;
  const months = 10 + (variant % 3);
  const lines = linesFor(words, variant);
  const draft = {
    lines,
    indirectCents: 0,
    contingencyCents: 0,
    inKindCents: 150_000 + variant * 1_000,
    funding: { requestedCents: 0, ownCents: 0, otherCents: 0 },
  };
  const { directCents } = budgetTotals(draft);
  const indirectCents = Math.floor((directCents * 5) / 100);
  const contingencyCents = Math.floor((directCents * 3) / 100);
  const eligibleCents = directCents + indirectCents + contingencyCents;
  const requestedCents = Math.min(CAP_CENTS, Math.floor((eligibleCents * 85) / 100));
  return {
    title: idea.title(name),
    durationMonths: months,
    answers: {
      situation: idea.need,
      plan: words.plan,
      approach: idea.approach,
      cocreation: words.cocreation,
      team: words.team,
      risks: words.risks,
      afterwards: words.afterwards,
    },
    priorities: {
      socialInclusion: { statement: idea.social },
      greeningOfCities: { statement: idea.green },
      wellBeingAndInnovation: { statement: idea.wellBeing },
    },
    activities: idea.activities.map((title, index) => ({
      id: `a${index + 1}`,
      title,
      description: index % 2 === 0 ? idea.approach : idea.need,
      startMonth: 1 + index * 2,
      endMonth: Math.min(months, 4 + index * 2),
      priorities: [PRIORITY_IDS[index % 3]!, ...(index === 3 ? [PRIORITY_IDS[1], PRIORITY_IDS[2]] : [])].filter(
        (id, at, all) => all.indexOf(id) === at,
      ),
    })),
    indicators: idea.indicators.map(([indicator, unit], index) => ({
      id: `i${index + 1}`,
      name: indicator,
      unit,
      baseline: String(index * 5 * (variant % 4)),
      target: String(60 + index * 45 + variant * 3),
      priorities: [PRIORITY_IDS[index]!],
    })),
    budget: {
      ...draft,
      indirectCents,
      contingencyCents,
      funding: { requestedCents, ownCents: eligibleCents - requestedCents, otherCents: 0 },
    },
    unread: {},
  };
}

function linesFor(words: NonNullable<(typeof WORDS)['en']>, variant: number): BudgetLine[] {
  // between 106 % and 156 % of the plain amounts, so that requests differ and some reach the cap
  const percent = 106 + ((variant * 7) % 51);
  return words.lines.map((description, index) => ({
    id: `b${index + 1}`,
    heading: HEADINGS[index]!,
    description,
    unit: words.unit[index]!,
    quantityHundredths: QUANTITIES[index]! * 100,
    unitCents: Math.floor((UNIT_CENTS[index]! * percent) / 100),
    priority: LINE_PRIORITY[index]!,
  }));
}

const inCountries = (...countries: string[]) =>
  MUNICIPALITIES.filter(({ territory }) => countries.includes(territory.slice(0, 2)));
const LOT_1 = inCountries('AM', 'AZ', 'GE', 'MD');
const LOT_2 = inCountries('UA');
/** It leads nothing in lot 3, where lead and partner exclude each other. */
const PARTNER: SeedPartner = {
  municipality: 'sumgait',
  role: 'Receives the lessons first and tries two of them out',
  contribution:
    'Sends four people of its development department to every workshop, offers two neighbourhoods for a trial of six months, and writes up what worked there and what did not.',
};
const LESSONS = IDEAS.find(({ key }) => key === 'lessons')!;

/** Ideas a place can write in its own language, then the English ones. */
function ideaFor(place: SeedMunicipality, turn: number): Idea {
  const own = IDEAS.filter(({ language }) => language === place.language);
  const english = IDEAS.filter(({ language, key }) => language === 'en' && key !== 'lessons');
  return turn % 2 === 0 && own.length > 0 ? own[turn % own.length]! : english[turn % english.length]!;
}

function stateFor(edition: Edition, index: number): SeedState {
  if (edition !== 'third') return 'submitted';
  const states: readonly SeedState[] = [
    'submitted',
    'submitted',
    'draftHalf',
    'submitted',
    'submittedThenEdited',
    'draftComplete',
    'submitted',
    'submitted',
    'withdrawn',
    'submitted',
    'draftEmpty',
  ];
  return states[index % states.length]!;
}

/** Proposals per lot; the earlier editions have enough above the gates to use the envelopes up and leave a reserve. */
const COUNTS: Readonly<Record<Edition, readonly [number, number, number]>> = {
  first: [18, 13, 6],
  second: [15, 11, 5],
  third: [22, 15, 8],
};
/** Where each edition starts in the list of places, so that editions differ. Mingachevir and Kutaisi stay free in the third. */
const OFFSETS: Readonly<Record<Edition, number>> = { first: 3, second: 14, third: 19 };

/** The proposals of an edition over its three lots. */
export function proposalsOf(edition: Edition): readonly SeedProposal[] {
  const offset = OFFSETS[edition];
  const pick = (places: readonly SeedMunicipality[], count: number, lot: number) =>
    Array.from({ length: count }, (_, index) => {
      const place = places[(offset + index) % places.length]!;
      const turn = offset + index;
      const idea = lot === 3 ? LESSONS : ideaFor(place, turn);
      const state = stateFor(edition, index + lot);
      const variant = edition === 'second' && lot === 1 && index < 2 ? 5 : turn + lot;
      return {
        key: `${lot}-${place.key}`,
        lot,
        municipality: place.key,
        state,
        content: contentFor(idea, place, variant),
      };
    });
  const [one, two, three] = COUNTS[edition];
  const horizontal = pick(
    [...LOT_1, ...LOT_2].filter((_, index) => index % 2 === 1),
    three,
    3,
  );
  return [...pick(LOT_1, one, 1), ...pick(LOT_2, two, 2), ...withOnePartner(horizontal)];
}

/** The first that has been submitted has a partner. */
function withOnePartner(proposals: readonly SeedProposal[]): readonly SeedProposal[] {
  const first = proposals.findIndex(({ state }) => state === 'submitted');
  return proposals.map((proposal, index) => (index === first ? { ...proposal, partner: PARTNER } : proposal));
}

/** A draft somebody has begun: some answers, no budget yet. */
export function halfWritten(content: ProposalContent): ProposalContent {
  const { situation, approach } = content.answers;
  return {
    ...content,
    answers: { situation: situation!, approach: approach! },
    priorities: { socialInclusion: content.priorities['socialInclusion']! },
    activities: content.activities.slice(0, 1),
    indicators: [],
    budget: {
      ...content.budget,
      lines: content.budget.lines.slice(0, 2),
      indirectCents: null,
      contingencyCents: null,
      funding: { requestedCents: null, ownCents: null, otherCents: null },
    },
  };
}
