import { completeContent } from '../testing/builders';
import type { ProposalContent } from './content';
import { changedPlaces } from './draft-history';
import { checkFormOrigin, draftBefore, formDifferences, type FormOrigin, withoutPlaces } from './form-file';
import { mergeContent } from './merge';

const ORIGIN: FormOrigin = { callId: 'c1', proposalId: 'p1', callVersion: 2, draftVersion: 5, language: 'en' };

describe('where a file comes from', () => {
  it.each<[string, Partial<FormOrigin>, string | null]>([
    ['here', {}, null],
    ['here, at the first versions', { callVersion: 1, draftVersion: 1 }, null],
    ['another call', { callId: 'c2', proposalId: 'p2' }, 'FORM_FILE_OTHER_CALL'],
    ['another proposal', { proposalId: 'p2' }, 'FORM_FILE_OTHER_PROPOSAL'],
    ['a draft that is yet to be', { draftVersion: 6 }, 'FORM_FILE_DAMAGED'],
    ['a call that is yet to be', { callVersion: 3 }, 'FORM_FILE_DAMAGED'],
    ['no version', { draftVersion: 0 }, 'FORM_FILE_DAMAGED'],
    ['half a version', { draftVersion: 1.5 }, 'FORM_FILE_DAMAGED'],
  ])('%s', (_, changes, code) => {
    const refusal = checkFormOrigin({ ...ORIGIN, ...changes }, ORIGIN);
    expect(refusal && refusal.code).toBe(code);
  });
});

const MADE = completeContent();
const budget = (requestedCents: number | null): Pick<ProposalContent, 'budget'> => ({
  budget: { ...MADE.budget, funding: { ...MADE.budget.funding, requestedCents } },
});
const FIELD = 'budget.funding.requestedCents';

describe('what a file would change', () => {
  it('is what it says otherwise than the draft it was made from', () => {
    const read = { ...MADE, title: 'Shade' };
    expect(formDifferences(MADE, read, MADE)).toEqual([
      { path: 'title', now: MADE.title, read: 'Shade', unread: [], clash: false },
    ]);
  });

  it('is nothing where the draft says it already, or has gone on elsewhere', () => {
    const read = { ...MADE, title: 'Shade' };
    expect(formDifferences(MADE, read, { ...read, durationMonths: 9 })).toEqual([]);
    expect(formDifferences(MADE, MADE, { ...MADE, durationMonths: 9 })).toEqual([]);
  });

  it('clashes where the draft has been changed there since', () => {
    const [difference] = formDifferences(MADE, { ...MADE, title: 'Shade' }, { ...MADE, title: 'Light' });
    expect(difference).toMatchObject({ now: 'Light', read: 'Shade', clash: true });
  });

  it('names a text that cannot be read with the place it belongs to', () => {
    const read = {
      ...MADE,
      ...budget(null),
      unread: { [FIELD]: '1e5', 'budget.b1.quantity': 'x', 'answers.q.r.c': 'y' },
    };
    const places = formDifferences(MADE, read, MADE).map(({ path, unread }) => [path, unread]);
    expect(places).toEqual([
      [FIELD, ['1e5']],
      ['budget.lines.b1', ['x']],
      ['answers.q', ['y']],
    ]);
  });

  it('is a text that can be read now where there was one that could not', () => {
    const made = { ...MADE, ...budget(null), unread: { [FIELD]: '1e5' } };
    expect(formDifferences(made, MADE, made)).toEqual([
      { path: FIELD, now: null, read: 5_000_000, unread: [], clash: false },
    ]);
  });
});

it('leaves alone what its reader leaves out, whatever has become of it since', () => {
  const read = { ...MADE, title: 'Shade', ...budget(null), unread: { [FIELD]: '1e5' } };
  const now = { ...MADE, title: 'Light' };
  const written = withoutPlaces(MADE, read, new Set(['title', FIELD]));
  expect(mergeContent(MADE, written, now)).toEqual({ content: now, clashes: [] });
  expect(withoutPlaces(MADE, read, new Set())).toBe(read);
});

it('finds the draft as it was', () => {
  const now = completeContent({ title: 'Now', activities: [], unread: { durationMonths: 'x' }, durationMonths: null });
  expect(draftBefore(now, changedPlaces(MADE, now))).toEqual(MADE);
});
