import { Global, Module } from '@nestjs/common';
import { Audit } from './audit';
import { AuditController } from './audit.controller';
import { AuditReadModel } from './audit.read-model';
import { SealAudit } from './seal-audit';
import { VerifyAudit } from './verify-audit';

@Global()
@Module({
  controllers: [AuditController],
  providers: [Audit, AuditReadModel, SealAudit, VerifyAudit],
  exports: [Audit, SealAudit, VerifyAudit],
})
export class AuditModule {}
