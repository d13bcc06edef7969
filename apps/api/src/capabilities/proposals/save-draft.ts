import { Injectable } from '@nestjs/common';
import {
  type Actor,
  canEdit,
  changedPlaces,
  mayActForMunicipality,
  type ProposalContent,
  type ProposalState,
} from '@trilot/domain';
import { Reader } from '../../platform/database/reader';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { PublishedCalls } from '../calls';
import type { SavedDraftView } from './proposals.dto';

interface Found {
  readonly municipalityId: string;
  readonly state: ProposalState;
  readonly callId: string;
  readonly callVersion: number;
  readonly draftVersion: number;
  readonly content: ProposalContent;
}

/** Guarded by the version: what was compared with is what is replaced. */
const SAVE = `
  with saved as (
    update proposal_draft set content = $3, version = version + 1, updated_at = now(), updated_by = $4
    where proposal_id = $1 and version = $2 and ($5 or submitted_version is null)
    returning proposal_id, version, updated_at),
  kept as (
    insert into draft_change (proposal_id, version, path, before, at, by)
    select s.proposal_id, s.version, c.path, c.before, s.updated_at, $4
    from saved s, jsonb_to_recordset($6::jsonb) as c (path text, before jsonb))
  select version, updated_at from saved`;

/**
 * Saves the working draft if nobody has saved since the version the writer saw. Late text is kept as well: saving is
 * possible after the deadline, only submitting is not. Where a submission is final, nothing is saved after it. What a
 * save replaces is kept in the same statement, place by place (`changedPlaces`).
 * @throws NOT_FOUND, ILLEGAL_MOVE (withdrawn), SUBMISSION_FINAL, VERSION_MISMATCH with the version that stands
 */
@Injectable()
export class SaveDraft {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: Reader,
    private readonly calls: PublishedCalls,
  ) {}

  async execute(actor: Actor, proposalId: string, version: number, content: ProposalContent): Promise<SavedDraftView> {
    const proposal = await this.reader.one<Found>(
      `select p.municipality_id as "municipalityId", p.state, c.id as "callId", c.version as "callVersion",
              d.version as "draftVersion", d.content
       from proposal p join proposal_draft d on d.proposal_id = p.id join lot l on l.id = p.lot_id
       join call c on c.id = l.call_id where p.id = $1`,
      [proposalId],
    );
    if (!proposal) throwRefusal('NOT_FOUND', {});
    orThrow(mayActForMunicipality(actor, proposal.municipalityId, 'proposal:edit'));
    const call = await this.calls.definition(proposal.callId, proposal.callVersion);
    orThrow(canEdit(proposal, call));
    const { draftVersion } = proposal;
    if (draftVersion !== version) throwRefusal('VERSION_MISMATCH', { expected: version, actual: draftVersion });
    const replaced = changedPlaces(proposal.content, content).map(({ path, before }) => ({ path, before }));
    const [saved] = await this.unitOfWork.runStatement<{ version: number; updated_at: Date }>(SAVE, [
      proposalId,
      version,
      JSON.stringify(content),
      actor.userId,
      call.changeAfterSubmission,
      JSON.stringify(replaced),
    ]);
    if (saved) {
      const { callVersion } = proposal;
      return { version: saved.version, savedAt: saved.updated_at.toISOString(), callVersion };
    }
    const draft = await this.reader.one<{ version: number }>(
      'select version from proposal_draft where proposal_id = $1',
      [proposalId],
    );
    // submitted in between, for good
    if (draft!.version === version) throwRefusal('SUBMISSION_FINAL', {});
    throwRefusal('VERSION_MISMATCH', { expected: version, actual: draft!.version });
  }
}
