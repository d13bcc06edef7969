import { Module } from '@nestjs/common';
import { InboxController } from './inbox.controller';
import { SendMail } from './send-mail';
import { WriteMessages } from './write-messages';

@Module({ controllers: [InboxController], providers: [WriteMessages, SendMail] })
export class NotificationsModule {}
