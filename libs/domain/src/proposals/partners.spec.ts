import { callBuilder, completeContent, formBuilder } from '../testing/builders';
import { DROHOBYCH, KUTAISI } from '../testing/cast';
import { submissionFacts } from '../testing/submission-facts';
import { canSubmit } from './can-submit';
import { completeness, taskList } from './completeness';
import type { Partner } from './content';
import {
  checkLeadAndPartner,
  consentTo,
  PARTNER_LIMITS,
  type PartnerConsent,
  partnerGaps,
  partnersOf,
} from './partners';

const CALL = callBuilder({
  forms: { fullApplication: formBuilder({ parts: ['activities', 'priorities', 'budget', 'partners'] }) },
});

const part = (changes: Partial<Partner> = {}): Partner => ({
  id: KUTAISI.id,
  name: 'Kutaisi',
  role: 'Tries the benches out first',
  contribution: 'Two squares and a gardener.',
  ...changes,
});
const withPartners = (...partners: readonly Partner[]) => completeContent({ partners });
const consent = (changes: Partial<PartnerConsent> = {}): PartnerConsent => ({
  municipalityId: KUTAISI.id,
  state: 'given',
  part: part(),
  ...changes,
});

const missing = (id = KUTAISI.id, municipality = 'Kutaisi') => ({
  code: 'PARTNER_CONSENT_MISSING',
  facts: { partner: id, municipality },
});
const incomplete = (...lacks: readonly string[]) => ({
  code: 'PARTNER_INCOMPLETE',
  facts: { partner: KUTAISI.id, lacks },
});

it('a proposal written before a form asked for partners has none', () => {
  expect(partnersOf(completeContent())).toEqual([]);
  expect(partnersOf(withPartners(part()))).toEqual([part()]);
});

describe('a consent is to the words that were asked for', () => {
  it.each<[string, readonly PartnerConsent[], string]>([
    ['nobody was asked', [], 'notAsked'],
    ['another municipality was asked', [consent({ municipalityId: DROHOBYCH.id })], 'notAsked'],
    ['asked', [consent({ state: 'asked' })], 'asked'],
    ['given', [consent()], 'given'],
    ['refused', [consent({ state: 'refused' })], 'refused'],
    ['given to another role', [consent({ part: part({ role: 'Pays' }) })], 'void'],
    ['given to another contribution', [consent({ part: part({ contribution: '' }) })], 'void'],
    ['given under another name', [consent({ part: part({ name: 'Batumi' }) })], 'void'],
    ['asked for other words', [consent({ state: 'asked', part: part({ role: 'Pays' }) })], 'void'],
  ])('%s', (_, consents, state) => {
    expect(consentTo(part(), consents)).toBe(state);
  });
});

describe('what partners lack', () => {
  it.each<[string, readonly Partner[], readonly PartnerConsent[], readonly unknown[]]>([
    ['no partner', [], [], []],
    ['one that has consented', [part()], [consent()], []],
    ['one that was not asked', [part()], [], [missing()]],
    ['one that has refused', [part()], [consent({ state: 'refused' })], [missing()]],
    ['one whose part was changed', [part({ role: 'Pays' })], [consent()], [missing()]],
    ['one without words', [part({ role: ' ', contribution: '' })], [], [incomplete('role', 'contribution'), missing()]],
    [
      'one with too many words',
      [part({ role: 'x'.repeat(151) })],
      [consent({ part: part({ role: 'x'.repeat(151) }) })],
      [
        {
          code: 'PARTNER_TEXT_TOO_LONG',
          facts: { partner: KUTAISI.id, field: 'role', limit: PARTNER_LIMITS.role, length: 151 },
        },
      ],
    ],
    [
      'each of two by its name',
      [part(), part({ id: DROHOBYCH.id, name: 'Drohobych' })],
      [consent()],
      [missing(DROHOBYCH.id, 'Drohobych')],
    ],
  ])('%s', (_, partners, consents, gaps) => {
    expect(partnerGaps(withPartners(...partners), consents)).toEqual(gaps);
  });

  it('is asked where the form asks for partners, and nowhere else', () => {
    const content = withPartners(part());
    expect(completeness(content, CALL, 1)).toEqual([missing()]);
    expect(completeness(content, CALL, 1, [consent()])).toEqual([]);
    expect(completeness(content, callBuilder(), 1)).toEqual([]);
  });

  it.each<[string, readonly Partner[], readonly PartnerConsent[], string]>([
    ['nobody has to have a partner', [], [], 'complete'],
    ['a partner is awaited', [part()], [consent({ state: 'asked' })], 'inProgress'],
    ['all have consented', [part()], [consent()], 'complete'],
  ])('the section is done when %s', (_, partners, consents, state) => {
    expect(taskList(withPartners(...partners), CALL, 1, consents).at(-1)).toMatchObject({ section: 'partners', state });
  });
});

describe('submission', () => {
  const submitted = (changes: Parameters<typeof submissionFacts>[0]) =>
    canSubmit(submissionFacts({ call: CALL, ...changes }));

  it.each<[string, Parameters<typeof submissionFacts>[0], unknown]>([
    ['with the consent of every partner', { content: withPartners(part()), consents: [consent()] }, null],
    ['without it', { content: withPartners(part()) }, { code: 'PROPOSAL_INCOMPLETE', facts: { gaps: [missing()] } }],
    [
      'as lead in the lot in which it is a partner',
      { partnerIn: ['L1-B'] },
      { code: 'PARTNER_IN_LOT', facts: { references: ['L1-B'] } },
    ],
  ])('%s', (_, changes, answer) => {
    expect(submitted(changes)).toEqual(answer);
  });
});

it.each([
  ['neither', 'lead', [], null],
  ['a partner would lead', 'lead', ['L1-B'], { code: 'PARTNER_IN_LOT', facts: { references: ['L1-B'] } }],
  ['a lead would be a partner', 'partner', ['L1-A'], { code: 'LEADS_IN_LOT', facts: { references: ['L1-A'] } }],
] as const)('lead here and partner there: %s', (_, wanted, others, answer) => {
  expect(checkLeadAndPartner(wanted, others)).toEqual(answer);
});
