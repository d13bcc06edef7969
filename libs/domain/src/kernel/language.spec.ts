import { translate } from './language';

describe('translate', () => {
  it.each([
    ['the wanted language', { en: 'City', az: 'Şəhər' }, { text: 'Şəhər', language: 'az', fallback: false }],
    ['the reference language where it is missing', { en: 'City' }, { text: 'City', language: 'en', fallback: true }],
    [
      'the reference language where it is empty',
      { en: 'City', az: '' },
      { text: 'City', language: 'en', fallback: true },
    ],
    ['nothing where both are missing', {}, { text: '', language: 'en', fallback: true }],
  ] as const)('gives %s', (_, texts, translated) => {
    expect(translate(texts, 'az', 'en')).toEqual(translated);
  });
});
