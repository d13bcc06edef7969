import { Module } from '@nestjs/common';
import { CallsController } from './calls.controller';
import { CreateCall } from './create-call';
import { PublishCall } from './publish-call';
import { PublishedCalls } from './published-calls';

@Module({
  controllers: [CallsController],
  providers: [PublishedCalls, CreateCall, PublishCall],
  exports: [PublishedCalls, CreateCall, PublishCall],
})
export class CallsModule {}
