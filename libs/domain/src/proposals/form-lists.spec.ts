import { completeContent } from '../testing/builders';
import type { FormList } from './form-fields';
import { activityList, indicatorList, lineList, partnerList } from './form-lists';

const CONTENT = completeContent();

it('puts the lines of a heading back between those of the others', () => {
  const [b1, b2, b3, b4] = CONTENT.budget.lines;
  const content = completeContent({ budget: { ...CONTENT.budget, lines: [b1!, b4!, { ...b1!, id: 'b5' }, b2!, b3!] } });
  const list = lineList(content, 1, []);
  const changed = [...list.items.values()].map((line) => ({ ...line, unit: 'hour' }));
  const ids = (lines: typeof changed) => list.put(content, lines).budget.lines.map(({ id }) => id);
  expect(ids(changed)).toEqual(['b1', 'b4', 'b5', 'b2', 'b3']);
  expect(ids(changed.slice(1))).toEqual(['b4', 'b5', 'b2', 'b3']);
  expect(ids([...changed, list.empty('b6')])).toEqual(['b1', 'b4', 'b5', 'b2', 'b3', 'b6']);
});

it('offers the months of the project to choose from', () => {
  const start = activityList(CONTENT, [], 3).fields.find(({ name }) => name[0] === 'startMonth');
  expect(start!.options).toEqual(['1', '2', '3']);
});

const TAGGED: readonly FormList[] = [activityList(CONTENT, ['a', 'b'], 3), indicatorList(CONTENT, ['a', 'b'])];

it.each(TAGGED)('tags a thing to each priority on its own: $path', (list) => {
  const [first, second] = list.fields.filter(({ kind }) => kind === 'tick');
  const both = second!.put(first!.put(list.empty('x'), true), true);
  expect(both).toMatchObject({ priorities: ['a', 'b'] });
  expect(first!.put(both, false)).toMatchObject({ priorities: ['b'] });
  expect(first!.get(both)).toBe(true);
});

it('takes no new partner: it comes from the register', () => {
  expect(partnerList(CONTENT)).toMatchObject({ blanks: 0, fields: [{ name: ['role'] }, { name: ['contribution'] }] });
});
