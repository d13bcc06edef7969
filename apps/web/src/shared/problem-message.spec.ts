import { ProblemError } from '@trilot/api-client';
import { createTranslator, type InterfaceLanguage, loadCatalogue } from '@trilot/i18n';
import { errorMessage, problemMessage } from './problem-message';

const translator = async (language: InterfaceLanguage) =>
  createTranslator(language, [await loadCatalogue(language, 'problems')]);

const said = async (code: string, facts: Readonly<Record<string, unknown>>, language: InterfaceLanguage = 'en') =>
  problemMessage({ code, facts }, await translator(language), language);

describe('problemMessage', () => {
  it.each([
    [
      'amounts in the reader’s way of writing',
      'GRANT_ABOVE_CAP',
      { requestedCents: 6_000_001, capCents: 6_000_000 },
      'The grant requested (60,000.01) is above the largest grant of this lot (60,000.00).',
      'Tələb olunan qrant (60.000,01) bu lotun ən böyük qrantından (60.000,00) çoxdur.',
    ],
    [
      'a difference without its sign',
      'FUNDING_UNBALANCED',
      { fundingCents: 0, eligibleCents: 150, differenceCents: -150 },
      'Funding (0.00) and eligible cost (1.50) differ by 1.50.',
      'Maliyyələşmə (0,00) ilə uyğun xərc (1,50) arasında 1,50 fərq var.',
    ],
    [
      'places by their names, each once',
      'TERRITORY_NOT_IN_LOT',
      { lot: 1, territory: 'UA-46', accepted: ['AM', 'AZ-MI', 'AZ-GA', 'GE'] },
      'Your municipality (Ukraine) cannot apply in lot 1: it is open to Armenia, Azerbaijan, Georgia.',
      'Bələdiyyəniz (Ukrayna) bu lotda iştirak edə bilməz. Lot 1 bunlar üçün açıqdır: Ermənistan, Azərbaycan, Gürcüstan.',
    ],
    [
      'days as dates',
      'QUESTIONS_CLOSED',
      { until: '2027-03-22', zone: 'Europe/Brussels' },
      'Questions could be asked until 22 March 2027 (Europe/Brussels).',
      'Suallar 22 mart 2027 tarixinədək (Europe/Brussels) verilə bilərdi.',
    ],
    [
      'counts as numbers',
      'TOO_MANY_ATTEMPTS',
      { retryAfterSeconds: 1 },
      'Too many attempts. Try again in 1 second.',
      'Cəhdlər çoxdur. 1 saniyə sonra yenidən cəhd edin.',
    ],
  ])('says %s', async (_, code, facts, english, azerbaijani) => {
    expect(await said(code, facts)).toBe(english);
    expect(await said(code, facts, 'az')).toBe(azerbaijani);
  });

  it('says in general that there is a problem while the sentences are not there', async () => {
    const common = createTranslator('en', [await loadCatalogue('en', 'common')]);
    expect(problemMessage({ code: 'GRANT_ABOVE_CAP', facts: {} }, common, 'en')).toBe('There is a problem');
  });
});

describe('errorMessage', () => {
  it.each([
    [
      'a refusal: no code to quote',
      new ProblemError(403, 'NOT_PERMITTED', {}, 'abcdef0123'),
      'Your role does not allow this.',
    ],
    [
      'a fault of the server: the code to quote',
      new ProblemError(500, 'UNEXPECTED', {}, 'abcdef0123'),
      'Something went wrong on our side. Nothing you typed is lost. (abcdef01)',
    ],
    ['anything else', new TypeError('x is undefined'), 'Something went wrong on our side. Nothing you typed is lost.'],
  ])('%s', async (_, error, sentence) => {
    expect(errorMessage(error, await translator('en'), 'en')).toBe(sentence);
  });
});
