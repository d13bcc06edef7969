import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@trilot/domain';
import { CurrentActor, Requires } from '../auth/access';
import { Reader } from '../database/reader';
import { Answers } from '../openapi/answers';
import { AuditPage, AuditPageQuery, VerificationView } from './audit.dto';
import { AuditReadModel } from './audit.read-model';
import { VerifyAudit } from './verify-audit';

@ApiTags('audit')
@Controller('api/audit')
export class AuditController {
  constructor(
    private readonly readModel: AuditReadModel,
    private readonly verifyAudit: VerifyAudit,
    private readonly reader: Reader,
  ) {}

  @Get()
  @Requires('audit:read')
  @Answers('Entries of the audit log, newest first', { ok: AuditPage })
  page(@CurrentActor() { userId }: Actor, @Query() { before, limit }: AuditPageQuery): Promise<AuditPage> {
    return this.readModel.page(userId, before, limit);
  }

  @Get('verification')
  @Requires('audit:read')
  @Answers('Verify the hash chain; names the first altered, missing or reordered entry', { ok: VerificationView })
  async verification(): Promise<VerificationView> {
    return { ...(await this.verifyAudit.execute()), checkedAt: await this.reader.now() };
  }
}
