import { readPeople } from './read-people';

it.each([
  ['106100', 'en', 106_100],
  ['106,100', 'en', 106_100],
  ['106.100', 'az', 106_100],
  ['106.100', 'en', null],
  ['0', 'en', null],
  ['-5', 'en', null],
  ['', 'en', null],
  ['many', 'en', null],
] as const)('“%s” in %s', (typed, language, people) => {
  expect(readPeople(typed, language)).toBe(people);
});
