import { ApiProperty } from '@nestjs/swagger';
import { CALL_CHANGE_KINDS, type CallChangeKind } from '@trilot/domain';
import { IsVersion } from '../../platform/http/is-version';
import { INSTANT } from '../../platform/openapi/properties';
import { DefinitionChangeView } from '../calls';

export class MoveToVersionRequest {
  @IsVersion()
  @ApiProperty({ type: Number, description: 'Version of the call that was shown' })
  version!: number;
}

export class CallNoticeView {
  @ApiProperty({ type: Number })
  version!: number;

  @ApiProperty({ type: String, enum: CALL_CHANGE_KINDS })
  kind!: CallChangeKind;

  @ApiProperty({ type: String, nullable: true })
  reason!: string | null;

  @ApiProperty(INSTANT)
  publishedAt!: string;
}

export class NewVersionView {
  @ApiProperty({ type: Number })
  version!: number;

  @ApiProperty({ type: Boolean, description: 'Whether the proposal has to move to it before it can be submitted' })
  mustMove!: boolean;

  @ApiProperty({ type: [CallNoticeView], description: 'The changes since then, oldest first' })
  notices!: CallNoticeView[];

  @ApiProperty({ type: [DefinitionChangeView], description: 'What of them concerns this proposal' })
  changes!: DefinitionChangeView[];
}
