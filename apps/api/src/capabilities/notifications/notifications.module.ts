import { Module } from '@nestjs/common';
import { ChooseNotice } from './choose-notice';
import { InboxController } from './inbox.controller';
import { SendMail } from './send-mail';
import { Messages } from './messages';
import { NoticesController } from './notices.controller';
import { WriteCallNotices } from './write-call-notices';
import { WriteClarificationNotices } from './write-clarification-notices';
import { WriteConfirmationNotices } from './write-confirmation-notices';
import { WriteMemberNotices } from './write-member-notices';
import { WriteMessages } from './write-messages';
import { WritePartnerNotices } from './write-partner-notices';
import { WriteReminders } from './write-reminders';

@Module({
  controllers: [InboxController, NoticesController],
  providers: [
    Messages,
    WriteMessages,
    WriteCallNotices,
    WriteClarificationNotices,
    WriteConfirmationNotices,
    WriteMemberNotices,
    WritePartnerNotices,
    WriteReminders,
    ChooseNotice,
    SendMail,
  ],
})
export class NotificationsModule {}
