import { ApiProperty } from '@nestjs/swagger';
import type { LeftOver, ProposalContent } from '@trilot/domain';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '@trilot/i18n';
import { IsIn } from 'class-validator';
import { PROPOSAL_CONTENT_SCHEMA } from './content.schema';

export class FormFileQuery {
  @IsIn(INTERFACE_LANGUAGES)
  @ApiProperty({ type: String, enum: INTERFACE_LANGUAGES, description: 'Language of the form' })
  language!: InterfaceLanguage;
}

export class LeftOverView implements LeftOver {
  @ApiProperty({ type: String, description: 'Path of its place, or the tag in the file where that names none' })
  place!: string;

  @ApiProperty({ type: String })
  text!: string;

  @ApiProperty({ type: String, enum: ['unknown', 'twice', 'tooLong'] })
  why!: LeftOver['why'];
}

export class FormFileReadingView {
  @ApiProperty({ type: String, enum: INTERFACE_LANGUAGES, description: 'Language of the form, in which it was read' })
  language!: InterfaceLanguage;

  @ApiProperty({ type: Number, description: 'Version of the draft that the form was made from' })
  draftVersion!: number;

  @ApiProperty({ type: Number, description: 'Version of the call whose form it is' })
  callVersion!: number;

  @ApiProperty({ ...PROPOSAL_CONTENT_SCHEMA, description: 'The draft that the form was made from' })
  made!: ProposalContent;

  @ApiProperty({ ...PROPOSAL_CONTENT_SCHEMA, description: 'The draft that the file says' })
  read!: ProposalContent;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'Texts that could not be read, by the path under which the draft keeps them',
  })
  unread!: Record<string, string>;

  @ApiProperty({ type: [String], description: 'Places whose fields are no longer in the file' })
  missing!: string[];

  @ApiProperty({ type: [LeftOverView], description: 'Text of the file that did not find its way into the draft' })
  leftOver!: LeftOverView[];
}
