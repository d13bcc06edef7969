import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Requires } from '../../platform/auth/access';
import { CONFIG, type Config } from '../../platform/config/config';
import { throwRefusal } from '../../platform/http/refusal-error';
import { Answers } from '../../platform/openapi/answers';
import { type PublishedCall, PublishedCalls } from '../calls';
import { cachedAnswer } from './cached-answer';
import { CalendarQuery } from './calendar.dto';
import { CALENDAR_MAX_AGE, callCalendar } from './call-calendar';

const CALENDAR = { status: 200, content: { 'text/calendar': { schema: { type: 'string' } } } } as const;

/** Dates of published calls for the calendars people use; programs that ask again get them only when they have changed. */
@ApiTags('publication')
@Controller('api')
@Requires('public')
export class CalendarController {
  constructor(
    private readonly calls: PublishedCalls,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('calendar.ics')
  @ApiResponse(CALENDAR)
  @Answers('Dates of every published call as a calendar feed', {})
  async all(
    @Query() query: CalendarQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | undefined> {
    return this.answer(await this.calls.all(), query, request, reply);
  }

  @Get('calls/:slug/calendar.ics')
  @ApiResponse(CALENDAR)
  @Answers('Dates of one published call as a calendar feed', { refusals: ['NOT_FOUND'] })
  async one(
    @Param('slug') slug: string,
    @Query() query: CalendarQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | undefined> {
    const call = await this.calls.bySlug(slug);
    if (!call) throwRefusal('NOT_FOUND', {});
    return this.answer([call], query, request, reply);
  }

  private answer(
    calls: readonly PublishedCall[],
    { language }: CalendarQuery,
    request: FastifyRequest,
    reply: FastifyReply,
  ): string | undefined {
    const body = callCalendar(calls, language, this.config.publicUrl);
    return cachedAnswer(request, reply, { body, mediaType: 'text/calendar; charset=utf-8', maxAge: CALENDAR_MAX_AGE });
  }
}
