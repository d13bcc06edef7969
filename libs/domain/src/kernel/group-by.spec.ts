import { groupBy } from './group-by';

it('groups by a key, in the order of first appearance and of the items', () => {
  const grouped = groupBy(['pear', 'apple', 'plum', 'apricot'], ([first]) => first);
  expect([...grouped]).toEqual([
    ['p', ['pear', 'plum']],
    ['a', ['apple', 'apricot']],
  ]);
});
