import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { EntityTarget } from 'typeorm';
import { Idempotency } from '../http/idempotency';
import { dataSourceOptions } from './data-source';
import { Reader } from './reader';
import { UnitOfWork } from './unit-of-work';

@Global()
@Module({})
export class DatabaseModule {
  static register(url: string, pool: number, entities: readonly EntityTarget<object>[]): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRoot({ ...dataSourceOptions({ url, pool, entities, as: 'application' }), retryAttempts: 3 }),
      ],
      providers: [UnitOfWork, Reader, Idempotency],
      exports: [UnitOfWork, Reader, Idempotency],
    };
  }
}
