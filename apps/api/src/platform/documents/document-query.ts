import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional, ApiResponse } from '@nestjs/swagger';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '@trilot/i18n';
import { IsIn, IsOptional } from 'class-validator';
import { DOCUMENT_FORMATS, type DocumentFormat, MEDIA_TYPES } from './formats';

/** In which language a document is wanted. */
export class DocumentQuery {
  @IsOptional()
  @IsIn(INTERFACE_LANGUAGES)
  @ApiPropertyOptional({ type: String, enum: INTERFACE_LANGUAGES, default: 'en' })
  language: InterfaceLanguage = 'en';
}

/** In which language and as which kind of file. */
export class FormattedDocumentQuery extends DocumentQuery {
  @IsOptional()
  @IsIn(DOCUMENT_FORMATS)
  @ApiPropertyOptional({ type: String, enum: DOCUMENT_FORMATS, default: 'pdf' })
  format: DocumentFormat = 'pdf';
}

/** Documents that an operation answers with a file of one of these formats. */
export function AnswersFile(formats: readonly DocumentFormat[]): MethodDecorator {
  const schema = { type: 'string', format: 'binary' } as const;
  const content = Object.fromEntries(formats.map((format) => [MEDIA_TYPES[format], { schema }]));
  return applyDecorators(ApiResponse({ status: 200, content }));
}
