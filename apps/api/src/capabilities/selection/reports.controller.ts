import { Controller, Get, Param, ParseEnumPipe, Query, type StreamableFile } from '@nestjs/common';
import { ApiParam, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { type Actor, REPORT_KINDS, type ReportKind, STAGE_KINDS, type StageKind } from '@trilot/domain';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { readerOf } from '../../documents/document-words';
import { evaluationReport } from '../../documents/evaluation-report';
import { CurrentActor, Requires } from '../../platform/auth/access';
import { AnswersFile, FormattedDocumentQuery } from '../../platform/documents/document-query';
import { DocumentRenderer } from '../../platform/documents/document-renderer';
import { DOCUMENT_FORMATS } from '../../platform/documents/formats';
import { Answers } from '../../platform/openapi/answers';
import { ReportReadModel } from './report.read-model';

/** Pages that name things of a selection as its reports do. */
const AREAS = ['manager', 'versions', 'report', 'terms'] as const;
const KINDS = Object.fromEntries(REPORT_KINDS.map((kind) => [kind, kind]));

/** Which report, in which language and as which kind of file. */
export class ReportQuery extends FormattedDocumentQuery {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1_000)
  @ApiPropertyOptional({ type: Number, description: 'Number of the only lot it is about; all of the call without' })
  lot?: number;

  @IsOptional()
  @IsIn(STAGE_KINDS)
  @ApiPropertyOptional({ type: String, enum: STAGE_KINDS, description: 'The stage that is worked on without' })
  stage?: StageKind;
}

/** Evaluation reports and minutes. Source: programme rules, section 3 (freeze, approve). */
@ApiTags('selection')
@Controller('api/calls/:slug/reports')
export class ReportsController {
  constructor(
    private readonly reports: ReportReadModel,
    private readonly renderer: DocumentRenderer,
  ) {}

  @Get(':kind')
  @Requires('ranking:read')
  @ApiParam({ name: 'kind', enum: REPORT_KINDS })
  @AnswersFile(DOCUMENT_FORMATS)
  @Answers('The evaluation report of a call or a lot, or the minutes of its selection, from what is frozen', {
    refusals: ['NOT_FOUND', 'VALIDATION_FAILED', 'RANKING_NOT_FROZEN'],
  })
  async report(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Param('kind', new ParseEnumPipe(KINDS)) kind: ReportKind,
    @Query() { language, format, lot, stage }: ReportQuery,
  ): Promise<StreamableFile> {
    const facts = await this.reports.report(actor, slug, { kind, lot: lot ?? null, stage: stage ?? null });
    const document = evaluationReport(facts, await readerOf(language, AREAS));
    return this.renderer.file(document, format, [kind, slug, lot ?? ''].join(' ').trim());
  }
}
