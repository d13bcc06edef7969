import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Language, Role } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { hashPassword } from './passwords';
import { User } from './user.entity';

export interface NewUser {
  readonly email: string;
  readonly name: string;
  readonly password: string;
  readonly language: Language;
  readonly roles: readonly Role[];
  readonly programmeSlug: string;
}

/** Creates a person with roles in a programme, and the programme itself for the first one. */
@Injectable()
export class CreateUser {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
  ) {}

  async execute({ email, name, password, language, roles, programmeSlug }: NewUser): Promise<string> {
    const id = randomUUID();
    const passwordHash = await hashPassword(password);
    await this.unitOfWork.run(async (tx) => {
      await tx.manager.insert(User, { id, email: email.toLowerCase(), name, passwordHash, language });
      await tx.query('insert into programme (id, slug, name) values ($1, $2, $3) on conflict (slug) do nothing', [
        randomUUID(),
        programmeSlug,
        JSON.stringify({ en: programmeSlug }),
      ]);
      await tx.query(
        `insert into programme_role (programme_id, user_id, role)
         select p.id, $1, unnest($2::text[]) from programme p where p.slug = $3`,
        [id, roles, programmeSlug],
      );
      await this.audit.record(tx, {
        actorId: null,
        action: 'user.created',
        subject: { type: 'user', id },
        facts: { roles, programme: programmeSlug },
      });
    });
    return id;
  }
}
