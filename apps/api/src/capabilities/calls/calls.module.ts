import { Module } from '@nestjs/common';
import { CallsController } from './calls.controller';
import { CancelCall } from './cancel-call';
import { CopyCall } from './copy-call';
import { CorrectCall } from './correct-call';
import { CreateCall } from './create-call';
import { ManagedCallsController } from './managed-calls.controller';
import { ManagedCallsReadModel } from './managed-calls.read-model';
import { PublishCall } from './publish-call';
import { PublishedCalls } from './published-calls';
import { SaveCallDraft } from './save-call-draft';

@Module({
  controllers: [CallsController, ManagedCallsController],
  providers: [
    PublishedCalls,
    ManagedCallsReadModel,
    CreateCall,
    SaveCallDraft,
    PublishCall,
    CorrectCall,
    CancelCall,
    CopyCall,
  ],
  exports: [PublishedCalls, CreateCall, PublishCall],
})
export class CallsModule {}
