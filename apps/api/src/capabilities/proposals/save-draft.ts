import { Injectable } from '@nestjs/common';
import { type Actor, canEdit, mayActForMunicipality, type ProposalContent, type ProposalState } from '@trilot/domain';
import { Reader } from '../../platform/database/reader';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import type { SavedDraftView } from './proposals.dto';

/**
 * Saves the working draft if nobody has saved since the version the writer saw. Late text is kept as well: saving is
 * possible after the deadline, only submitting is not.
 * @throws NOT_FOUND, ILLEGAL_MOVE (withdrawn), VERSION_MISMATCH with the version that stands
 */
@Injectable()
export class SaveDraft {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: Reader,
  ) {}

  async execute(actor: Actor, proposalId: string, version: number, content: ProposalContent): Promise<SavedDraftView> {
    const proposal = await this.reader.one<{ municipalityId: string; state: ProposalState }>(
      `select municipality_id as "municipalityId", state from proposal where id = $1`,
      [proposalId],
    );
    if (!proposal) throwRefusal('NOT_FOUND', {});
    orThrow(mayActForMunicipality(actor, proposal.municipalityId, 'proposal:edit'));
    orThrow(canEdit(proposal));
    const [saved] = await this.unitOfWork.runStatement<{ version: number; updated_at: Date }>(
      `update proposal_draft set content = $3, version = version + 1, updated_at = now(), updated_by = $4
       where proposal_id = $1 and version = $2 returning version, updated_at`,
      [proposalId, version, JSON.stringify(content), actor.userId],
    );
    if (saved) return { version: saved.version, savedAt: saved.updated_at.toISOString() };
    const draft = await this.reader.one<{ version: number }>(
      'select version from proposal_draft where proposal_id = $1',
      [proposalId],
    );
    throwRefusal('VERSION_MISMATCH', { expected: version, actual: draft!.version });
  }
}
