/** The rows of a version: its ranking with what was decided on it laid over, under the names people know. */
import type { CutOffRow } from '@trilot/domain';
import type { Queryable } from '../../platform/database/reader';
import type { VersionDecision } from './decisions.repository';
import type { VersionRow } from './versions.dto';

/** Reference and municipality by proposal. */
export type VersionNames = ReadonlyMap<string, { readonly reference: string; readonly municipalityName: string }>;

/** Of every proposal of a lot. */
export async function versionNames(db: Queryable, lotId: string): Promise<VersionNames> {
  const rows = await db.query<{ id: string; reference: string; municipalityName: string }>(
    `select p.id, p.reference, m.name as "municipalityName"
     from proposal p join municipality m on m.id = p.municipality_id where p.lot_id = $1`,
    [lotId],
  );
  return new Map(rows.map(({ id, ...names }) => [id, names]));
}

/** @param hidden proposals that the reader must not know of, not even beside one that is level with them */
export function rowsOf(
  rows: readonly CutOffRow[],
  decisions: readonly VersionDecision[],
  names: VersionNames,
  hidden: ReadonlySet<string>,
): VersionRow[] {
  const decided = new Map(decisions.map((decision) => [decision.proposalId, decision]));
  const shown = (id: string) => !hidden.has(id);
  return rows
    .filter(({ proposalId }) => shown(proposalId))
    .map(({ proposalId, position, mean, tie, requestedCents, recommendedCents, outcome, reason }) => {
      const decision = decided.get(proposalId);
      return {
        proposalId,
        ...names.get(proposalId)!,
        position,
        mean,
        tie: tie && { brokenBy: tie.brokenBy, with: tie.with.filter(shown).map((id) => names.get(id)!.reference) },
        requestedCents,
        recommendedCents: decision?.recommendedCents ?? recommendedCents,
        outcome: decision?.outcome ?? outcome,
        reason,
        departureReason: decision?.departureReason ?? null,
      };
    });
}
