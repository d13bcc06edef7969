import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, canKeepInApp, type Notice, NOTICES } from '@trilot/domain';
import { CurrentActor, Requires } from '../../platform/auth/access';
import { ability } from '../../platform/auth/abilities';
import { Reader } from '../../platform/database/reader';
import { Answers } from '../../platform/openapi/answers';
import { ChooseNotice } from './choose-notice';
import { ChooseNoticeRequest, NoticeView } from './notices.dto';

/** Which notices a person gets by mail as well; the inbox has them all. */
@ApiTags('notifications')
@Controller('api/account/notices')
@Requires('signedIn')
export class NoticesController {
  constructor(
    private readonly reader: Reader,
    private readonly chooseNotice: ChooseNotice,
  ) {}

  @Get()
  @Answers('Every kind of notice, and whether it goes to oneself by mail', { ok: [NoticeView] })
  async notices(@CurrentActor() { userId }: Actor): Promise<NoticeView[]> {
    const rows = await this.reader.query<{ notice: Notice }>('select notice from notice_in_app where user_id = $1', [
      userId,
    ]);
    return NOTICES.map((notice) => ({
      notice,
      byMail: !rows.some((row) => row.notice === notice),
      abilities: { keepInApp: ability(canKeepInApp(notice)) },
    }));
  }

  @Put()
  @Answers('Choose whether one kind of notice goes to oneself by mail', {
    ok: [NoticeView],
    refusals: ['NOTICE_DECIDES', 'VALIDATION_FAILED'],
  })
  async choose(@CurrentActor() actor: Actor, @Body() { notice, byMail }: ChooseNoticeRequest): Promise<NoticeView[]> {
    await this.chooseNotice.execute(actor.userId, notice, byMail);
    return this.notices(actor);
  }
}
