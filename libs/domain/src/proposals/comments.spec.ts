import { LEYLA, RASHAD } from '../testing/cast';
import {
  canChangeComment,
  canMoveThread,
  checkComment,
  COMMENT_LIMIT,
  isUnreadComment,
  joinsNotice,
  type ThreadState,
} from './comments';

describe('checkComment', () => {
  it.each<[string, string, unknown]>([
    ['a text', 'Rəqəm haradandır?', null],
    ['nothing', '', { code: 'COMMENT_MISSING', facts: {} }],
    ['nothing to be seen', ' \u200b\n', { code: 'COMMENT_MISSING', facts: {} }],
    ['the longest, counted as people count', 'ə\u0301'.repeat(COMMENT_LIMIT), null],
    [
      'one letter more',
      'ə'.repeat(COMMENT_LIMIT + 1),
      { code: 'COMMENT_TOO_LONG', facts: { limit: COMMENT_LIMIT, length: COMMENT_LIMIT + 1 } },
    ],
  ])('%s', (_, text, answer) => {
    expect(checkComment(text)).toEqual(answer);
  });
});

describe('canChangeComment', () => {
  const own = { authorId: LEYLA.userId, deleted: false };

  it.each(['edit', 'delete'] as const)('%s', (move) => {
    expect(canChangeComment(LEYLA, own, move)).toBeNull();
    expect(canChangeComment(RASHAD, own, move)).toEqual({ code: 'COMMENT_NOT_OWN', facts: {} });
    expect(canChangeComment(LEYLA, { ...own, deleted: true }, move)).toEqual({
      code: 'ILLEGAL_MOVE',
      facts: { lifecycle: 'comment', from: 'deleted', move },
    });
  });
});

describe('canMoveThread', () => {
  const illegal = (from: ThreadState, move: string) => ({
    code: 'ILLEGAL_MOVE',
    facts: { lifecycle: 'thread', from, move },
  });

  it.each<[ThreadState, 'reply' | 'resolve' | 'reopen', unknown]>([
    ['open', 'reply', null],
    ['open', 'resolve', null],
    ['open', 'reopen', illegal('open', 'reopen')],
    ['resolved', 'reply', null],
    ['resolved', 'resolve', illegal('resolved', 'resolve')],
    ['resolved', 'reopen', null],
  ])('an %s thread: %s', (state, move, answer) => {
    expect(canMoveThread(state, move)).toEqual(answer);
  });
});

describe('isUnreadComment', () => {
  const comment = { authorId: RASHAD.userId, writtenAt: '2027-03-01T10:00:00.000Z', deleted: false };

  it.each<[string, Parameters<typeof isUnreadComment>, boolean]>([
    ['of somebody else, never seen', [comment, LEYLA.userId, null], true],
    ['of somebody else, after what was seen', [comment, LEYLA.userId, '2027-03-01T09:59:59.999Z'], true],
    ['the last one seen', [comment, LEYLA.userId, comment.writtenAt], false],
    ['one’s own', [comment, RASHAD.userId, null], false],
    ['deleted', [{ ...comment, deleted: true }, LEYLA.userId, null], false],
  ])('%s', (_, question, answer) => {
    expect(isUnreadComment(...question)).toBe(answer);
  });
});

describe('joinsNotice', () => {
  it.each<[string, string | null, string, boolean]>([
    ['nothing is gathered', null, '2027-03-01T10:00:00.000Z', false],
    ['at once', '2027-03-01T10:00:00.000Z', '2027-03-01T10:00:00.000Z', true],
    ['after less than four minutes', '2027-03-01T10:00:00.000Z', '2027-03-01T10:03:59.999Z', true],
    ['in the last minute', '2027-03-01T10:00:00.000Z', '2027-03-01T10:04:00.000Z', false],
    ['long after', '2027-03-01T10:00:00.000Z', '2027-03-01T18:00:00.000Z', false],
  ])('%s', (_, beganAt, at, joins) => {
    expect(joinsNotice(beganAt, at)).toBe(joins);
  });
});
