import { Module } from '@nestjs/common';
import { InboxController } from './inbox.controller';
import { SendMail } from './send-mail';
import { Messages } from './messages';
import { WriteCallNotices } from './write-call-notices';
import { WriteConfirmationNotices } from './write-confirmation-notices';
import { WriteMemberNotices } from './write-member-notices';
import { WriteMessages } from './write-messages';
import { WritePartnerNotices } from './write-partner-notices';

@Module({
  controllers: [InboxController],
  providers: [
    Messages,
    WriteMessages,
    WriteCallNotices,
    WriteConfirmationNotices,
    WriteMemberNotices,
    WritePartnerNotices,
    SendMail,
  ],
})
export class NotificationsModule {}
