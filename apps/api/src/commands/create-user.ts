import { LANGUAGES, type Language, ROLES, type Role } from '@trilot/domain';
import { PROGRAMME } from '../capabilities/calls';
import { CreateUser } from '../capabilities/identity';
import { type CliCommand, withApp } from './command';

export const createUserCommand: CliCommand = {
  usage: ['create-user --email E --name N --password P --role R [--language L]', `ROLE: ${ROLES.join(', ')}`],
  needsDatabase: true,
  async run(config, { email, name, password, role, language = 'en' }) {
    const missing = [email, name, password, role].some((value) => typeof value !== 'string' || value === '');
    if (missing || !ROLES.includes(role as Role) || !LANGUAGES.includes(language as Language)) {
      throw new Error(`create-user needs --email, --name, --password and --role (${ROLES.join(', ')})`);
    }
    await withApp(config, async (app) => {
      const id = await app.get(CreateUser).execute({
        email: email as string,
        name: name as string,
        password: password as string,
        language: language as Language,
        roles: [role as Role],
        programmeSlug: PROGRAMME,
      });
      console.log(`Created ${String(email)} (${id}).`);
    });
  },
};
