import { FILE_SPACE_BYTES } from '../files/pieces';
import { refuse } from '../kernel/refusal';
import { fileBuilder as file } from '../testing/builders';
import { canAddFile } from './can-add-file';
import type { DocumentSlot, ProposalFile } from './documents';

const slot = (id: string, changes: Partial<DocumentSlot> = {}): DocumentSlot => ({
  id,
  kind: 'annex',
  of: id,
  required: true,
  types: ['pdf'],
  maxBytes: 1_000,
  maxFiles: 1,
  assessed: false,
  ...changes,
});
const SLOTS = [
  slot('question:plan', { kind: 'question', maxBytes: 20_000_000, maxFiles: 2 }),
  slot('annex:map'),
  slot('annex:letter', { required: false }),
  slot('question:assessed', { kind: 'question', assessed: true }),
];
const MAP = file('map', 'annex:map');
const PLAN = file('plan', 'question:plan');

describe('canAddFile', () => {
  it.each<[string, ProposalFile[], string, { name: string; bytes: number }, unknown]>([
    ['one that is asked for', [], 'annex:map', { name: 'a.pdf', bytes: 1_000 }, null],
    [
      'one in what was assessed in the concept note',
      [],
      'question:assessed',
      { name: 'a.pdf', bytes: 1 },
      refuse('FILE_NOT_ASKED', { slot: 'question:assessed' }),
    ],
    ['a second one where two may be', [PLAN], 'question:plan', { name: 'a.pdf', bytes: 1 }, null],
    [
      'what nobody asked for',
      [],
      'annex:other',
      { name: 'a.pdf', bytes: 1 },
      refuse('FILE_NOT_ASKED', { slot: 'annex:other' }),
    ],
    [
      'one too many',
      [MAP],
      'annex:map',
      { name: 'a.pdf', bytes: 1 },
      refuse('FILES_TOO_MANY', { slot: 'annex:map', limit: 1 }),
    ],
    ['an empty one', [], 'annex:map', { name: 'a.pdf', bytes: 0 }, refuse('FILE_EMPTY', { name: 'a.pdf' })],
    [
      'a byte more than there is room for',
      [file('big', 'question:plan', { bytes: FILE_SPACE_BYTES })],
      'annex:map',
      { name: 'a.pdf', bytes: 1 },
      refuse('FILE_SPACE_USED', { usedBytes: FILE_SPACE_BYTES, bytes: 1, maxBytes: FILE_SPACE_BYTES }),
    ],
  ])('%s', (_, files, place, announced, refusal) => {
    expect(canAddFile(SLOTS, files, place, announced)).toEqual(refusal);
  });
});
