import {
  type Actor,
  callAtStage,
  type CallDefinition,
  canEdit,
  type ConceptNote,
  type DocumentSlot,
  documentSlots,
  mayActForMunicipality,
  type ProposalContent,
  type ProposalState,
  type StageKind,
  withAssessed,
} from '@trilot/domain';
import type { Queryable } from '../../platform/database/reader';
import type { Tx } from '../../platform/database/unit-of-work';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import type { PublishedCalls } from '../calls';
import { FILES_SQL, type KeptFile } from './proposal-files';
import { CONCEPT_NOTE_SQL } from './submission-facts';

interface Row {
  readonly municipalityId: string;
  readonly state: ProposalState;
  readonly stage: StageKind;
  readonly callId: string;
  readonly callVersion: number;
  readonly writtenOn: number;
  readonly content: ProposalContent;
  readonly conceptNote: ConceptNote | null;
  readonly files: KeptFile[];
}

/** What a proposal asks for in documents, and what it has. */
export interface Documents {
  readonly slots: readonly DocumentSlot[];
  readonly files: readonly KeptFile[];
  /** The call that the proposal is written on, at its stage. */
  readonly call: CallDefinition;
}

/**
 * The documents of a proposal to one of its writers. Refuses as the draft does: what cannot be written gets no files either.
 * @throws NOT_FOUND, ILLEGAL_MOVE (withdrawn), SUBMISSION_FINAL
 */
export async function documentsToEdit(
  db: Queryable,
  calls: PublishedCalls,
  actor: Actor,
  proposalId: string,
): Promise<Documents> {
  const [row] = await db.query<Row>(
    `select p.municipality_id as "municipalityId", p.state, p.stage, c.id as "callId", c.version as "callVersion",
            d.call_version as "writtenOn", d.content, ${CONCEPT_NOTE_SQL} as "conceptNote", ${FILES_SQL} as files
     from proposal p join proposal_draft d on d.proposal_id = p.id
     join lot l on l.id = p.lot_id join call c on c.id = l.call_id
     where p.id = $1`,
    [proposalId],
  );
  if (!row) throwRefusal('NOT_FOUND', {});
  orThrow(mayActForMunicipality(actor, row.municipalityId, 'proposal:edit'));
  orThrow(canEdit(row, await calls.definition(row.callId, row.callVersion, db)));
  const call = callAtStage(await calls.definition(row.callId, row.writtenOn, db), row.stage);
  const { answers } = withAssessed(row.content, call, row.conceptNote);
  return { slots: documentSlots(call, answers, row.conceptNote), files: row.files, call };
}

/** One of the files. @throws NOT_FOUND */
export function fileIn({ files }: Pick<Documents, 'files'>, fileId: string): KeptFile {
  const file = files.find(({ id }) => id === fileId);
  if (!file) throwRefusal('NOT_FOUND', {});
  return file;
}

/** Locks the draft against other writers, so that files are counted once. */
export async function lockDraft(tx: Tx, proposalId: string): Promise<void> {
  await tx.query('select from proposal_draft where proposal_id = $1 for no key update', [proposalId]);
}

/**
 * Files belong to what is submitted: a changed one makes another version of the draft, so that a confirmation is void and a
 * submission decided before is decided anew.
 */
export async function countChange(tx: Tx, actor: Actor, proposalId: string): Promise<void> {
  await tx.query(
    `update proposal_draft set version = version + 1, updated_at = now(), updated_by = $2 where proposal_id = $1`,
    [proposalId, actor.userId],
  );
}
