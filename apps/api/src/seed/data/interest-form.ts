/** The form of the call for interest: its published eligibility questions, each with the figures and facts that answer it. */
import type { FormDefinition, FormQuestion, QuestionOption, Translations } from '@trilot/domain';

const both = (en: string, az: string): Translations => ({ en, az });
const option = (id: string, en: string, az: string): QuestionOption => ({ id, label: both(en, az) });
const NO_GUIDANCE: Translations = both('', '');

/** A question of the form, long text and required unless it is told otherwise. */
function ask(id: string, label: Translations, changes: Partial<FormQuestion> = {}): FormQuestion {
  return { id, label, guidance: NO_GUIDANCE, kind: 'longText', required: true, limit: 2000, judgedBy: [], ...changes };
}

const BRIEF = both('Be concrete and brief.', 'Konkret və qısa yazın.');

const PLAN: readonly FormQuestion[] = [
  ask(
    'hadPlan',
    both(
      'Did you have a local economic development plan in the first phase?',
      'Birinci mərhələdə yerli iqtisadi inkişaf planınız olubmu?',
    ),
    {
      kind: 'choice',
      options: [option('yes', 'Yes', 'Bəli'), option('no', 'No', 'Xeyr')],
    },
  ),
  ask(
    'plan',
    both(
      'Which local economic development plan did you have in the first phase, and what came of it?',
      'Birinci mərhələdə hansı yerli iqtisadi inkişaf planınız olub və nəticəsi nə olub?',
    ),
    { guidance: BRIEF, visibleIf: { question: 'hadPlan', equals: ['yes'] } },
  ),
  ask('planAdopted', both('When did the council adopt the plan?', 'Şura planı nə vaxt təsdiq edib?'), {
    kind: 'date',
    visibleIf: { question: 'hadPlan', equals: ['yes'] },
  }),
  ask(
    'instead',
    both(
      'What guides the development of your municipality instead?',
      'Bələdiyyənizin inkişafı bunun əvəzinə nəyə əsaslanır?',
    ),
    { limit: 1000, guidance: BRIEF, visibleIf: { question: 'hadPlan', equals: ['no'] } },
  ),
  ask('population', both('How many people live in the municipality?', 'Bələdiyyədə neçə nəfər yaşayır?'), {
    kind: 'number',
    guidance: both('The latest official figure.', 'Ən son rəsmi rəqəm.'),
  }),
];

const WORK: readonly FormQuestion[] = [
  ask('systems', both('How do you work with systems thinking?', 'Sistemli düşüncə ilə necə işləyirsiniz?'), {
    guidance: BRIEF,
  }),
  ask('ways', both('Which ways of working have you tried so far?', 'İndiyədək hansı iş üsullarını sınamısınız?'), {
    kind: 'choices',
    required: false,
    options: [
      option('listening', 'Listening to residents in their districts', 'Sakinləri məhəllələrində dinləmək'),
      option('budgeting', 'Participatory budgeting', 'İştirakçı büdcələmə'),
      option('prototypes', 'Trying things out before building them', 'Tikməzdən əvvəl sınaqdan keçirmək'),
      option('data', 'Decisions on open data', 'Açıq məlumatlara əsaslanan qərarlar'),
      option(
        'partners',
        'Projects together with businesses or universities',
        'Biznes və universitetlərlə birgə layihələr',
      ),
    ],
  }),
  ask(
    'commitment',
    both('What commitment, interest and time do you bring?', 'Hansı öhdəlik, maraq və vaxt ayırırsınız?'),
    { guidance: BRIEF },
  ),
  ask(
    'ownMoney',
    both(
      'How much money of your own do you set aside for the portfolio in the first year?',
      'Birinci ildə portfel üçün nə qədər öz vəsaitinizi ayırırsınız?',
    ),
    {
      kind: 'money',
      required: false,
      guidance: both('No share is required.', 'Məcburi pay yoxdur.'),
    },
  ),
];

const RECORD: readonly FormQuestion[] = [
  ask(
    'innovation',
    both('What is your capacity to innovate, with a track record?', 'İnnovasiya imkanınız və təcrübəniz nədir?'),
    { guidance: BRIEF },
  ),
  ask('bestProject', both('Your best project so far, by its name', 'İndiyədək ən uğurlu layihənizin adı'), {
    kind: 'shortText',
    limit: 120,
  }),
  ask(
    'evidence',
    both('What evidence is there of a positive past project?', 'Keçmiş uğurlu layihəyə dair hansı sübutlar var?'),
    { guidance: BRIEF },
  ),
  ask('projects', both('Projects of the last five years', 'Son beş ilin layihələri'), {
    kind: 'table',
    limit: 10,
    guidance: both(
      'Those you ran yourselves, the largest first.',
      'Özünüzün apardığı layihələr, ən böyüyündən başlayaraq.',
    ),
    columns: [
      { id: 'project', label: both('Project', 'Layihə'), kind: 'shortText' },
      { id: 'ended', label: both('Ended in', 'Bitdiyi il'), kind: 'shortText' },
      { id: 'people', label: both('People reached', 'Əhatə olunanlar'), kind: 'number' },
      { id: 'cost', label: both('Cost', 'Dəyəri'), kind: 'money' },
    ],
  }),
  ask(
    'cocreation',
    both(
      'What managerial capacity do you have for co-creation with citizens?',
      'Vətəndaşlarla birgə yaradıcılıq üçün hansı idarəetmə imkanınız var?',
    ),
    { guidance: BRIEF },
  ),
];

/** What municipalities are asked when they express their interest in a portfolio. */
export const INTEREST_FORM: FormDefinition = {
  sections: [
    { id: 'interest', title: both('Your municipality and its plan', 'Bələdiyyəniz və planı'), questions: PLAN },
    { id: 'work', title: both('How you work', 'Necə işləyirsiniz'), questions: WORK },
    { id: 'record', title: both('What you have done', 'Nə etmisiniz'), questions: RECORD },
  ],
  parts: [],
};
