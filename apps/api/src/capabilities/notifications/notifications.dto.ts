import { ApiProperty } from '@nestjs/swagger';

export class MessageView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string;

  @ApiProperty({ type: String })
  subject!: string;

  @ApiProperty({ type: String, description: 'Plain text' })
  body!: string;

  @ApiProperty({ type: String, description: 'Language the message is written in' })
  language!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Page of the web app it is about' })
  link!: string | null;

  @ApiProperty({ type: String, format: 'date-time' })
  createdAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readAt!: string | null;
}
