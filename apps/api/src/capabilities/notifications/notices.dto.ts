import { ApiProperty } from '@nestjs/swagger';
import { type Notice, NOTICES } from '@trilot/domain';
import { IsBoolean, IsIn } from 'class-validator';
import { AbilityView } from '../../platform/auth/abilities';

export class NoticeAbilities {
  @ApiProperty({ type: AbilityView, description: 'Whether it may be had in the inbox alone' })
  keepInApp!: AbilityView;
}

export class NoticeView {
  @ApiProperty({ type: String, enum: NOTICES })
  notice!: Notice;

  @ApiProperty({ type: Boolean, description: 'Whether it goes by mail as well' })
  byMail!: boolean;

  @ApiProperty({ type: NoticeAbilities })
  abilities!: NoticeAbilities;
}

export class ChooseNoticeRequest {
  @IsIn(NOTICES)
  @ApiProperty({ type: String, enum: NOTICES })
  notice!: Notice;

  @IsBoolean()
  @ApiProperty({ type: Boolean })
  byMail!: boolean;
}
