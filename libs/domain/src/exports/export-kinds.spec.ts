import { refuse } from '../kernel/refusal';
import { ANA, CAST, ELENA, IVO, LEYLA, MARTA, SAMIR } from '../testing';
import { canAskForExport, EXPORT_KINDS, type ExportFacts, mayExport } from './export-kinds';

const FIRST = '2027-04-06T14:00:00.000Z';
const LAST = '2027-05-06T14:00:00.000Z';
const facts = (changes: Partial<ExportFacts> = {}): ExportFacts => ({
  deadlines: [LAST, FIRST],
  now: '2027-04-06T14:00:00.001Z',
  unfinished: 0,
  ...changes,
});

describe('mayExport', () => {
  it('lets managers have everything, auditors the tables, and nobody else anything', () => {
    const allowed = CAST.map((member) => [
      member.name,
      EXPORT_KINDS.filter((kind) => mayExport(member, kind) === null),
    ]);
    expect(allowed.filter(([, kinds]) => kinds!.length > 0)).toEqual([
      ['Elena', [...EXPORT_KINDS]],
      ['David', [...EXPORT_KINDS]],
      ['Ivo', ['workbook', 'proposals', 'scores']],
    ]);
  });

  it('names the permission that is missing', () => {
    expect(mayExport(IVO, 'dossiers')).toEqual(refuse('NOT_PERMITTED', { permission: 'screening:manage' }));
    for (const member of [LEYLA, ANA, SAMIR, MARTA]) {
      expect(mayExport(member, 'scores')).toEqual(refuse('NOT_PERMITTED', { permission: 'export:make' }));
    }
  });
});

describe('canAskForExport', () => {
  it.each([
    ['a millisecond after the first deadline', {}, null],
    ['at the first deadline', { now: FIRST }, refuse('PROPOSAL_SEALED', { until: FIRST })],
    ['with two in the making', { unfinished: 2 }, null],
    ['with three in the making', { unfinished: 3 }, refuse('EXPORTS_ENOUGH', { limit: 3 })],
    ['sealed and too many', { now: FIRST, unfinished: 3 }, refuse('PROPOSAL_SEALED', { until: FIRST })],
  ])('%s', (_, changes, expected) => {
    expect(canAskForExport(ELENA, 'workbook', facts(changes))).toEqual(expected);
  });

  it('is refused first of all to whoever may not', () => {
    expect(canAskForExport(SAMIR, 'workbook', facts({ now: FIRST }))).toEqual(
      refuse('NOT_PERMITTED', { permission: 'export:make' }),
    );
  });
});
