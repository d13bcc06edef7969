import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { AskQuestion, BeginClarification, PublishClarification, SaveClarification } from '../capabilities/calls';
import { Reader } from '../platform/database/reader';
import { CLARIFICATIONS, emailOf, type SeedQuestion, WAITING_QUESTION } from './data';

/** Questions on the demonstration call: answered ones, and one that waits for its answer. */
export async function seedClarifications(
  app: INestApplicationContext,
  slug: string,
  manager: { readonly userId: string },
): Promise<void> {
  for (const { questions, content } of CLARIFICATIONS) {
    const ids: string[] = [];
    for (const question of questions) ids.push(await ask(app, slug, question));
    const id = await app
      .get(BeginClarification)
      .execute(manager, slug, { questionIds: ids, corrects: null }, randomUUID());
    const { version } = await app.get(SaveClarification).execute(manager, slug, id, 1, content);
    await app.get(PublishClarification).execute(manager, slug, id, version, null);
  }
  await ask(app, slug, WAITING_QUESTION);
}

async function ask(app: INestApplicationContext, slug: string, question: SeedQuestion): Promise<string> {
  const { by, lot, language, text } = question;
  const member = await app.get(Reader).one<{ userId: string; municipalityId: string; role: 'editor' | 'signatory' }>(
    `select u.id as "userId", m.municipality_id as "municipalityId", m.role
     from app_user u join member m on m.user_id = u.id where u.email = $1`,
    [emailOf(by)],
  );
  const { userId, municipalityId, role } = member!;
  const actor = { userId, roles: [], memberships: [{ municipalityId, role }] };
  return app.get(AskQuestion).execute(actor, slug, { municipalityId, lot, language, text }, randomUUID());
}
