/** Comments inside a municipality on its own proposal: what may be written, by whom it may be changed, who is told. */
import type { Actor } from '../identity/actor';
import { checkMove, type Lifecycle } from '../kernel/lifecycle';
import { type Refusal, refuse } from '../kernel/refusal';
import { isBlank, lengthAbove } from '../kernel/text';

/** Longest comment in graphemes. */
export const COMMENT_LIMIT = 2_000;
/** For how long comments on a proposal are gathered before the team is told of them at once, in minutes. */
export const COMMENT_NOTICE_MINUTES = 5;

export const THREAD_STATES = ['open', 'resolved'] as const;
export type ThreadState = (typeof THREAD_STATES)[number];

/** A thread of comments; a reply to a resolved one opens it again, because there is something to say after all. */
export const THREAD_LIFECYCLE: Lifecycle<ThreadState, 'reply' | 'resolve' | 'reopen'> = {
  name: 'thread',
  states: THREAD_STATES,
  initial: 'open',
  // a thread may stay resolved for ever, and nobody has to resolve one
  final: ['open', 'resolved'],
  moves: {
    reply: { from: ['open', 'resolved'], to: 'open' },
    resolve: { from: ['open'], to: 'resolved' },
    reopen: { from: ['resolved'], to: 'open' },
  },
};

/** Whether a text can be a comment. Source: ours. @returns COMMENT_MISSING or COMMENT_TOO_LONG */
export function checkComment(text: string): Refusal<'COMMENT_MISSING' | 'COMMENT_TOO_LONG'> | null {
  if (isBlank(text)) return refuse('COMMENT_MISSING', {});
  const length = lengthAbove(text, COMMENT_LIMIT);
  return length === null ? null : refuse('COMMENT_TOO_LONG', { limit: COMMENT_LIMIT, length });
}

/**
 * Whether a comment may be changed or deleted: by whoever wrote it, until it is deleted. That it was leaves a trace.
 * Source: ours. @returns COMMENT_NOT_OWN or ILLEGAL_MOVE
 */
export function canChangeComment(
  { userId }: Pick<Actor, 'userId'>,
  { authorId, deleted }: { readonly authorId: string; readonly deleted: boolean },
  move: 'edit' | 'delete',
): Refusal<'COMMENT_NOT_OWN' | 'ILLEGAL_MOVE'> | null {
  if (authorId !== userId) return refuse('COMMENT_NOT_OWN', {});
  return deleted ? refuse('ILLEGAL_MOVE', { lifecycle: 'comment', from: 'deleted', move }) : null;
}

/** Whether a thread may make a move. Source: ours. @returns ILLEGAL_MOVE */
export function canMoveThread(
  state: ThreadState,
  move: 'reply' | 'resolve' | 'reopen',
): Refusal<'ILLEGAL_MOVE'> | null {
  return checkMove(THREAD_LIFECYCLE, state, move);
}

/**
 * Whether a comment is new to a reader: written by somebody else, after what the reader has seen of the thread. One that
 * is deleted is news to nobody. Source: ours.
 * @param seenUntil instant (ISO 8601) of the last comment the reader has seen there; null for none
 */
export function isUnreadComment(
  comment: { readonly authorId: string; readonly writtenAt: string; readonly deleted: boolean },
  readerId: string,
  seenUntil: string | null,
): boolean {
  if (comment.deleted || comment.authorId === readerId) return false;
  return seenUntil === null || Date.parse(comment.writtenAt) > Date.parse(seenUntil);
}

/**
 * Whether a comment is told together with those gathered since `beganAt`, and not by a notice of its own. The last of the
 * minutes takes in no more, so that nothing is written while the notice is. Source: ours.
 * @param beganAt instant (ISO 8601) of the first comment that is being gathered; null for none
 * @param at instant (ISO 8601) of the comment
 */
export function joinsNotice(beganAt: string | null, at: string): boolean {
  return beganAt !== null && Date.parse(at) < Date.parse(beganAt) + (COMMENT_NOTICE_MINUTES - 1) * 60_000;
}
