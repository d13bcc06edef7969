import type { DataSourceOptions, EntityTarget } from 'typeorm';
import * as migrations from '@trilot/migrations';

/** The database role the application works as: it cannot change what is append-only. */
export const APPLICATION_ROLE = 'trilot_app';

export interface DatabaseSettings {
  readonly url: string;
  readonly pool: number;
  readonly entities: readonly EntityTarget<object>[];
  /** Migrations run as the owner of the schema; everything else as the application role. */
  readonly as: 'owner' | 'application';
}

export function dataSourceOptions({ url, pool, entities, as }: DatabaseSettings): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    // classes, not globs: globs do not survive bundling
    entities: entities as never,
    migrations: Object.values(migrations),
    migrationsTransactionMode: 'each',
    synchronize: false,
    installExtensions: false,
    extra: {
      max: pool,
      // a request waits this long (ms) for a connection, then is told to come again
      connectionTimeoutMillis: 5_000,
      options: as === 'application' ? `-c role=${APPLICATION_ROLE} -c timezone=UTC` : '-c timezone=UTC',
    },
  };
}
