import fc from 'fast-check';
import { findReceiptProofs, type ReceiptProof, verificationPath } from './receipt-proof';

const DIGEST = 'ab'.repeat(32);
const PROOF = { number: 'R-7KQ4M2XA9B', digest: DIGEST };
const ADDRESS = `/verify#R-7KQ4M2XA9B.${DIGEST}`;

it('an address carries number and digest behind the sign that browsers do not send', () => {
  expect(verificationPath(PROOF)).toBe(ADDRESS);
});

describe('findReceiptProofs', () => {
  it.each<readonly [string, string, readonly ReceiptProof[]]>([
    ['in a whole address', `https://trilot.example${ADDRESS}`, [PROOF]],
    ['once, however often it stands there', `/Keywords (x${ADDRESS})\n/URI (x${ADDRESS})`, [PROOF]],
    [
      'all of them, where there are several',
      `${ADDRESS} /verify#R-0000000000.${DIGEST}`,
      [PROOF, { ...PROOF, number: 'R-0000000000' }],
    ],
    ['not in an address of another page', `/calls#R-7KQ4M2XA9B.${DIGEST}`, []],
    ['not with a digest that is too short', `/verify#R-7KQ4M2XA9B.${DIGEST.slice(1)}`, []],
    ['not with a digest that is too long', `${ADDRESS}a`, []],
    ['not with a letter that no number has', `/verify#R-7KQ4M2XA9U.${DIGEST}`, []],
    ['not in an empty text', '', []],
  ])('%s', (_, text, expected) => {
    expect(findReceiptProofs(text)).toEqual(expected);
  });

  it('finds what was written, whatever stands around it', () => {
    const proof = fc.record({
      number: fc.stringMatching(/^R-[0-9A-HJKMNP-TV-Z]{10}$/),
      digest: fc.stringMatching(/^[0-9a-f]{64}$/),
    });
    const around = fc.string().filter((text) => !/^[0-9a-f]/.test(text));
    fc.assert(
      fc.property(proof, around, around, (written, before, after) => {
        expect(findReceiptProofs(`${before}${verificationPath(written)}${after}`)).toEqual([written]);
      }),
    );
  });
});
