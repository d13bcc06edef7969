import { Injectable } from '@nestjs/common';
import { type Actor, canChangeComment, isUnreadComment, mayActForMunicipality, type Permission } from '@trilot/domain';
import { ability } from '../../platform/auth/abilities';
import { Reader } from '../../platform/database/reader';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import type { ThreadView } from './comments.dto';

interface CommentRow {
  readonly id: string;
  readonly authorId: string;
  readonly author: string;
  readonly text: string;
  readonly version: number;
  readonly writtenAt: string;
  readonly editedAt: string | null;
  readonly deletedAt: string | null;
}

interface ThreadRow {
  readonly id: string;
  readonly place: string | null;
  readonly resolvedAt: Date | null;
  readonly resolvedBy: string | null;
  readonly seenUntil: Date | null;
  readonly comments: readonly CommentRow[];
}

const iso = (instant: string) => new Date(instant).toISOString();

/** What the members of a municipality say to one another about a proposal. Nobody else is ever answered by it. */
@Injectable()
export class CommentsReadModel {
  constructor(private readonly reader: Reader) {}

  /**
   * Refuses unless the actor may do this with the proposals of the municipality that the proposal belongs to.
   * @throws NOT_FOUND or NOT_PERMITTED
   */
  async checkOwn(actor: Actor, proposalId: string, permission: Permission): Promise<void> {
    const proposal = await this.reader.one<{ municipalityId: string }>(
      'select municipality_id as "municipalityId" from proposal where id = $1',
      [proposalId],
    );
    if (!proposal) throwRefusal('NOT_FOUND', {});
    orThrow(mayActForMunicipality(actor, proposal.municipalityId, permission));
  }

  /** Every thread, the one that was begun first on top. @throws NOT_FOUND */
  async threads(actor: Actor, proposalId: string): Promise<ThreadView[]> {
    await this.checkOwn(actor, proposalId, 'proposal:read-own');
    const rows = await this.reader.query<ThreadRow>(
      `select t.id, t.place, t.resolved_at as "resolvedAt", b.name as "resolvedBy", r.seen_until as "seenUntil",
              (select jsonb_agg(jsonb_build_object('id', c.id, 'authorId', c.author_id, 'author', u.name, 'text', c.text,
                        'version', c.version, 'writtenAt', c.written_at, 'editedAt', c.edited_at,
                        'deletedAt', c.deleted_at) order by c.written_at, c.id)
               from comment c join app_user u on u.id = c.author_id where c.thread_id = t.id) as comments
       from comment_thread t
       left join app_user b on b.id = t.resolved_by
       left join comment_reading r on r.thread_id = t.id and r.user_id = $2
       where t.proposal_id = $1 order by t.begun_at, t.id`,
      [proposalId, actor.userId],
    );
    return rows.map(({ id, place, resolvedAt, resolvedBy, seenUntil, comments }) => ({
      id,
      place,
      resolvedAt: resolvedAt?.toISOString() ?? null,
      resolvedBy,
      comments: comments.map((comment) => present(actor, comment, seenUntil?.toISOString() ?? null)),
    }));
  }
}

/** Instants inside a JSON document are written as the database does; here they become ISO 8601 in UTC. */
function present(actor: Actor, row: CommentRow, seenUntil: string | null): ThreadView['comments'][number] {
  const { id, authorId, author, text, version } = row;
  const writtenAt = iso(row.writtenAt);
  const deleted = row.deletedAt !== null;
  return {
    id,
    author,
    text,
    version,
    writtenAt,
    editedAt: row.editedAt && iso(row.editedAt),
    deletedAt: row.deletedAt && iso(row.deletedAt),
    unread: isUnreadComment({ authorId, writtenAt, deleted }, actor.userId, seenUntil),
    abilities: {
      edit: ability(canChangeComment(actor, { authorId, deleted }, 'edit')),
      delete: ability(canChangeComment(actor, { authorId, deleted }, 'delete')),
    },
  };
}
