import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_PIPE } from '@nestjs/core';
import { AssignmentModule } from './capabilities/assignment';
import { AwardsModule } from './capabilities/awards';
import { CallsModule } from './capabilities/calls';
import { ComplaintsModule } from './capabilities/complaints';
import { EvaluationModule } from './capabilities/evaluation';
import { ExportsModule } from './capabilities/exports';
import { FilesModule } from './capabilities/files';
import { IdentityModule } from './capabilities/identity';
import { NotificationsModule } from './capabilities/notifications';
import { ProposalsModule } from './capabilities/proposals';
import { PublicationModule } from './capabilities/publication';
import { ScreeningModule } from './capabilities/screening';
import { SelectionModule } from './capabilities/selection';
import { DocumentsModule } from './documents/documents.module';
import { ENTITIES } from './entities';
import { AuditModule } from './platform/audit/audit.module';
import type { Config } from './platform/config/config';
import { ConfigModule } from './platform/config/config.module';
import { DatabaseModule } from './platform/database/database.module';
import { RenderingModule } from './platform/documents/rendering.module';
import { HealthModule } from './platform/health/health.module';
import { ProblemFilter } from './platform/http/problem.filter';
import { createValidationPipe } from './platform/http/validation.pipe';
import { JobsModule } from './platform/jobs/jobs.module';
import { MailModule } from './platform/mail/mail.module';

/** The one module graph behind all three doors: API, worker and command line. */
@Module({})
export class AppModule {
  static register(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.register(config),
        DatabaseModule.register(config.databaseUrl!, config.databasePool, ENTITIES),
        AuditModule,
        JobsModule,
        MailModule,
        RenderingModule,
        DocumentsModule,
        HealthModule,
        IdentityModule,
        FilesModule,
        CallsModule,
        ProposalsModule,
        ScreeningModule,
        AssignmentModule,
        EvaluationModule,
        SelectionModule,
        ComplaintsModule,
        AwardsModule,
        PublicationModule,
        ExportsModule,
        NotificationsModule,
      ],
      providers: [
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useFactory: createValidationPipe },
      ],
    };
  }
}
