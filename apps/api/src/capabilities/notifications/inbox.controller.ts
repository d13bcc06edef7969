import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@trilot/domain';
import { CurrentActor, Requires } from '../../platform/auth/access';
import { Reader } from '../../platform/database/reader';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { throwRefusal } from '../../platform/http/refusal-error';
import { Answers } from '../../platform/openapi/answers';
import { MessageView } from './notifications.dto';

/** Messages shown at once: older ones stay in the database and in the mail. */
const SHOWN = 200;

@ApiTags('notifications')
@Controller('api/inbox')
@Requires('signedIn')
export class InboxController {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get()
  @Answers("One's own messages, newest first", { ok: [MessageView] })
  async inbox(@CurrentActor() actor: Actor): Promise<MessageView[]> {
    const rows = await this.reader.query<
      Omit<MessageView, 'createdAt' | 'readAt'> & { createdAt: Date; readAt: Date | null }
    >(
      `select id, subject, body, language, link, created_at as "createdAt", read_at as "readAt"
       from message where recipient_id = $1 order by created_at desc, id limit $2`,
      [actor.userId, SHOWN],
    );
    return rows.map((row) => ({
      ...row,
      createdAt: row.createdAt.toISOString(),
      readAt: row.readAt?.toISOString() ?? null,
    }));
  }

  @Post(':id/reading')
  @HttpCode(204)
  @Answers("Mark one's own message as read", { none: true, refusals: ['NOT_FOUND'] })
  async read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    const found = await this.unitOfWork.run((tx) =>
      tx.query(
        'update message set read_at = coalesce(read_at, now()) where id = $1 and recipient_id = $2 returning 1',
        [id, actor.userId],
      ),
    );
    if (found.length === 0) throwRefusal('NOT_FOUND', {});
  }
}
