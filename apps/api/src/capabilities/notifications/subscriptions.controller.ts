import { Body, Controller, Get, HttpCode, Post, Query, Redirect, Req } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Requires } from '../../platform/auth/access';
import { Reader } from '../../platform/database/reader';
import { Answers } from '../../platform/openapi/answers';
import { AskSubscription } from './ask-subscription';
import { ConfirmSubscription } from './confirm-subscription';
import { EndSubscription } from './end-subscription';
import { endPath } from './subscription-paths';
import { OneClickQuery, SubscribeRequest, SubscriptionCounts, SubscriptionTokenRequest } from './subscriptions.dto';

/** Being told of new calls by mail without an account. */
@ApiTags('notifications')
@Controller('api/subscriptions')
export class SubscriptionsController {
  constructor(
    private readonly reader: Reader,
    private readonly askSubscription: AskSubscription,
    private readonly confirmSubscription: ConfirmSubscription,
    private readonly endSubscription: EndSubscription,
  ) {}

  @Post()
  @Requires('public')
  @HttpCode(204)
  @Answers('Ask to be told of new calls; the same answer whether the address is told already or not', {
    none: true,
    refusals: ['TOO_MANY_ATTEMPTS', 'MAIL_NOT_CONFIGURED', 'VALIDATION_FAILED'],
  })
  async ask(@Body() asked: SubscribeRequest, @Req() { ip }: FastifyRequest): Promise<void> {
    await this.askSubscription.execute(asked, ip);
  }

  @Post('confirmation')
  @Requires('public')
  @HttpCode(204)
  @Answers('Confirm with the token of the mail that one wants to be told of new calls', {
    none: true,
    refusals: ['SUBSCRIPTION_VOID', 'VALIDATION_FAILED'],
  })
  async confirm(@Body() { token }: SubscriptionTokenRequest): Promise<void> {
    await this.confirmSubscription.execute(token);
  }

  @Post('ending')
  @Requires('public')
  @HttpCode(204)
  @Answers('End a subscription with the token of any of its mails; the address is erased', {
    none: true,
    refusals: ['SUBSCRIPTION_VOID', 'VALIDATION_FAILED'],
  })
  async end(@Body() { token }: SubscriptionTokenRequest): Promise<void> {
    await this.endSubscription.execute(token);
  }

  @Post('one-click')
  @Requires('public')
  @HttpCode(204)
  @RouteConfig({ takesForms: true })
  @Answers('End a subscription from a mail program (RFC 8058); the same answer whether it still stood or not', {
    none: true,
    refusals: ['VALIDATION_FAILED'],
  })
  async oneClick(@Query() { token }: OneClickQuery): Promise<void> {
    await this.endSubscription.atOneClick(token);
  }

  @Get('one-click')
  @Requires('public')
  @Redirect()
  @Answers('Where a mail program without the button leads: the page on which a subscription is ended', {
    none: true,
    refusals: ['VALIDATION_FAILED'],
  })
  page(@Query() { token }: OneClickQuery): { url: string; statusCode: number } {
    return { url: endPath(token), statusCode: 303 };
  }

  @Get('counts')
  @Requires('people:read')
  @Answers('How many are told of new calls; nobody sees who', { ok: SubscriptionCounts })
  async counts(): Promise<SubscriptionCounts> {
    const counts = await this.reader.one<SubscriptionCounts>(
      `select count(confirmed_at)::integer as confirmed, (count(*) - count(confirmed_at))::integer as waiting
       from subscription`,
    );
    return counts!;
  }
}
