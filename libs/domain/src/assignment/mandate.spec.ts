import type { Translations } from '../kernel/language';
import { canReplaceMandate, canSignMandate, mandateGate, type MandateStanding, mandateTexts } from './mandate';

const unsigned = (version: number) => ({ code: 'MANDATE_UNSIGNED', facts: { version } });

describe('mandateGate', () => {
  it.each<[string, MandateStanding, unknown]>([
    ['nothing signed yet', { signedVersion: null, mandateVersion: 1 }, unsigned(1)],
    ['signed', { signedVersion: 1, mandateVersion: 1 }, null],
    ['a new version since', { signedVersion: 1, mandateVersion: 2 }, unsigned(2)],
    ['signed again', { signedVersion: 2, mandateVersion: 2 }, null],
  ])('%s', (_, standing, answer) => {
    expect(mandateGate(standing)).toEqual(answer);
  });
});

describe('canSignMandate', () => {
  const signature = { readDigest: 'd2', digest: 'd2', version: 2, typedName: 'Ana Šimić', name: 'Ana Šimić' };
  const differs = { code: 'SIGNATURE_NAME_DIFFERS', facts: { name: 'Ana Šimić' } };

  it.each([
    ['one’s own name under the text that stands', {}, null],
    ['in small letters, with a space too many', { typedName: ' ana  šimić ' }, null],
    ['composed in another way', { typedName: 'Ana Šimić'.normalize('NFD') }, null],
    ['another name', { typedName: 'Boris' }, differs],
    ['half the name', { typedName: 'Ana' }, differs],
    ['no name', { typedName: ' ' }, differs],
    ['a text that has been replaced since', { readDigest: 'd1' }, { code: 'MANDATE_CHANGED', facts: { version: 2 } }],
  ])('%s', (_, changes, answer) => {
    expect(canSignMandate({ ...signature, ...changes })).toEqual(answer);
  });
});

describe('canReplaceMandate', () => {
  const standing: Translations = { en: 'I shall be fair.', az: 'Ədalətli olacağam.' };
  const unchanged = { code: 'MANDATE_UNCHANGED', facts: {} };

  it.each<[string, Translations, unknown]>([
    ['another text', { en: 'I shall be fair and silent.' }, null],
    ['a translation more', { ...standing, ro: 'Voi fi corect.' }, null],
    ['a translation less', { en: 'I shall be fair.' }, null],
    ['the same text', { az: 'Ədalətli olacağam.', en: 'I shall be fair.' }, unchanged],
    ['the same text and an empty translation', { ...standing, ka: ' \n' }, unchanged],
    [
      'nothing in the reference language',
      { az: 'Ədalətli olacağam.' },
      { code: 'MANDATE_TEXT_MISSING', facts: { language: 'en' } },
    ],
    [
      'spaces in the reference language',
      { en: ' ', az: 'Başqa' },
      { code: 'MANDATE_TEXT_MISSING', facts: { language: 'en' } },
    ],
  ])('%s', (_, next, answer) => {
    expect(canReplaceMandate(standing, next, 'en')).toEqual(answer);
  });
});

it('keeps only the languages in which something is written', () => {
  expect(mandateTexts({ en: 'Fair.', az: '', ro: ' ' })).toEqual({ en: 'Fair.' });
});
