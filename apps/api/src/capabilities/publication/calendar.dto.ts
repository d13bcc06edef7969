import { ApiPropertyOptional } from '@nestjs/swagger';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '@trilot/i18n';
import { IsIn, IsOptional } from 'class-validator';

export class CalendarQuery {
  @IsOptional()
  @IsIn(INTERFACE_LANGUAGES)
  @ApiPropertyOptional({ type: String, enum: INTERFACE_LANGUAGES, default: 'en' })
  language: InterfaceLanguage = 'en';
}
