import { Injectable } from '@nestjs/common';
import {
  type Actor,
  canKeepComplaint,
  canLodgeComplaint,
  type ComplaintState,
  mayActForMunicipality,
} from '@trilot/domain';
import { ability } from '../../platform/auth/abilities';
import { Reader } from '../../platform/database/reader';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { PublishedCalls } from '../calls';
import { complaintAbout, complaintPeriod, earlierComplaints, type WrittenComplaint } from './complaints.repository';
import type { OwnComplaintView, WrittenComplaintView } from './own-complaint.dto';

/** The complaint of a municipality as it may know it. */
@Injectable()
export class OwnComplaintReadModel {
  constructor(
    private readonly reader: Reader,
    private readonly calls: PublishedCalls,
  ) {}

  /** @throws NOT_FOUND for a stranger, and while there is no letter about the decision */
  async own(actor: Actor, proposalId: string): Promise<OwnComplaintView> {
    const complaint = await complaintAbout(this.reader, proposalId);
    if (!complaint) throwRefusal('NOT_FOUND', {});
    const { municipalityId, content, version } = complaint;
    orThrow(mayActForMunicipality(actor, municipalityId, 'proposal:read-own'));
    const [{ definition, reading, until }, earlier] = await Promise.all([
      complaintPeriod(this.reader, this.calls, complaint),
      earlierComplaints(this.reader, complaint),
    ]);
    const [edit, submit] = (['proposal:edit', 'proposal:submit'] as const).map((permission) =>
      mayActForMunicipality(actor, municipalityId, permission),
    );
    const facts = { state: complaint.state, until, now: complaint.now.toISOString() };
    return {
      ...written(complaint),
      zone: definition.zone,
      readOn: reading.on,
      opened: reading.opened,
      until,
      answerDays: definition.periods.complaintAnswer,
      version,
      write: ability(edit ?? canKeepComplaint(complaint.state, content)),
      lodge: ability(submit ?? canLodgeComplaint(facts, content)),
      earlier: earlier.map(written),
    };
  }
}

function written(complaint: WrittenComplaint): Pick<WrittenComplaintView, keyof WrittenComplaintView> {
  const { content, lodgedAt, lodgedBy, digest, dueAt, answer, decidedAt } = complaint;
  const state = knownState(complaint.state);
  return {
    state,
    ground: content.ground,
    text: content.text,
    receipt: lodgedAt && {
      lodgedAt: lodgedAt.toISOString(),
      lodgedBy: lodgedBy!,
      digest: digest!,
      dueAt: dueAt!.toISOString(),
    },
    answer:
      decidedAt && (state === 'dismissed' || state === 'upheld')
        ? { verdict: state, reasons: answer!, decidedAt: decidedAt.toISOString() }
        : null,
  };
}

/** An answer that waits for its second person is none yet: to the municipality the complaint is lodged and no more. */
function knownState(state: ComplaintState): ComplaintState {
  return state === 'upholdProposed' ? 'lodged' : state;
}
