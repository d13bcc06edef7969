/** Many applicants at once, by SQL: what takes minutes through the API, and is not what the spec is about. */
import { randomBytes, randomUUID } from 'node:crypto';
import type { TestProposal } from './proposals';
import type { World } from './world';

/** A proposal of a municipality of its own, with one member. */
export interface CrowdProposal {
  readonly id: string;
  readonly reference: string;
  readonly userId: string;
  readonly email: string;
}

/** Copies a row with some columns changed; what the database generates stays its own. */
async function copyRow(
  { sql }: World,
  table: string,
  [column, value]: readonly [column: string, value: string],
  changes: Readonly<Record<string, unknown>>,
): Promise<void> {
  const columns = await sql.rows<{ name: string }>(
    `select column_name as name from information_schema.columns
     where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER'`,
    [table],
  );
  const names = columns.map(({ name }) => `"${name}"`).join(', ');
  await sql.rows(
    `insert into "${table}" (${names}) select ${names}
     from (select (jsonb_populate_record(t, $2)).* from "${table}" t where "${column}" = $1) as copied`,
    [value, JSON.stringify(changes)],
  );
}

/**
 * So many more proposals like one that is submitted and scored, each of a municipality and a member of its own: the copies
 * have its text and its score, and no sheets.
 */
export async function crowdLike(
  world: World,
  { id }: TestProposal,
  size: number,
  { requestedCents }: { readonly requestedCents?: number } = {},
): Promise<CrowdProposal[]> {
  const { municipalityId } = await world.sql.row<{ municipalityId: string }>(
    'select municipality_id as "municipalityId" from proposal where id = $1',
    [id],
  );
  const crowd: CrowdProposal[] = [];
  for (let place = 0; place < size; place += 1) {
    const mark = randomBytes(4).toString('hex');
    const email = `crowd-${mark}@trilot.example`;
    const [own, user, municipality] = [randomUUID(), randomUUID(), randomUUID()];
    const reference = `L1-${mark.toUpperCase()}`;
    await copyRow(world, 'municipality', ['id', municipalityId], {
      id: municipality,
      register_number: `CROWD-${mark}`,
    });
    await world.sql.rows(`insert into app_user (id, email, name, language) values ($1, $2, $3, 'en')`, [
      user,
      email,
      `Person ${mark}`,
    ]);
    await world.sql.rows(`insert into member (municipality_id, user_id, role) values ($1, $2, 'editor')`, [
      municipality,
      user,
    ]);
    await copyRow(world, 'proposal', ['id', id], {
      id: own,
      reference,
      municipality_id: municipality,
      created_by: user,
    });
    await copyRow(world, 'proposal_draft', ['proposal_id', id], { proposal_id: own, updated_by: user });
    await copyRow(world, 'proposal_revision', ['proposal_id', id], {
      id: randomUUID(),
      proposal_id: own,
      receipt_number: `CROWD-${mark}`,
      submitted_by: user,
      ...(requestedCents !== undefined && { requested_cents: requestedCents }),
    });
    await copyRow(world, 'proposal_score', ['proposal_id', id], { proposal_id: own });
    crowd.push({ id: own, reference, userId: user, email });
  }
  return crowd;
}
