import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { AuditModule } from '../audit/audit.module';
import { Outbox } from './outbox';
import { Queues } from './queues';
import { Relay } from './relay';
import { JobWorker } from './worker';

@Global()
@Module({
  imports: [DiscoveryModule, AuditModule],
  providers: [Outbox, Queues, Relay, JobWorker],
  exports: [Outbox, JobWorker],
})
export class JobsModule {}
