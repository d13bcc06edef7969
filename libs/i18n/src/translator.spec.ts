import type { InterfaceLanguage, MessageId } from './catalogues';
import { createTranslator } from './translator';

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
  ] as const)('says %s', (_, language, message, values, said) => {
    expect(say(language, message, values)).toBe(said);
  });

  it('shows the id of a message that was not loaded', () => {
    expect(createTranslator('en', [])('common.close' satisfies MessageId)).toBe('common.close');
  });

  it('takes the messages of all the catalogues', () => {
    const t = createTranslator('en', [{ 'common.close': 'Close' }, { 'common.cancel': 'Cancel' }]);
    expect([t('common.close'), t('common.cancel')]).toEqual(['Close', 'Cancel']);
  });
});
