import { callBuilder, formBuilder, lotBuilder, questionBuilder } from '@trilot/domain/testing';
import { createTranslator, type InterfaceLanguage, loadCatalogue } from '@trilot/i18n';
import { type CallWords, callWords } from './call-words';

const CALL = callBuilder({
  lots: [lotBuilder(1), lotBuilder(2)],
  forms: {
    fullApplication: formBuilder({
      sections: [
        {
          id: 's',
          title: { en: 'The place', az: 'Yer' },
          questions: [
            questionBuilder('p', { kind: 'choice', options: [{ id: 'yes', label: { en: 'Yes' } }] }),
            questionBuilder('q', { visibleIf: { question: 'p', equals: ['yes'] }, label: {} }),
          ],
        },
      ],
    }),
  },
});

async function wordsIn(language: InterfaceLanguage): Promise<CallWords> {
  const catalogues = await Promise.all([loadCatalogue(language, 'common'), loadCatalogue(language, 'terms')]);
  return callWords({ definition: CALL, language, t: createTranslator(language, catalogues) });
}

describe('placeName', () => {
  it.each([
    ['currency', 'Currency'],
    ['title.az', 'Title (Azərbaycanca)'],
    ['lots.2.deadline', 'Lot 2 · Deadline'],
    ['forms.fullApplication.parts', 'Form · What the form asks for besides questions'],
    ['forms.fullApplication.sections.s.title.en', 'Section “The place” · Title of the section (English)'],
    [
      'forms.fullApplication.sections.s.questions.p.limit',
      'Section “The place” · Question “Question p” · Longest answer, in characters',
    ],
    ['grids.fullApplication.scale.labels.4.en', 'Evaluation grid · Meaning of the scores (5) (English)'],
    ['lots.7.deadline', 'Lot 7 · Deadline'],
  ])('%s', async (path, name) => {
    expect((await wordsIn('en')).placeName(path)).toBe(name);
  });

  it('names the stage where there are two', () => {
    const t = (id: string) => id;
    const definition = { ...CALL, stages: ['conceptNote', 'fullApplication'] as const };
    expect(callWords({ definition, language: 'en', t }).placeName('forms.conceptNote.parts')).toBe(
      'terms.thing.form.conceptNote · terms.form.parts',
    );
  });

  it('speaks the reader’s language', async () => {
    expect((await wordsIn('az')).placeName('forms.fullApplication.sections.s.questions.q.label.az')).toBe(
      'Bölmə: “Yer” · Sual: “mətni hələ yazılmayıb” · Sual (Azərbaycanca)',
    );
  });
});

describe('value', () => {
  const question = 'forms.fullApplication.sections.s.questions.q';

  it.each<[path: string, value: unknown, words: string]>([
    ['lots.1.envelopeCents', 60_000_000, 'EUR\u00A0600,000.00'],
    ['lots.1.grantShareBp.max', 9_050, '90.5 %'],
    ['lots.1.durationMonths.min', 6, '6 months'],
    ['lots.1.deadline', '2027-04-12T14:00:00.000Z', '12 April 2027, 16:00 (Europe/Brussels, UTC+02:00)'],
    ['lots.1.territories', ['AZ', 'GE-IM'], 'Azerbaijan, Georgia (GE-IM)'],
    ['lots.1.kind', 'horizontal', 'Horizontal'],
    ['lots.1.expectedProjects', { min: 2, max: 5 }, '2 – 5'],
    ['lots.1.expectedProjects', null, 'nothing'],
    ['eligibility.maxAwards', null, 'any number'],
    ['languages', ['en', 'az'], 'English, Azərbaycanca'],
    ['budget.headings', [1, 3], 'Human resources, Equipment and supplies'],
    ['budget', { headings: [1], indirectMaxBp: 700, contingencyMaxBp: 500 }, 'given'],
    ['periods.complaint', 30, '30 days'],
    ['signatoryConfirms', true, 'yes'],
    ['tieBreaks', [], 'nothing'],
    ['cutOff', 'stop', 'Stop there'],
    ['title.en', 'Urban make-over', 'Urban make-over'],
    [`${question}.kind`, 'choice', 'One of several answers'],
    [`${question}.visibleIf.question`, 'p', 'Question p'],
    [`${question}.visibleIf.equals`, ['yes'], 'Yes'],
    [`${question}.visibleIf.equals`, ['gone'], 'gone'],
    ['grids.fullApplication.sections.P.questions.P1.priority', 'greeningOfCities', 'Greening of cities'],
    ['grids.fullApplication.totalGate', 60.5, '60.5'],
    ['grids.fullApplication.scale.labels', [{ en: 'poor' }, { en: 'good' }], 'poor, good'],
    ['annexes.a.maxBytes', 20_000_000, '20 MB'],
    ['annexes', [{ id: 'a', title: { en: 'Map' } }], 'Map'],
  ])('%s: %j', async (path, value, words) => {
    expect((await wordsIn('en')).value(path, value)).toBe(words);
  });
});

describe('thing', () => {
  it('goes by what it was where it is gone', async () => {
    const words = await wordsIn('en');
    expect(words.thing('priorities.gone', { id: 'gone', title: { en: 'Water' } })).toBe('Priority “Water”');
    expect(words.thing('priorities.socialInclusion')).toBe('Priority “Social inclusion”');
    expect(words.thing('currency')).toBe('Currency');
  });
});
