import { Injectable } from '@nestjs/common';
import { type Actor, canEdit, mayActForMunicipality, type ProposalContent, type ProposalState } from '@trilot/domain';
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
}

/**
 * Saves the working draft if nobody has saved since the version the writer saw. Late text is kept as well: saving is
 * possible after the deadline, only submitting is not. Where a submission is final, nothing is saved after it.
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
      `select p.municipality_id as "municipalityId", p.state, c.id as "callId", c.version as "callVersion"
       from proposal p join lot l on l.id = p.lot_id join call c on c.id = l.call_id where p.id = $1`,
      [proposalId],
    );
    if (!proposal) throwRefusal('NOT_FOUND', {});
    orThrow(mayActForMunicipality(actor, proposal.municipalityId, 'proposal:edit'));
    const call = await this.calls.definition(proposal.callId, proposal.callVersion);
    orThrow(canEdit(proposal, call));
    const [saved] = await this.unitOfWork.runStatement<{ version: number; updated_at: Date }>(
      `update proposal_draft set content = $3, version = version + 1, updated_at = now(), updated_by = $4
       where proposal_id = $1 and version = $2 and ($5 or submitted_version is null) returning version, updated_at`,
      [proposalId, version, JSON.stringify(content), actor.userId, call.changeAfterSubmission],
    );
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
