import { Module } from '@nestjs/common';
import { CallsModule } from '../calls';
import { CreateProposal } from './create-proposal';
import { ProposalsController } from './proposals.controller';
import { ProposalsReadModel } from './proposals.read-model';
import { ReceiptsReadModel } from './receipts.read-model';
import { SaveDraft } from './save-draft';
import { SubmitProposal } from './submit-proposal';
import { WithdrawProposal } from './withdraw-proposal';

@Module({
  imports: [CallsModule],
  controllers: [ProposalsController],
  providers: [ProposalsReadModel, ReceiptsReadModel, CreateProposal, SaveDraft, SubmitProposal, WithdrawProposal],
  exports: [CreateProposal, SaveDraft, SubmitProposal, WithdrawProposal, ReceiptsReadModel],
})
export class ProposalsModule {}
