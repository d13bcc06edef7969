import fc from 'fast-check';
import { LEYLA, RASHAD } from '../testing/cast';
import { type OpenPage, PRESENCE_SECONDS, whoIsHere } from './presence';

const NOW = '2027-03-01T10:00:00.000Z';
const ago = (seconds: number) => new Date(Date.parse(NOW) - seconds * 1_000).toISOString();
const page = (of: Partial<OpenPage> = {}): OpenPage => ({
  userId: RASHAD.userId,
  name: 'Rashad',
  section: 'budget',
  writing: false,
  seenAt: ago(1),
  ...of,
});
const rashad = (section: string | null, writing = false) => ({
  userId: RASHAD.userId,
  name: 'Rashad',
  section,
  writing,
});

describe('whoIsHere', () => {
  it.each<[string, readonly OpenPage[], unknown]>([
    ['nobody', [], []],
    ['a colleague in a section', [page()], [rashad('budget')]],
    ['a colleague who writes', [page({ writing: true })], [rashad('budget', true)]],
    ['a colleague on the overview', [page({ section: null })], [rashad(null)]],
    ['never oneself', [page({ userId: LEYLA.userId, name: 'Leyla' })], []],
    ['a page at the last moment', [page({ seenAt: ago(PRESENCE_SECONDS) })], [rashad('budget')]],
    ['a page that is silent', [page({ seenAt: ago(PRESENCE_SECONDS + 0.001) })], []],
    [
      'two pages of one person: the last',
      [page({ section: 'basics', seenAt: ago(2) }), page({ seenAt: ago(3) })],
      [rashad('basics')],
    ],
    [
      'two pages of one person: where they write',
      [page({ section: 'basics', seenAt: ago(2) }), page({ writing: true, seenAt: ago(9) })],
      [rashad('budget', true)],
    ],
    [
      'writing on a page that is silent',
      [page({ section: 'basics', seenAt: ago(2) }), page({ writing: true, seenAt: ago(60) })],
      [rashad('basics')],
    ],
    [
      'several by name',
      [page(), page({ userId: 'a', name: 'Aysel' })],
      [{ userId: 'a', name: 'Aysel', section: 'budget', writing: false }, rashad('budget')],
    ],
  ])('%s', (_, pages, answer) => {
    expect(whoIsHere(pages, LEYLA.userId, NOW)).toEqual(answer);
  });

  it('names each person once, whatever pages they have open and in whichever order they are read', () => {
    const pages = fc.array(
      fc.record({
        userId: fc.constantFrom('a', 'b', 'c'),
        name: fc.constant('Somebody'),
        section: fc.constantFrom(null, 'budget', 'form:needs'),
        writing: fc.boolean(),
        seenAt: fc.integer({ min: 0, max: 90 }).map(ago),
      }),
    );
    fc.assert(
      fc.property(pages, (open) => {
        const here = whoIsHere(open, 'a', NOW);
        const ids = here.map(({ userId }) => userId);
        expect(ids).toEqual([...new Set(ids)]);
        expect(ids).not.toContain('a');
        const alive = open.filter(({ userId, seenAt }) => userId !== 'a' && Date.parse(seenAt) >= Date.parse(ago(40)));
        expect(new Set(ids)).toEqual(new Set(alive.map(({ userId }) => userId)));
        expect(whoIsHere(open.toReversed(), 'a', NOW).map(({ userId, writing }) => [userId, writing])).toEqual(
          here.map(({ userId, writing }) => [userId, writing]),
        );
      }),
    );
  });
});
