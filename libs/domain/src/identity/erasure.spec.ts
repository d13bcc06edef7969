import { ELENA, INGRID, LEYLA, MINGACHEVIR, OSTAP, RASHAD } from '../testing/cast';
import type { Actor } from './actor';
import { canErase, type ErasureFacts } from './erasure';

const member = ({ userId }: Actor, role: 'editor' | 'signatory', active = true) => ({ userId, role, active });
const of = (...members: ReturnType<typeof member>[]): ErasureFacts => ({
  municipalities: [{ municipalityId: MINGACHEVIR.id, members }],
  rolesOfOthers: [],
});
const others = (...rolesOfOthers: ErasureFacts['rolesOfOthers']): ErasureFacts => ({
  municipalities: [],
  rolesOfOthers,
});

describe('canErase', () => {
  it.each<[string, Actor, ErasureFacts, unknown]>([
    ['an editor beside a signatory', LEYLA, of(member(LEYLA, 'editor'), member(RASHAD, 'signatory')), null],
    [
      'the last signatory',
      RASHAD,
      of(member(LEYLA, 'editor'), member(RASHAD, 'signatory')),
      { code: 'LAST_SIGNATORY', facts: {} },
    ],
    ['the last member', LEYLA, of(member(LEYLA, 'editor')), { code: 'LAST_MEMBER', facts: {} }],
    [
      'the last one who is not shut out',
      LEYLA,
      of(member(LEYLA, 'editor'), member(RASHAD, 'signatory', false)),
      { code: 'LAST_MEMBER', facts: {} },
    ],
    ['a manager beside another', ELENA, others('manager'), null],
    ['the last manager', ELENA, others('administrator'), { code: 'LAST_IN_ROLE', facts: { role: 'manager' } }],
    ['the last administrator', INGRID, others('manager'), { code: 'LAST_IN_ROLE', facts: { role: 'administrator' } }],
    ['somebody with neither', OSTAP, others(), null],
  ])('%s', (_, actor, facts, expected) => {
    expect(canErase(actor, facts)).toEqual(expected);
  });
});
