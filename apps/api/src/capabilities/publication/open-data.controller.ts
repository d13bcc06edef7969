import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Requires } from '../../platform/auth/access';
import { CONFIG, type Config } from '../../platform/config/config';
import { Answers } from '../../platform/openapi/answers';
import { CSV_MEDIA_TYPE } from '../../platform/tables/csv';
import { AwardsReadModel, type OpenAwards } from './awards.read-model';
import { cachedAnswer } from './cached-answer';
import { iatiActivities } from './iati.presenter';
import { grantPackage, grantTable, type OpenDataPlaces } from './three-sixty-giving.presenter';

/** How long open data may be used without asking again, seconds: a correction should be seen on the same day. */
const MAX_AGE = 3_600;

const file = (mediaType: string) =>
  ApiResponse({ status: 200, content: { [mediaType]: { schema: { type: 'string' } } } });

/** Awards as open data, from the announced instant on; before it, and where a call publishes none, there is nothing. */
@ApiTags('publication')
@Controller('api/calls/:slug/open-data')
@Requires('public')
export class OpenDataController {
  constructor(
    private readonly awards: AwardsReadModel,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('awards.json')
  @file('application/json')
  @Answers('Awards in the 360Giving Data Standard, as JSON', { refusals: ['NOT_FOUND'] })
  json(
    @Param('slug') slug: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | undefined> {
    const write = (data: OpenAwards) => `${JSON.stringify(grantPackage(data, this.places), null, 2)}\n`;
    return this.answer(slug, request, reply, 'application/json; charset=utf-8', write);
  }

  @Get('awards.csv')
  @file('text/csv')
  @Answers('Awards in the 360Giving Data Standard, as a table', { refusals: ['NOT_FOUND'] })
  csv(
    @Param('slug') slug: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | undefined> {
    return this.answer(slug, request, reply, CSV_MEDIA_TYPE, (data) => grantTable(data, this.places));
  }

  @Get('iati.xml')
  @file('application/xml')
  @Answers('Awarded projects as IATI activities 2.03', { refusals: ['NOT_FOUND'] })
  iati(
    @Param('slug') slug: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | undefined> {
    const mediaType = 'application/xml; charset=utf-8';
    return this.answer(slug, request, reply, mediaType, (data) => iatiActivities(data, this.places));
  }

  private get places(): OpenDataPlaces {
    return this.config;
  }

  private async answer(
    slug: string,
    request: FastifyRequest,
    reply: FastifyReply,
    mediaType: string,
    write: (data: OpenAwards) => string,
  ): Promise<string | undefined> {
    const body = write(await this.awards.awards(slug));
    return cachedAnswer(request, reply, { body, mediaType, maxAge: MAX_AGE });
  }
}
