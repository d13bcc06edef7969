import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@trilot/domain';
import { CurrentActor, Requires } from '../../platform/auth/access';
import { Reader } from '../../platform/database/reader';
import { Answers } from '../../platform/openapi/answers';
import { ChooseSubscription } from './choose-subscription';
import { ChooseSubscriptionRequest, OwnSubscriptionView } from './subscriptions.dto';

/** Whether somebody with an account is told of new calls, in the inbox and by mail. */
@ApiTags('notifications')
@Controller('api/account/subscription')
@Requires('signedIn')
export class OwnSubscriptionController {
  constructor(
    private readonly reader: Reader,
    private readonly chooseSubscription: ChooseSubscription,
  ) {}

  @Get()
  @Answers('Whether one is told of new calls', { ok: OwnSubscriptionView })
  async own(@CurrentActor() { userId }: Actor): Promise<OwnSubscriptionView> {
    const row = await this.reader.one('select 1 as one from subscription where user_id = $1', [userId]);
    return { wanted: row !== undefined };
  }

  @Put()
  @Answers('Choose whether one is told of new calls', { ok: OwnSubscriptionView, refusals: ['VALIDATION_FAILED'] })
  async choose(
    @CurrentActor() actor: Actor,
    @Body() { wanted }: ChooseSubscriptionRequest,
  ): Promise<OwnSubscriptionView> {
    await this.chooseSubscription.execute(actor.userId, wanted);
    return this.own(actor);
  }
}
