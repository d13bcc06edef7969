import { migrate } from '../platform/database/prepare-database';
import type { CliCommand } from './command';

export const migrateCommand: CliCommand = {
  usage: ['migrate', 'bring the schema up to date'],
  needsDatabase: true,
  async run(config) {
    const names = await migrate(config.databaseUrl!);
    console.log(names.length > 0 ? `Applied: ${names.join(', ')}` : 'The schema is up to date.');
  },
};
