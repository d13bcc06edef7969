import { KUTAISI, MINGACHEVIR } from '../testing/cast';
import { type Award, checkAwardLimit } from './award-limit';

const of = ({ id }: { id: string }, ...references: readonly string[]): Award[] =>
  references.map((reference) => ({ municipalityId: id, reference }));

const exceeded = (limit: number, references: readonly string[], others: readonly string[]) => ({
  code: 'AWARD_LIMIT_EXCEEDED',
  facts: { limit, references, others },
});

describe('checkAwardLimit', () => {
  it.each<[string, Award[], Award[], number | null, unknown]>([
    ['no award at all', [], [], 1, null],
    ['the only award', of(MINGACHEVIR, 'L1-A'), [], 1, null],
    ['the second of one', of(MINGACHEVIR, 'L1-A'), of(MINGACHEVIR, 'L3-A'), 1, exceeded(1, ['L1-A'], ['L3-A'])],
    ['the second of two', of(MINGACHEVIR, 'L1-A'), of(MINGACHEVIR, 'L3-A'), 2, null],
    [
      'the third of two',
      of(MINGACHEVIR, 'L1-A'),
      of(MINGACHEVIR, 'L2-A', 'L3-A'),
      2,
      exceeded(2, ['L1-A'], ['L2-A', 'L3-A']),
    ],
    ['the second in a call without a limit', of(MINGACHEVIR, 'L1-A'), of(MINGACHEVIR, 'L3-A'), null, null],
    ['awards of others elsewhere', of(MINGACHEVIR, 'L1-A'), of(KUTAISI, 'L3-B'), 1, null],
    [
      'only those over the limit are named',
      [...of(KUTAISI, 'L1-B'), ...of(MINGACHEVIR, 'L1-A')],
      [...of(MINGACHEVIR, 'L3-A'), ...of({ id: 'third' }, 'L3-C')],
      1,
      exceeded(1, ['L1-A'], ['L3-A']),
    ],
    ['too many elsewhere, none here', of(KUTAISI, 'L1-B'), of(MINGACHEVIR, 'L2-A', 'L3-A'), 1, null],
  ])('%s', (_, selected, elsewhere, maxAwards, answer) => {
    expect(checkAwardLimit(selected, elsewhere, maxAwards)).toEqual(answer);
  });
});
