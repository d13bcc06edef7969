import { callBuilder, completeContent, formBuilder, questionBuilder } from '../testing/builders';
import { formOutline } from './form-outline';
import { placeTag } from './form-tags';

const OPTIONS = ['yes', 'no'].map((id) => ({ id, label: { en: id } }));
const calling = (parts: Parameters<typeof formBuilder>[0]) =>
  callBuilder({ forms: { fullApplication: formBuilder(parts) } });
const outline = (call = callBuilder(), content = completeContent()) => formOutline(content, call, 1);
const tags = ({ fields }: ReturnType<typeof outline>) => fields.map(({ name }) => placeTag(...name));

it('has a field for everything that stands alone', () => {
  expect(outline().fields.map(({ name }) => name.join('.'))).toEqual([
    'title',
    'durationMonths',
    'answers.needs',
    'answers.partners',
    'answers.summary',
    'priorities.socialInclusion.statement',
    'priorities.greeningOfCities.statement',
    'priorities.wellBeingAndInnovation.statement',
    'budget.indirectCents',
    'budget.contingencyCents',
    'budget.inKindCents',
    'budget.funding.requestedCents',
    'budget.funding.ownCents',
    'budget.funding.otherCents',
  ]);
});

it('has a list for everything there can be several of, the lines of each heading apart', () => {
  expect(outline().lists.map(({ tag, items, blanks }) => [tag.join('.'), [...items.keys()], blanks])).toEqual([
    ['activities', ['a1', 'a2'], 3],
    ['indicators', ['i1', 'i2', 'i3'], 3],
    ['budget.1', ['b1'], 3],
    ['budget.2', ['b4'], 3],
    ['budget.3', ['b2'], 3],
    ['budget.5', ['b3'], 3],
    ['budget.6', [], 3],
  ]);
});

it('asks what is not asked at present too, and neither documents nor what the form leaves out', () => {
  const call = calling({
    parts: [],
    sections: [
      {
        id: 's',
        title: {},
        questions: [
          questionBuilder('has', { kind: 'choice', options: OPTIONS }),
          questionBuilder('which', { visibleIf: { question: 'has', equals: ['yes'] } }),
          questionBuilder('ways', { kind: 'choices', options: OPTIONS }),
          questionBuilder('paper', { kind: 'file' }),
        ],
      },
    ],
  });
  expect(tags(outline(call))).toEqual([
    'title',
    'durationMonths',
    'answers.has',
    'answers.which',
    'answers.ways.yes',
    'answers.ways.no',
  ]);
  expect(outline(call).lists).toEqual([]);
});

it('leaves out what was assessed in the concept note', () => {
  const assessed = { questions: ['needs'], priorities: true };
  const { fields } = formOutline(completeContent(), callBuilder(), 1, assessed);
  const names = fields.map(({ name }) => name.join('.'));
  expect(names).not.toContain('answers.needs');
  expect(names.filter((name) => name.startsWith('priorities'))).toEqual([]);
});

it('offers a table no more rows than it may have', () => {
  const table = questionBuilder('projects', { kind: 'table', limit: 3, columns: [] });
  const call = calling({ parts: [], sections: [{ id: 's', title: {}, questions: [table] }] });
  const rows = ['r1', 'r2'].map((id) => ({ id, cells: {} }));
  expect(outline(call, completeContent({ answers: { projects: rows } })).lists[0]!.blanks).toBe(1);
});
