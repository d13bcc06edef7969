import { callBuilder } from '../testing/builders';
import { DOOR_CASES } from '../testing/door-cases';
import { completeness } from './completeness';
import { formControls, type FormSource, readForm } from './read-form';

const CALL = callBuilder();
const noNewId = (): string => {
  throw new Error('Nothing was added');
};

describe.each(DOOR_CASES)('$name', ({ before, typed, content, gaps }) => {
  it('starts from a proposal that lacks nothing', () => {
    expect(completeness(before, CALL, 1)).toEqual([]);
  });

  it('is decided by the domain', () => {
    expect(completeness(content, CALL, 1)).toEqual(gaps);
  });

  it('is read from a form', () => {
    const source: FormSource = { content: before, call: CALL, lotNumber: 1, language: 'en' };
    const controls = formControls(source).map(({ tag, text }) => ({ tag, text: typed[tag] ?? text }));
    expect(controls.filter(({ tag }) => tag in typed)).toHaveLength(Object.keys(typed).length);
    expect(readForm(source, controls, noNewId)).toEqual({
      content,
      unread: content.unread,
      missing: [],
      leftOver: [],
    });
  });
});
