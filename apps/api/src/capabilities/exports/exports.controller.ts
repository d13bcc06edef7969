import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@trilot/domain';
import type { FastifyReply } from 'fastify';
import { CurrentActor, Requires } from '../../platform/auth/access';
import { IdempotencyKey } from '../../platform/http/preconditions';
import { Answers } from '../../platform/openapi/answers';
import { StageQuery } from '../calls';
import { sendContent } from '../files';
import { AskExport } from './ask-export';
import { DownloadExport } from './download-export';
import { AskExportRequest, ExportsView } from './exports.dto';
import { ExportsReadModel } from './exports.read-model';

/** What can be taken out of a call as files: asked for, made by a job, and kept for a while for whoever asked. */
@ApiTags('exports')
@Controller('api')
@Requires('export:make')
export class ExportsController {
  constructor(
    private readonly readModel: ExportsReadModel,
    private readonly ask: AskExport,
    private readonly download: DownloadExport,
  ) {}

  @Get('calls/:slug/exports')
  @Answers("The reader's own exports of a call, with their progress, and what can be asked for", {
    ok: ExportsView,
    refusals: ['NOT_FOUND'],
  })
  exports(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Query() { stage }: StageQuery,
  ): Promise<ExportsView> {
    return this.readModel.exports(actor, slug, stage ?? null);
  }

  @Post('calls/:slug/exports')
  @Answers('Ask for an export; lots that are sealed are left out, and so is what a conflict of interest hides', {
    created: ExportsView,
    refusals: [
      'NOT_FOUND',
      'NOT_PERMITTED',
      'PRECONDITION_REQUIRED',
      'VALIDATION_FAILED',
      'PROPOSAL_SEALED',
      'EXPORTS_ENOUGH',
    ],
  })
  async begin(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @IdempotencyKey() key: string,
    @Body() { kind, language, stage, format }: AskExportRequest,
  ): Promise<ExportsView> {
    const asked = { kind, language, stage: stage ?? null, format: format ?? null };
    await this.ask.execute(actor, slug, asked, key);
    return this.readModel.exports(actor, slug, stage ?? null);
  }

  @Get('exports/:id/content')
  @ApiProduces('application/octet-stream')
  @Answers('The file of an export, for whoever asked for it; what they may see is asked anew', {
    content: true,
    refusals: ['NOT_FOUND', 'NOT_PERMITTED', 'EXPORT_NOT_READY', 'EXPORT_EXPIRED', 'EXPORT_OVERTAKEN'],
  })
  async content(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendContent(reply, await this.download.execute(actor, id), false);
  }
}
