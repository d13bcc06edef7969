import { applyDecorators, type Type } from '@nestjs/common';
import { ApiExtension, ApiOperation, ApiProperty, ApiResponse, getSchemaPath, ApiExtraModels } from '@nestjs/swagger';
import type { RefusalCode } from '@trilot/domain';
import { STATUS_OF } from '../http/status-of';

/** RFC 9457 problem details: the body of every error. */
export class ProblemDetails {
  @ApiProperty({ type: String, example: 'urn:trilot:problem:CALL_CLOSED' })
  type!: string;

  @ApiProperty({ type: String })
  title!: string;

  @ApiProperty({ type: Number })
  status!: number;

  @ApiProperty({ type: String, example: 'CALL_CLOSED' })
  code!: string;

  @ApiProperty({ type: 'object', additionalProperties: true })
  facts!: Record<string, unknown>;

  @ApiProperty({ type: String, description: 'Quote it when reporting a problem.' })
  requestId!: string;
}

export interface AnswerTypes {
  /** Body of a 200. */
  readonly ok?: Type | [Type];
  /** Body of a 201. */
  readonly created?: Type;
  /** True for a 200 with the content of a file. */
  readonly content?: boolean;
  /** True for a 204 without a body. */
  readonly none?: boolean;
  /** The refusals particular to this operation. */
  readonly refusals?: readonly RefusalCode[];
}

/** Documents an operation whole: what it does, what it answers and with which codes it refuses. */
export function Answers(summary: string, { ok, created, content, none, refusals = [] }: AnswerTypes): MethodDecorator {
  const byStatus = new Map<number, RefusalCode[]>();
  for (const code of refusals) byStatus.set(STATUS_OF[code], [...(byStatus.get(STATUS_OF[code]) ?? []), code]);
  return applyDecorators(
    ApiExtraModels(ProblemDetails),
    ApiOperation({ summary }),
    ApiExtension('x-refusals', refusals),
    ...(ok ? [ApiResponse({ status: 200, type: ok as Type })] : []),
    ...(created ? [ApiResponse({ status: 201, type: created })] : []),
    ...(content ? [ApiResponse({ status: 200, schema: { type: 'string', format: 'binary' } })] : []),
    ...(none ? [ApiResponse({ status: 204 })] : []),
    ...[...byStatus].map(([status, codes]) =>
      ApiResponse({
        status,
        description: codes.join(' · '),
        content: { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemDetails) } } },
      }),
    ),
  );
}
