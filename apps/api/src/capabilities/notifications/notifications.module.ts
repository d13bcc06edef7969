import { Module } from '@nestjs/common';
import { AskSubscription } from './ask-subscription';
import { ChooseNotice } from './choose-notice';
import { ChooseSubscription } from './choose-subscription';
import { ConfirmSubscription } from './confirm-subscription';
import { EndSubscription } from './end-subscription';
import { ForgetUnconfirmed } from './forget-unconfirmed';
import { InboxController } from './inbox.controller';
import { MailSubscribers } from './mail-subscribers';
import { SendMail } from './send-mail';
import { SubscriptionThrottle } from './subscription-throttle';
import { SubscriptionsController } from './subscriptions.controller';
import { TellSubscribers } from './tell-subscribers';
import { Messages } from './messages';
import { NoticesController } from './notices.controller';
import { OwnSubscriptionController } from './own-subscription.controller';
import { WriteAssignmentNotices } from './write-assignment-notices';
import { WriteAwardNotices } from './write-award-notices';
import { WriteCallNotices } from './write-call-notices';
import { WriteClarificationNotices } from './write-clarification-notices';
import { WriteCommentNotices } from './write-comment-notices';
import { WriteComplaintNotices } from './write-complaint-notices';
import { WriteConfirmationNotices } from './write-confirmation-notices';
import { WriteEvaluationReminders } from './write-evaluation-reminders';
import { WriteConsensusNotices } from './write-consensus-notices';
import { WriteInquiryNotices } from './write-inquiry-notices';
import { WriteMandateNotices } from './write-mandate-notices';
import { WriteMemberNotices } from './write-member-notices';
import { WriteMessages } from './write-messages';
import { WritePartnerNotices } from './write-partner-notices';
import { WriteReminders } from './write-reminders';
import { WriteSuggestionNotices } from './write-suggestion-notices';

@Module({
  controllers: [InboxController, NoticesController, SubscriptionsController, OwnSubscriptionController],
  providers: [
    Messages,
    WriteMessages,
    WriteAssignmentNotices,
    WriteAwardNotices,
    WriteCallNotices,
    WriteClarificationNotices,
    WriteCommentNotices,
    WriteComplaintNotices,
    WriteConfirmationNotices,
    WriteEvaluationReminders,
    WriteConsensusNotices,
    WriteInquiryNotices,
    WriteMandateNotices,
    WriteMemberNotices,
    WritePartnerNotices,
    WriteReminders,
    WriteSuggestionNotices,
    ChooseNotice,
    ChooseSubscription,
    SubscriptionThrottle,
    AskSubscription,
    ConfirmSubscription,
    EndSubscription,
    ForgetUnconfirmed,
    TellSubscribers,
    MailSubscribers,
    SendMail,
  ],
})
export class NotificationsModule {}
