import { checkPassword } from './password';

const tooShort = (length: number) => ({ code: 'PASSWORD_TOO_SHORT', facts: { min: 12, length } });

it.each([
  ['twelve letters', 'abcdefghijkl', null],
  ['eleven letters', 'abcdefghijk', tooShort(11)],
  ['nothing', '', tooShort(0)],
  ['a sentence without a digit', 'a long walk by the river', null],
  ['twelve letters of Georgian', 'ქუთაისიქალაქ', null],
  ['six letters with their accents apart', 'e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301', tooShort(6)],
])('%s', (_, password, answer) => {
  expect(checkPassword(password)).toEqual(answer);
});
