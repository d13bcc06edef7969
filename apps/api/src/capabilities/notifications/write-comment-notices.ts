import { Injectable } from '@nestjs/common';
import type { DomainEvents } from '@trilot/domain';
import { Reader } from '../../platform/database/reader';
import { HandlesEvent } from '../../platform/jobs/worker';
import { Messages, type Recipient } from './messages';

/** Somebody of the team, with what is new to them. */
interface Row extends Recipient {
  readonly proposalId: string;
  readonly reference: string;
  readonly title: string;
  readonly count: number;
  readonly authors: string;
}

/**
 * Tells each member of what others have commented within some minutes and they have not read meanwhile. What was written
 * stays in the product: a notice says how much there is and by whom.
 */
@Injectable()
export class WriteCommentNotices {
  constructor(
    private readonly reader: Reader,
    private readonly messages: Messages,
  ) {}

  @HandlesEvent('comment.written')
  async written({ noticeId }: DomainEvents['comment.written']): Promise<void> {
    const rows = await this.reader.query<Row>(
      `select u.id as "userId", u.name, u.language, p.id as "proposalId", p.reference, d.content ->> 'title' as title,
              count(*)::integer as count, string_agg(distinct a.name, ', ') as authors
       from comment c
       join comment_thread t on t.id = c.thread_id
       join proposal p on p.id = t.proposal_id
       join proposal_draft d on d.proposal_id = p.id
       join app_user a on a.id = c.author_id
       join member m on m.municipality_id = p.municipality_id and m.user_id <> c.author_id
       join app_user u on u.id = m.user_id and u.disabled_at is null
       left join comment_reading r on r.thread_id = t.id and r.user_id = u.id
       where c.notice_id = $1 and c.deleted_at is null
         and (r.seen_until is null or date_trunc('milliseconds', c.written_at) > r.seen_until)
       group by u.id, p.id, d.content`,
      [noticeId],
    );
    for (const { proposalId, reference, title, count, authors, ...recipient } of rows) {
      await this.messages.write(`comment.written:${noticeId}`, [recipient], ({ name }, t) => ({
        subject: t('letters.comments.subject', { count, reference }),
        body: t('letters.comments.body', { name, count, authors, title: title || reference }),
        link: `/apply/${proposalId}/comments`,
      }));
    }
  }
}
