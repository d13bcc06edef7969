import { callBuilder } from '../testing/builders';
import { DAVID, ELENA } from '../testing/cast';
import type { CallDefinition } from './call';
import { canCancelCall, canEditCallDraft, canPublishCall, type PublicationFacts } from './call-moves';

const CANCELLED_AT = '2027-02-01T10:00:00.000Z';
const CANCELLED = { code: 'CALL_CANCELLED', facts: { cancelledAt: CANCELLED_AT } };

describe('canEditCallDraft', () => {
  it.each([
    ['a draft', { version: 0, cancelledAt: null }, null],
    [
      'a published call',
      { version: 2, cancelledAt: null },
      { code: 'ILLEGAL_MOVE', facts: { lifecycle: 'call', from: 'published', move: 'edit' } },
    ],
    ['a cancelled draft', { version: 0, cancelledAt: CANCELLED_AT }, CANCELLED],
  ])('%s', (_, standing, refusal) => {
    expect(canEditCallDraft(standing)).toEqual(refusal);
  });
});

describe('canPublishCall', () => {
  const drafted = (changes: Partial<CallDefinition>, unread = {}) => ({ definition: callBuilder(changes), unread });
  const facts = (changes: Partial<PublicationFacts>): PublicationFacts => ({
    version: 0,
    cancelledAt: null,
    draft: drafted({}),
    draftUpdatedBy: ELENA.userId,
    ...changes,
  });
  const fourEyes = drafted({ secondPersonPublishes: true });

  it.each([
    ['by who wrote it, where one person suffices', {}, ELENA.userId, null],
    ['by a second person', { draft: fourEyes }, DAVID.userId, null],
    [
      'by who wrote it, where it takes a second person',
      { draft: fourEyes },
      ELENA.userId,
      { code: 'FOUR_EYES', facts: { proposedBy: ELENA.userId } },
    ],
    [
      'twice',
      { version: 1 },
      DAVID.userId,
      { code: 'ILLEGAL_MOVE', facts: { lifecycle: 'call', from: 'published', move: 'publish' } },
    ],
    ['after it was cancelled', { cancelledAt: CANCELLED_AT }, DAVID.userId, CANCELLED],
    [
      'with a check that fails',
      { draft: drafted({ tieBreaks: [] }) },
      DAVID.userId,
      {
        code: 'CALL_INCONSISTENT',
        facts: { problems: [{ check: 'tieBreaksEndWithDraw', facts: { tieBreaks: [] } }] },
      },
    ],
    [
      'with a value that could not be read',
      { draft: drafted({}, { 'lots.1.envelopeCents': 'a lot' }) },
      DAVID.userId,
      {
        code: 'CALL_INCONSISTENT',
        facts: {
          problems: [{ check: 'valuesReadable', facts: { path: 'lots.1.envelopeCents', typed: 'a lot' } }],
        },
      },
    ],
  ])('%s', (_, changes: Partial<PublicationFacts>, userId, refusal) => {
    expect(canPublishCall(facts(changes), userId)).toEqual(refusal);
  });
});

describe('canCancelCall', () => {
  it.each([
    ['with a reason', { cancelledAt: null, announcedAt: null, reason: 'The money was withdrawn' }, null],
    ['when only asked', { cancelledAt: null, announcedAt: null, reason: null }, null],
    [
      'without a reason',
      { cancelledAt: null, announcedAt: null, reason: '  ' },
      { code: 'REASON_REQUIRED', facts: {} },
    ],
    ['twice', { cancelledAt: CANCELLED_AT, announcedAt: null, reason: 'Again' }, CANCELLED],
    [
      'once an announcement has been set',
      { cancelledAt: null, announcedAt: '2027-09-01T10:00:00.000Z', reason: 'Late' },
      { code: 'ALREADY_ANNOUNCED', facts: { at: '2027-09-01T10:00:00.000Z' } },
    ],
  ])('%s', (_, facts, refusal) => {
    expect(canCancelCall(facts)).toEqual(refusal);
  });
});
