import { proofInFile, readDigest, readReceiptNumber } from './receipt-proof';

describe('readReceiptNumber', () => {
  it.each([
    ['as it is printed', 'R-7KQ4M2XA9B', 'R-7KQ4M2XA9B'],
    ['in small letters with spaces', ' r-7kq4 m2xa9b ', 'R-7KQ4M2XA9B'],
    ['without its hyphen', 'R7KQ4M2XA9B', 'R-7KQ4M2XA9B'],
    ['with letters taken for digits', 'R-OI1lM2XA9B', 'R-0111M2XA9B'],
    ['beginning with an R of its own', 'R-RRQ4M2XA9B', 'R-RRQ4M2XA9B'],
    ['too short', 'R-7KQ4M2XA9', null],
    ['a letter there is not', 'R-7KQ4M2XA9U', null],
    ['nothing', '', null],
  ])('%s', (_, typed, number) => {
    expect(readReceiptNumber(typed)).toBe(number);
  });
});

describe('readDigest', () => {
  const digest = '0cb3bfe07de5de151d32334dd0c5e4e20898c43f7c716c480443af6f22ffd8ca';

  it.each([
    ['as it is printed', digest, digest],
    ['in capitals, over two lines', `${digest.slice(0, 40).toUpperCase()}\n ${digest.slice(40)}`, digest],
    ['a letter short', digest.slice(1), null],
    ['not hexadecimal', `g${digest.slice(1)}`, null],
  ])('%s', (_, typed, read) => {
    expect(readDigest(typed)).toBe(read);
  });
});

describe('proofInFile', () => {
  const proof = { number: 'R-7KQ4M2XA9B', digest: 'ab'.repeat(32) };
  const address = `https://trilot.example/verify#${proof.number}.${proof.digest}`;
  const file = (...parts: string[]) => ({
    size: parts.join('').length,
    arrayBuffer: async () => new TextEncoder().encode(parts.join('')).buffer,
  });

  it.each([
    ['in the keywords and in a link of one receipt', `/Keywords (${address})`, `/URI (${address})`, proof],
    ['in none', '%PDF-1.7', '/Keywords (nothing)', null],
    ['in two different ones', address, address.replace('7KQ4', '0000'), null],
  ])('%s', async (_, one, other, expected) => {
    expect(await proofInFile(file(one, '\u00ff\u0000', other) as Blob)).toEqual(expected);
  });

  it('does not look into a file that no receipt is as large as', async () => {
    expect(await proofInFile({ ...file(address), size: 20_000_001 } as Blob)).toBeNull();
  });
});
