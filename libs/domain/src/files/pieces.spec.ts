import fc from 'fast-check';
import { checkPiece, checkSpace, FILE_SPACE_BYTES, PIECE_BYTES } from './pieces';

const { min, max } = PIECE_BYTES;

describe('checkPiece', () => {
  const size = (length: number, least: number, most: number) => ({
    code: 'FILE_PIECE_SIZE',
    facts: { length, min: least, max: most },
  });
  const bytes = 2_000_000;
  it.each<[string, number, number, number, unknown]>([
    ['the first, as small as may be', 0, 0, min, null],
    ['the first, as large as may be', 0, 0, max, null],
    ['a byte too small', 0, 0, min - 1, size(min - 1, min, max)],
    ['a byte too large', 0, 0, max + 1, size(max + 1, min, max)],
    ['the next', max, max, 500_000, null],
    ['one that has come already', max, 0, 500_000, { code: 'FILE_OFFSET_WRONG', facts: { expected: max, actual: 0 } }],
    ['one that leaves a gap', 0, max, 500_000, { code: 'FILE_OFFSET_WRONG', facts: { expected: 0, actual: max } }],
    ['the last, smaller than others may be', bytes - 10, bytes - 10, 10, null],
    ['a part of the last', bytes - 10, bytes - 10, 9, size(9, 10, 10)],
    ['more than was announced', bytes - 10, bytes - 10, 11, size(11, 10, 10)],
    ['anything after the end', bytes, bytes, 0, size(0, 0, 0)],
  ])('%s', (_, received, start, length, refusal) => {
    expect(checkPiece({ received, bytes }, { start, length })).toEqual(refusal);
  });

  it('lets every file be sent to its end in pieces of the usual size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000_000 }), (whole) => {
        let received = 0;
        while (received < whole) {
          const length = Math.min(PIECE_BYTES.usual, whole - received);
          expect(checkPiece({ received, bytes: whole }, { start: received, length })).toBeNull();
          received += length;
        }
      }),
    );
  });
});

describe('checkSpace', () => {
  it.each([
    ['the last byte', 1, null],
    [
      'a byte more',
      2,
      { code: 'FILE_SPACE_USED', facts: { usedBytes: FILE_SPACE_BYTES - 1, bytes: 2, maxBytes: FILE_SPACE_BYTES } },
    ],
  ])('%s', (_, bytes, refusal) => {
    expect(checkSpace(FILE_SPACE_BYTES - 1, bytes)).toEqual(refusal);
  });
});
