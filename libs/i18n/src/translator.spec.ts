import { INTERFACE_LANGUAGES, type InterfaceLanguage, type MessageId } from './catalogues';
import { createTranslator, NUMBERS } from './translator';

const say = (language: InterfaceLanguage, message: string, values?: Readonly<Record<string, string | number>>) =>
  createTranslator(language, [{ 'common.close': message }])('common.close', values);

describe('createTranslator', () => {
  it.each([
    ['a plain sentence', 'en', 'Close', {}, 'Close'],
    ['a value', 'en', 'Deadline {date}', { date: '24 November' }, 'Deadline 24 November'],
    ['one of a kind', 'en', '{n, plural, one {# lot} other {# lots}}', { n: 1 }, '1 lot'],
    ['many of a kind', 'en', '{n, plural, one {# lot} other {# lots}}', { n: 12_000 }, '12,000 lots'],
    ['a plural without forms', 'az', '{n, plural, other {# lot}}', { n: 1 }, '1 lot'],
    ['thousands in Azerbaijani', 'az', '{n, plural, other {# işarə}}', { n: 12_000 }, '12.000 işarə'],
    ['a value with signs of its own', 'en', '“{typed}”', { typed: '{0} ’' }, '“{0} ’”'],
    ['thousands in Romanian', 'ro', '{n, plural, other {# de semne}}', { n: 12_000 }, '12.000 de semne'],
    ['thousands in Ukrainian', 'uk', '{n, plural, other {# символу}}', { n: 12_000 }, '12\u00A0000 символу'],
    ['thousands in Georgian', 'ka', '{n, plural, other {# სიმბოლო}}', { n: 12_000 }, '12\u00A0000 სიმბოლო'],
    ['thousands in Armenian', 'hy', '{n, plural, other {# նիշ}}', { n: 12_000 }, '12\u202F000 նիշ'],
  ] as const)('says %s', (_, language, message, values, said) => {
    expect(say(language, message, values)).toBe(said);
  });

  it.each([
    [
      'ro',
      '{n, plural, one {# zi} few {# zile} other {# de zile}}',
      ['1 zi', '3 zile', '5 zile', '11 zile', '21 de zile', '22 de zile'],
    ],
    [
      'uk',
      '{n, plural, one {# день} few {# дні} many {# днів} other {# дня}}',
      ['1 день', '3 дні', '5 днів', '11 днів', '21 день', '22 дні'],
    ],
  ] as const)('counts in %s by its own kinds of plural', (language, message, said) => {
    expect([1, 3, 5, 11, 21, 22].map((n) => say(language, message, { n }))).toEqual(said);
  });

  it.each(INTERFACE_LANGUAGES)('counts in %s as CLDR does, whichever data a browser has', (language) => {
    const [own, used] = [language, NUMBERS[language]].map((locale) => new Intl.PluralRules(locale));
    const numbers = Array.from({ length: 1001 }, (_, n) => n);
    expect(numbers.filter((n) => own!.select(n) !== used!.select(n))).toEqual([]);
  });

  it('shows the id of a message that was not loaded', () => {
    expect(createTranslator('en', [])('common.close' satisfies MessageId)).toBe('common.close');
  });

  it('takes the messages of all the catalogues', () => {
    const t = createTranslator('en', [{ 'common.close': 'Close' }, { 'common.cancel': 'Cancel' }]);
    expect([t('common.close'), t('common.cancel')]).toEqual(['Close', 'Cancel']);
  });
});
