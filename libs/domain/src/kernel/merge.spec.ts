import { ThreeWayMerge } from './merge';

describe('value', () => {
  const clash = (base: unknown, mine: unknown, theirs: unknown) => [{ path: 'title', base, mine, theirs }];

  it.each<[string, unknown, unknown, unknown, unknown, unknown[]]>([
    ['nobody wrote', 'old', 'old', 'old', 'old', []],
    ['only I wrote', 'old', 'mine', 'old', 'mine', []],
    ['only they wrote', 'old', 'old', 'theirs', 'theirs', []],
    ['both wrote the same', 'old', 'new', 'new', 'new', []],
    ['both wrote, differently', 'old', 'mine', 'theirs', 'mine', clash('old', 'mine', 'theirs')],
    ['I emptied what they went on writing', 'old', '', 'older', '', clash('old', '', 'older')],
    ['they filled what was null', null, null, 5, 5, []],
    ['nothing and zero are different', null, 0, 1, 0, clash(null, 0, 1)],
    ['null and an empty text are different', null, '', 'a', '', clash(null, '', 'a')],
    ['the order of keys is no change', { a: 1, b: 2 }, { b: 2, a: 1 }, { a: 1, b: 3 }, { a: 1, b: 3 }, []],
    [
      'the order of a list is one',
      { tags: ['a', 'b'] },
      { tags: ['b', 'a'] },
      { tags: ['a', 'b'] },
      { tags: ['b', 'a'] },
      [],
    ],
    ['a longer list is another', ['a'], ['a', 'b'], ['a'], ['a', 'b'], []],
    ['a list is not an object with its places as keys', ['a'], { 0: 'a' }, ['a'], { 0: 'a' }, []],
    ['an object is not null', {}, null, {}, null, []],
    ['deep inside', { a: [{ b: 1 }] }, { a: [{ b: 1 }] }, { a: [{ b: 2 }] }, { a: [{ b: 2 }] }, []],
  ])('%s', (_, base, mine, theirs, merged, clashes) => {
    const merge = new ThreeWayMerge();
    expect(merge.value('title', base, mine, theirs)).toEqual(merged);
    expect(merge.clashes).toEqual(clashes);
  });
});

type Texts = Readonly<Record<string, string>>;

describe('record', () => {
  const clash = (path: string, base: unknown, mine: unknown, theirs: unknown) => [{ path, base, mine, theirs }];

  it.each<[string, Texts, Texts, Texts, Texts, unknown[]]>([
    [
      'each side wrote another part',
      { a: 'A', b: 'B' },
      { a: 'A1', b: 'B' },
      { a: 'A', b: 'B1' },
      { a: 'A1', b: 'B1' },
      [],
    ],
    ['each side added a part', {}, { a: 'A' }, { b: 'B' }, { a: 'A', b: 'B' }, []],
    [
      'both added the same part, differently',
      {},
      { a: 'A' },
      { a: 'Z' },
      { a: 'A' },
      clash('answers.a', undefined, 'A', 'Z'),
    ],
    ['I removed what they left alone', { a: 'A' }, {}, { a: 'A' }, {}, []],
    ['they removed what I left alone', { a: 'A' }, { a: 'A' }, {}, {}, []],
    ['both removed it', { a: 'A' }, {}, {}, {}, []],
    ['I removed what they wrote', { a: 'A' }, {}, { a: 'Z' }, {}, clash('answers.a', 'A', undefined, 'Z')],
    ['they removed what I wrote', { a: 'A' }, { a: 'M' }, {}, { a: 'M' }, clash('answers.a', 'A', 'M', undefined)],
    ['a part named like a built-in', {}, { constructor: 'M' }, {}, { constructor: 'M' }, []],
  ])('%s', (_, base, mine, theirs, merged, clashes) => {
    const merge = new ThreeWayMerge();
    expect(merge.record('answers', base, mine, theirs)).toEqual(merged);
    expect(merge.clashes).toEqual(clashes);
  });
});

interface Thing {
  readonly id: string;
  readonly text: string;
}

/** "a:A" is the thing with id "a" and text "A". */
const things = (...written: readonly string[]): Thing[] =>
  written.map((each) => {
    const [id = '', text = ''] = each.split(':');
    return { id, text };
  });

describe('list', () => {
  it.each<[string, Thing[], Thing[], Thing[], Thing[], string[]]>([
    [
      'each side added a thing: mine come first',
      things('a:A'),
      things('a:A', 'm:M'),
      things('a:A', 't:T'),
      things('a:A', 'm:M', 't:T'),
      [],
    ],
    [
      'each side wrote another thing',
      things('a:A', 'b:B'),
      things('a:M', 'b:B'),
      things('a:A', 'b:T'),
      things('a:M', 'b:T'),
      [],
    ],
    ['my order stays', things('a:A', 'b:B'), things('b:B', 'a:A'), things('a:A', 'b:B'), things('b:B', 'a:A'), []],
    ['ids of digits keep my order too', [], things('10:X', '9:Y'), things('2:Z'), things('10:X', '9:Y', '2:Z'), []],
    ['they removed a thing', things('a:A', 'b:B'), things('a:A', 'b:B'), things('b:B'), things('b:B'), []],
    ['both wrote the same thing', things('a:A'), things('a:M'), things('a:T'), things('a:M'), ['activities.a']],
    ['I removed what they wrote', things('a:A'), [], things('a:T'), [], ['activities.a']],
    [
      'things that share an id are all kept',
      [],
      things('a:1', 'a:2', 'a:3'),
      things('b:B'),
      things('a:1', 'a:2', 'a:3', 'b:B'),
      [],
    ],
    [
      'things that share an id on both sides',
      [],
      things('a:1', 'a:2'),
      things('a:1', 'a:9'),
      things('a:1', 'a:2'),
      ['activities.a#2'],
    ],
    ['an id that looks like a second one', [], things('a:1', 'a#2:2', 'a:3'), [], things('a:1', 'a#2:2', 'a:3'), []],
  ])('%s', (_, base, mine, theirs, merged, clashes) => {
    const merge = new ThreeWayMerge();
    expect(merge.list('activities', base, mine, theirs)).toEqual(merged);
    expect(merge.clashes.map(({ path }) => path)).toEqual(clashes);
  });
});

it('collects the clashes of everything that one merge went through', () => {
  const merge = new ThreeWayMerge();
  merge.value('title', 'a', 'b', 'c');
  merge.record('answers', {}, { x: '1' }, { x: '2' });
  expect(merge.clashes.map(({ path }) => path)).toEqual(['title', 'answers.x']);
});
