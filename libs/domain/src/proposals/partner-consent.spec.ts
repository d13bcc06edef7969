import { callBuilder, completeContent, DEADLINE, lotBuilder } from '../testing/builders';
import { DROHOBYCH, ELENA, KUTAISI, LEYLA, MINGACHEVIR, NINO, RASHAD } from '../testing/cast';
import type { Partner } from './content';
import { type AskingFacts, canAskPartner, canDecideConsent, type DecidingFacts } from './partner-consent';

const MILLISECOND_AFTER = '2027-04-12T14:00:00.001Z';
const CALL = callBuilder();

const part = (changes: Partial<Partner> = {}): Partner => ({
  id: KUTAISI.id,
  name: 'Kutaisi',
  role: 'Tries the benches out first',
  contribution: 'Two squares and a gardener.',
  ...changes,
});
const withPartners = (...partners: readonly Partner[]) => completeContent({ partners });

const notFound = { code: 'NOT_FOUND', facts: {} };
const incomplete = (...lacks: readonly string[]) => ({
  code: 'PARTNER_INCOMPLETE',
  facts: { partner: KUTAISI.id, lacks },
});
const late = {
  code: 'CALL_CLOSED',
  facts: { deadline: DEADLINE, at: MILLISECOND_AFTER, lateByMs: 1 },
};

describe('canAskPartner', () => {
  const FACTS: AskingFacts = {
    actor: LEYLA,
    proposal: { state: 'draft', municipalityId: MINGACHEVIR.id },
    content: withPartners(part()),
    partnerId: KUTAISI.id,
    registered: KUTAISI,
    call: CALL,
    lotNumber: 1,
    cancelledAt: null,
    at: DEADLINE,
  };
  const own = part({ id: MINGACHEVIR.id, name: 'Mingachevir' });
  const ukrainian = part({ id: DROHOBYCH.id, name: 'Drohobych' });

  it.each<[string, Partial<AskingFacts>, unknown]>([
    ['by an editor, at the deadline', {}, null],
    ['by a rival', { actor: NINO }, notFound],
    ['late', { at: MILLISECOND_AFTER }, late],
    [
      'after withdrawal',
      { proposal: { state: 'withdrawn', municipalityId: MINGACHEVIR.id } },
      { code: 'ILLEGAL_MOVE', facts: { lifecycle: 'proposal', from: 'withdrawn', move: 'edit' } },
    ],
    ['somebody who is not listed', { partnerId: DROHOBYCH.id, registered: DROHOBYCH }, notFound],
    [
      'oneself',
      { content: withPartners(own), partnerId: MINGACHEVIR.id, registered: MINGACHEVIR },
      { code: 'PARTNER_IS_LEAD', facts: {} },
    ],
    [
      'somebody the register does not know',
      { registered: null },
      { code: 'PARTNER_UNKNOWN', facts: { partner: KUTAISI.id } },
    ],
    [
      'somebody under a wrong name',
      { content: withPartners(part({ name: 'Batumi' })) },
      { code: 'PARTNER_UNKNOWN', facts: { partner: KUTAISI.id } },
    ],
    [
      'somebody the lot does not accept',
      { content: withPartners(ukrainian), partnerId: DROHOBYCH.id, registered: DROHOBYCH },
      { code: 'TERRITORY_NOT_IN_LOT', facts: { lot: 1, territory: 'UA-46', accepted: lotBuilder(1).territories } },
    ],
    [
      'the same in the horizontal lot',
      { content: withPartners(ukrainian), partnerId: DROHOBYCH.id, registered: DROHOBYCH, lotNumber: 3 },
      null,
    ],
    [
      'without a contribution',
      { content: withPartners(part({ contribution: '' })) },
      { code: 'PROPOSAL_INCOMPLETE', facts: { gaps: [incomplete('contribution')] } },
    ],
  ])('%s', (_, changes, answer) => {
    expect(canAskPartner({ ...FACTS, ...changes })).toEqual(answer);
  });
});

describe('canDecideConsent', () => {
  const FACTS: DecidingFacts = {
    actor: NINO,
    municipalityId: KUTAISI.id,
    state: 'asked',
    proposalState: 'draft',
    isRead: true,
    reason: 'We have no gardener.',
    ownLeads: [],
    call: CALL,
    lotNumber: 1,
    cancelledAt: null,
    at: DEADLINE,
  };
  const illegal = (from: string, move: string) => ({
    code: 'ILLEGAL_MOVE',
    facts: { lifecycle: 'consent', from, move },
  });

  it.each<[string, 'give' | 'refuse', Partial<DecidingFacts>, unknown]>([
    ['an editor of the partner gives it', 'give', {}, null],
    ['an editor of the partner refuses it', 'refuse', {}, null],
    ['the lead does not', 'give', { actor: RASHAD }, notFound],
    ['a manager does not', 'give', { actor: ELENA }, notFound],
    ['after a refusal', 'give', { state: 'refused' }, null],
    ['taken back', 'refuse', { state: 'given' }, null],
    ['taken back after the submission, which stands', 'refuse', { state: 'given', proposalState: 'submitted' }, null],
    ['twice', 'give', { state: 'given' }, illegal('given', 'give')],
    ['refused twice', 'refuse', { state: 'refused' }, illegal('refused', 'refuse')],
    ['to a proposal that is withdrawn', 'give', { proposalState: 'withdrawn' }, illegal('asked', 'give')],
    ['late', 'give', { at: MILLISECOND_AFTER }, late],
    ['taken back late', 'refuse', { state: 'given', at: MILLISECOND_AFTER }, late],
    [
      'in a call that is cancelled',
      'give',
      { cancelledAt: DEADLINE },
      { code: 'CALL_CANCELLED', facts: { cancelledAt: DEADLINE } },
    ],
    ['to other words than were read', 'give', { isRead: false }, { code: 'PARTNER_PART_CHANGED', facts: {} }],
    ['refused without a reason', 'refuse', { reason: ' ' }, { code: 'REASON_REQUIRED', facts: {} }],
    ['given without a reason', 'give', { reason: '' }, null],
    [
      'by one that leads in the lot',
      'give',
      { ownLeads: ['L1-C'] },
      { code: 'LEADS_IN_LOT', facts: { references: ['L1-C'] } },
    ],
    ['refused by one that leads in the lot', 'refuse', { ownLeads: ['L1-C'] }, null],
  ])('%s', (_, decision, changes, answer) => {
    expect(canDecideConsent(decision, { ...FACTS, ...changes })).toEqual(answer);
  });
});
