import { checkSheetsComplete, type ProposalSheets } from './sheets-complete';

const diverging = { reason: 'difference', difference: 23, limit: 20 } as const;
const proposal = (proposalId: string, sheets: number, divergence: ProposalSheets['divergence'] = null) => ({
  proposalId,
  sheets,
  divergence,
});

describe('checkSheetsComplete', () => {
  it.each<[string, ProposalSheets[]]>([
    ['nothing', []],
    ['as many sheets as are needed, and more', [proposal('a', 2), proposal('b', 3)]],
    ['a third where two diverge', [proposal('a', 3, diverging)]],
  ])('is content with %s', (_, proposals) => {
    expect(checkSheetsComplete(2, proposals)).toBeNull();
  });

  it('names the proposals that lack sheets, before those that lack a third', () => {
    expect(checkSheetsComplete(2, [proposal('a', 2, diverging), proposal('b', 1), proposal('c', 0)])).toEqual({
      code: 'EVALUATION_INCOMPLETE',
      facts: {
        needed: 2,
        proposals: [
          { proposalId: 'b', sheets: 1 },
          { proposalId: 'c', sheets: 0 },
        ],
      },
    });
  });

  it('names those that lack a third, with the difference', () => {
    expect(checkSheetsComplete(2, [proposal('a', 2, diverging), proposal('b', 2)])).toEqual({
      code: 'THIRD_SHEET_MISSING',
      facts: { limit: 20, proposals: [{ proposalId: 'a', difference: 23 }] },
    });
  });

  it('names those whose evaluators have not agreed, after everything that is missing', () => {
    const waiting = { ...proposal('a', 2), awaitsConsensus: true };
    expect(checkSheetsComplete(2, [waiting, proposal('b', 2)])).toEqual({
      code: 'CONSENSUS_MISSING',
      facts: { proposals: [{ proposalId: 'a' }] },
    });
    expect(checkSheetsComplete(2, [waiting, proposal('b', 1)])).toMatchObject({ code: 'EVALUATION_INCOMPLETE' });
  });
});
