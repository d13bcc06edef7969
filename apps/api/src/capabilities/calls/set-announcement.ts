import { preselects } from '@trilot/domain';
import type { Queryable } from '../../platform/database/reader';
import type { PublishedCall } from './published-calls';

/**
 * The instant (ISO 8601) that an announcement has been set for, also while it is still to come; null while none is. For acts
 * that it ends, never for what is shown. @param call at the stage whose result it is
 */
export async function setAnnouncement(
  db: Queryable,
  { id, definition }: Pick<PublishedCall, 'id' | 'definition'>,
): Promise<string | null> {
  const table = preselects(definition) ? 'preselection' : 'announcement';
  const [row] = await db.query<{ at: Date }>(`select at from ${table} where call_id = $1`, [id]);
  return row?.at.toISOString() ?? null;
}
