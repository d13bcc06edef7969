import { LONGEST_TAG, placeTag, tagSegment } from './form-tags';

describe('the tag of a place', () => {
  it.each<[readonly string[], string]>([
    [['title'], 'title'],
    [['budget', 'funding', 'requestedCents'], 'budget.funding.requestedCents'],
    [['answers', 'eighteen_letters-x'], 'answers.eighteen_letters-x'],
  ])('is its path: %j', (path, tag) => {
    expect(placeTag(...path)).toBe(tag);
  });

  it.each(['nineteen_letters-xy', 'with.dots', 'two words', 'ə', '+1', '~', ''])('shortens the id %j', (id) => {
    expect(tagSegment(id)).toMatch(/^[A-Za-z0-9_-]{0,6}~[0-9a-z]{11}$/);
  });

  it('fits for the longest ids there are, and tells them apart', () => {
    const ids = Array.from({ length: 2_000 }, (_, place) => `${'x'.repeat(56)}${String(place).padStart(4, '0')}`);
    const tags = ids.map((id) => placeTag('answers', id, id, id));
    expect(Math.max(...tags.map(({ length }) => length))).toBeLessThanOrEqual(LONGEST_TAG);
    expect(new Set(tags).size).toBe(ids.length);
  });

  it('never changes: a file may come back years later', () => {
    expect(placeTag('priorities', 'wellBeingAndInnovation', 'statement')).toBe(
      'priorities.wellBe~01py82ahspb.statement',
    );
    expect(placeTag('activities', '5f0c8a2e-6a52-4b8f-9e55-0c3a1be7d9f4', 'title')).toBe(
      'activities.5f0c8a~0e4efchbs5b.title',
    );
  });
});
