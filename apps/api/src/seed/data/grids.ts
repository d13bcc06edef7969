/** The evaluation grids of the seeded calls. Source: published PRAG grids and the programme's small-grant grid. */
import type { EvaluationGrid, GridSection, Translations } from '@trilot/domain';

const SCALE: EvaluationGrid['scale'] = {
  min: 1,
  max: 5,
  labels: [
    { en: 'very poor', az: 'çox zəif' },
    { en: 'poor', az: 'zəif' },
    { en: 'adequate', az: 'kafi' },
    { en: 'good', az: 'yaxşı' },
    { en: 'very good', az: 'çox yaxşı' },
  ],
  reasonRequiredFor: [1, 2, 5],
};

const question = (
  id: string,
  weight: number,
  en: string,
  az: string,
  more: { gate?: number; priority?: string } = {},
) => ({
  id,
  text: { en, az } satisfies Translations,
  weight,
  ...more,
});

export const SMALL_GRANT: EvaluationGrid = {
  id: 'smallGrant',
  scale: SCALE,
  max: 100,
  totalGate: 60,
  gatesTestedOn: 'mean',
  sections: [
    {
      id: 'P',
      name: { en: 'Priorities', az: 'Prioritetlər' },
      questions: [
        question(
          'P1',
          3,
          'Social inclusion: target groups and measurable effect',
          'Sosial inkluzivlik: hədəf qrupları və ölçülə bilən təsir',
          { gate: 3, priority: 'socialInclusion' },
        ),
        question(
          'P2',
          3,
          'Greening of cities: measurable environmental effect',
          'Şəhərlərin yaşıllanması: ölçülə bilən ekoloji təsir',
          { gate: 3, priority: 'greeningOfCities' },
        ),
        question(
          'P3',
          3,
          'Well-being and innovation: new approach and effect on daily life',
          'Rifah və innovasiya: yeni yanaşma və gündəlik həyata təsir',
          { gate: 3, priority: 'wellBeingAndInnovation' },
        ),
      ],
    },
    {
      id: 'D',
      name: { en: 'Design', az: 'Layihənin quruluşu' },
      questions: [
        question(
          'D1',
          3,
          'Coherence of the design and link to the local economic development plan',
          'Layihənin ardıcıllığı və yerli iqtisadi inkişaf planı ilə əlaqəsi',
        ),
        question(
          'D2',
          2,
          'Co-creation with citizens and stakeholders',
          'Vətəndaşlar və maraqlı tərəflərlə birgə yaradıcılıq',
        ),
        question('D3', 2, 'Feasibility in the period, risks', 'Müddət ərzində icra imkanı, risklər'),
      ],
    },
    {
      id: 'C',
      name: { en: 'Capacity', az: 'Potensial' },
      questions: [
        question('C1', 2, 'Capacity and commitment of the municipality', 'Bələdiyyənin potensialı və öhdəliyi', {
          gate: 2,
        }),
      ],
    },
    {
      id: 'B',
      name: { en: 'Budget', az: 'Büdcə' },
      questions: [
        question(
          'B1',
          2,
          'Realism of the budget and cost-effectiveness',
          'Büdcənin reallığı və xərclərin səmərəliliyi',
        ),
      ],
    },
  ],
};

export const CONCEPT_NOTE: EvaluationGrid = {
  id: 'conceptNote',
  scale: SCALE,
  max: 50,
  totalGate: 30,
  gatesTestedOn: 'mean',
  sections: [
    {
      id: '1',
      name: { en: 'Relevance', az: 'Aktuallıq' },
      questions: [
        question(
          '1.1',
          1,
          'Relevance to the objectives and priorities of the call and the lot',
          'Müsabiqənin və lotun məqsəd və prioritetlərinə uyğunluq',
        ),
        question(
          '1.2',
          1,
          'Relevance to the needs and constraints of the place, synergy with other initiatives',
          'Yerin ehtiyac və məhdudiyyətlərinə uyğunluq, digər təşəbbüslərlə sinerji',
        ),
        question(
          '1.3',
          1,
          'Target groups and final beneficiaries: clearly defined, needs addressed',
          'Hədəf qrupları və son faydalananlar: aydın müəyyən edilib, ehtiyacları nəzərə alınıb',
        ),
        question('1.4', 1, 'Added value: innovation, good practice', 'Əlavə dəyər: innovasiya, qabaqcıl təcrübə'),
      ],
    },
    {
      id: '2',
      name: { en: 'Design', az: 'Layihənin quruluşu' },
      questions: [
        question(
          '2.1',
          2,
          'Coherence of the overall design and intervention logic',
          'Ümumi quruluşun və müdaxilə məntiqinin ardıcıllığı',
        ),
        question(
          '2.2',
          1,
          "Analysis of the problems and of the stakeholders' capacities",
          'Problemlərin və maraqlı tərəflərin imkanlarının təhlili',
        ),
        question('2.3', 1, 'External factors: risks and assumptions', 'Xarici amillər: risklər və fərziyyələr'),
        question(
          '2.4',
          1,
          'Activities feasible and consistent with results and timeframe',
          'Fəaliyyətlər icra oluna biləndir, nəticələrə və müddətə uyğundur',
        ),
        question(
          '2.5',
          1,
          'Cross-cutting issues: environment, gender equality, disability, minorities, youth',
          'Kəsişən məsələlər: ətraf mühit, gender bərabərliyi, əlillik, azlıqlar, gənclər',
        ),
      ],
    },
  ],
};

const plain = (
  id: string,
  en: string,
  az: string,
  questions: GridSection['questions'],
  more: Partial<GridSection> = {},
): GridSection => ({
  id,
  name: { en, az },
  questions,
  ...more,
});

export const FULL_APPLICATION: EvaluationGrid = {
  id: 'fullApplication',
  scale: SCALE,
  max: 100,
  totalGate: null,
  gatesTestedOn: 'mean',
  sections: [
    plain(
      '1',
      'Financial and operational capacity',
      'Maliyyə və əməliyyat potensialı',
      [
        question('1.1', 1, 'Experience of project management', 'Layihə idarəetmə təcrübəsi'),
        question('1.2', 1, 'Technical expertise', 'Texniki bilik'),
        question(
          '1.3',
          1,
          'Management capacity: staff, equipment, handling of the budget',
          'İdarəetmə potensialı: heyət, avadanlıq, büdcənin idarə edilməsi',
        ),
        question('1.4', 1, 'Stable and sufficient sources of finance', 'Sabit və kifayət qədər maliyyə mənbələri'),
      ],
      { gate: 12, rejectIfAnyQuestionAt: 1 },
    ),
    plain('2', 'Relevance', 'Aktuallıq', [], {
      carriedOverFrom: { stage: 'conceptNote', section: '1' },
      carriedOverMax: 20,
    }),
    plain('3', 'Design', 'Layihənin quruluşu', [
      question(
        '3.1',
        1,
        'Coherence of the design; activities appropriate and practical',
        'Quruluşun ardıcıllığı; fəaliyyətlərin məqsədəuyğunluğu və praktikliyi',
      ),
      question(
        '3.2',
        1,
        'Baselines, targets and sources of verification',
        'İlkin göstəricilər, hədəflər və yoxlama mənbələri',
      ),
      question('3.3', 1, 'Analysis of problems and stakeholders', 'Problemlərin və maraqlı tərəflərin təhlili'),
    ]),
    plain('4', 'Implementation', 'İcra', [
      question('4.1', 1, 'Action plan clear and feasible', 'Fəaliyyət planı aydın və icra oluna biləndir'),
      question('4.2', 1, 'Monitoring and evaluation', 'Monitorinq və qiymətləndirmə'),
      question('4.3', 1, 'Involvement of partners', 'Tərəfdaşların cəlb edilməsi'),
    ]),
    plain('5', 'Sustainability', 'Davamlılıq', [
      question('5.1', 1, 'Tangible impact on the target groups', 'Hədəf qruplarına hiss olunan təsir'),
      question('5.2', 1, 'Multiplier effects', 'Çoxaldıcı təsirlər'),
      question(
        '5.3',
        1,
        'Results financially, institutionally, politically and environmentally sustainable',
        'Nəticələr maliyyə, institusional, siyasi və ekoloji baxımdan davamlıdır',
      ),
    ]),
    plain('6', 'Budget and cost-effectiveness', 'Büdcə və xərclərin səmərəliliyi', [
      question('6.1', 1, 'Activities reflected in the budget', 'Fəaliyyətlər büdcədə əks olunub'),
      question('6.2', 2, 'Ratio of estimated costs to results', 'Nəzərdə tutulan xərclərin nəticələrə nisbəti'),
    ]),
  ],
};
