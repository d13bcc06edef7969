import { Module } from '@nestjs/common';
import { AskQuestion } from './ask-question';
import { BeginClarification } from './begin-clarification';
import { CallsController } from './calls.controller';
import { CancelCall } from './cancel-call';
import { ClarificationsController } from './clarifications.controller';
import { ClarificationsReadModel } from './clarifications.read-model';
import { CopyCall } from './copy-call';
import { CorrectCall } from './correct-call';
import { CreateCall } from './create-call';
import { DiscardClarification } from './discard-clarification';
import { ManagedCallsController } from './managed-calls.controller';
import { ManagedCallsReadModel } from './managed-calls.read-model';
import { ManagedClarificationsController } from './managed-clarifications.controller';
import { PublishCall } from './publish-call';
import { PublishClarification } from './publish-clarification';
import { PublishedCalls } from './published-calls';
import { SaveCallDraft } from './save-call-draft';
import { SaveClarification } from './save-clarification';

@Module({
  controllers: [CallsController, ManagedCallsController, ClarificationsController, ManagedClarificationsController],
  providers: [
    PublishedCalls,
    ManagedCallsReadModel,
    CreateCall,
    SaveCallDraft,
    PublishCall,
    CorrectCall,
    CancelCall,
    CopyCall,
    ClarificationsReadModel,
    AskQuestion,
    BeginClarification,
    SaveClarification,
    DiscardClarification,
    PublishClarification,
  ],
  exports: [
    PublishedCalls,
    CreateCall,
    PublishCall,
    AskQuestion,
    BeginClarification,
    SaveClarification,
    PublishClarification,
  ],
})
export class CallsModule {}
