import { Module } from '@nestjs/common';
import { CallsModule } from '../calls';
import { AwardsController } from './awards.controller';
import { AwardsReadModel } from './awards.read-model';
import { EndAward } from './end-award';
import { PromoteProposal } from './promote-proposal';
import { WritePromotionLetter } from './write-promotion-letter';

@Module({
  imports: [CallsModule],
  controllers: [AwardsController],
  providers: [AwardsReadModel, EndAward, PromoteProposal, WritePromotionLetter],
})
export class AwardsModule {}
