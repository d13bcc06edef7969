import { randomUUID } from 'node:crypto';
import { hashPassword, Municipality, User } from '../capabilities/identity';
import { PROGRAMME } from '../capabilities/calls';
import type { Tx } from '../platform/database/unit-of-work';
import { DEMONSTRATION_PASSWORD, emailOf, MUNICIPALITIES, PEOPLE } from './data';

/** Ids of what has been seeded, by key of the data. */
export interface SeededPeople {
  readonly users: ReadonlyMap<string, string>;
  readonly municipalities: ReadonlyMap<string, string>;
}

/** The programme, its municipalities and a demonstration person for every role. */
export async function seedPeople(tx: Tx): Promise<SeededPeople> {
  const programmeId = randomUUID();
  const name = { en: 'Mayors for Economic Growth', az: 'İqtisadi artım naminə merlər' };
  await tx.query('insert into programme (id, slug, name) values ($1, $2, $3)', [
    programmeId,
    PROGRAMME,
    JSON.stringify(name),
  ]);

  const municipalities = new Map(MUNICIPALITIES.map(({ key }) => [key, randomUUID()]));
  await tx.manager.insert(
    Municipality,
    MUNICIPALITIES.map(({ key, name: latin, localName, territory, population }, place) => ({
      id: municipalities.get(key)!,
      name: latin,
      localName,
      territory,
      population,
      registerNumber: `DEMO-${String(place + 1).padStart(4, '0')}`,
    })),
  );

  const passwordHash = await hashPassword(DEMONSTRATION_PASSWORD);
  const users = new Map(PEOPLE.map(({ key }) => [key, randomUUID()]));
  await tx.manager.insert(
    User,
    PEOPLE.map(({ key, name: person, language }) => ({
      id: users.get(key)!,
      email: emailOf(key),
      name: person,
      language,
      passwordHash,
      demonstration: true,
    })),
  );
  for (const { key, roles, memberOf, evaluator } of PEOPLE) {
    const userId = users.get(key)!;
    for (const role of roles) {
      await tx.query('insert into programme_role (programme_id, user_id, role) values ($1, $2, $3)', [
        programmeId,
        userId,
        role,
      ]);
    }
    if (memberOf) {
      const role = key.endsWith('.mayor') ? 'signatory' : 'editor';
      await tx.query('insert into member (municipality_id, user_id, role) values ($1, $2, $3)', [
        municipalities.get(memberOf),
        userId,
        role,
      ]);
    }
    if (evaluator) {
      await tx.query(
        'insert into evaluator_profile (user_id, country, languages, municipality_id) values ($1, $2, $3, $4)',
        [
          userId,
          evaluator.country,
          evaluator.languages,
          evaluator.employedBy ? municipalities.get(evaluator.employedBy) : null,
        ],
      );
    }
  }
  return { users, municipalities };
}
