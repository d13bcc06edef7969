import { Injectable } from '@nestjs/common';
import {
  type Actor,
  canAdmit,
  canDecideRejection,
  canMoveScreening,
  canTakeRejectionStep,
  type Checks,
  checkUnsealed,
  failedItems,
  formOf,
  type ProposalContent,
  type ScreeningState,
  type StageKind,
} from '@trilot/domain';
import { ability } from '../../platform/auth/abilities';
import { Reader } from '../../platform/database/reader';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { atStage, lotOf, presentCall, presentLot, PublishedCalls, setAnnouncement, wantedStage } from '../calls';
import { InquiriesReadModel } from './inquiries.read-model';
import { rejectionsOf, type StoredRejection } from './rejections.repository';
import type { RejectionView } from './rejections.dto';
import type { LotScreeningsView, ScreenedProposalView, ScreeningView } from './screening.dto';
import { visibleTo } from './visible-proposals';

interface ListRow extends Omit<ScreenedProposalView, 'checked' | 'failed'> {
  readonly checks: Checks;
}

interface ItemRow {
  readonly reference: string;
  readonly title: string;
  readonly municipalityName: string;
  readonly territory: string;
  readonly revision: number;
  readonly digest: string;
  readonly content: ProposalContent;
  readonly lotId: string;
  readonly stage: StageKind;
  readonly callVersion: number;
  readonly state: ScreeningState;
  readonly checks: Checks;
  readonly version: number;
}

const COLUMNS = `
  p.reference, r.title, m.name as "municipalityName", m.territory, coalesce(s.state, 'open') as state,
  coalesce(s.checks, '{}') as checks`;

const FROM = `
  from proposal p
  join proposal_revision r on r.proposal_id = p.id and r.number = p.revision
  join municipality m on m.id = p.municipality_id
  left join screening s on s.proposal_id = p.id
  where p.state = 'submitted'`;

/** Proposals in their screening: sealed until the deadline, and blind to the reader's own conflicts. */
@Injectable()
export class ScreeningsReadModel {
  constructor(
    private readonly reader: Reader,
    private readonly calls: PublishedCalls,
    private readonly inquiries: InquiriesReadModel,
  ) {}

  /**
   * The proposals of a lot. @param wanted stage; null for the one that is worked on
   * @throws NOT_FOUND, PROPOSAL_SEALED before the deadline
   */
  async lot(actor: Pick<Actor, 'userId'>, lotId: string, wanted: StageKind | null): Promise<LotScreeningsView> {
    const whole = await this.calls.byLot(lotId);
    if (!whole) throwRefusal('NOT_FOUND', {});
    const stage = wantedStage(whole, wanted);
    const call = atStage(whole, stage);
    const lot = lotOf(call, lotId);
    orThrow(checkUnsealed(lot.definition.deadline, call.now));
    const { checklist = [] } = call.definition;
    const rows = await this.reader.query<ListRow>(
      `select p.id as "proposalId", ${COLUMNS},
              (select count(*)::integer from inquiry i where i.proposal_id = p.id
               and not exists (select from addendum a where a.inquiry_id = i.id)) as waiting,
              (select count(*)::integer from inquiry i join addendum a on a.inquiry_id = i.id
               where i.proposal_id = p.id) as answered
       ${FROM} and p.lot_id = $1 and p.stage = $2 and ${visibleTo('$3')}
       order by p.reference`,
      [lotId, stage, actor.userId],
    );
    return {
      lot: presentLot(call, lot.number),
      callSlug: call.slug,
      callTitle: call.definition.title,
      stage,
      items: checklist.length,
      proposals: rows.map(({ checks, ...row }) => ({
        ...row,
        checked: checklist.filter(({ id }) => (checks[id]?.result ?? null) !== null).length,
        failed: [...failedItems(checklist, checks)],
      })),
    };
  }

  /** One proposal with its checklist and inquiries. @throws NOT_FOUND, PROPOSAL_SEALED */
  async one(actor: Pick<Actor, 'userId'>, proposalId: string): Promise<ScreeningView> {
    const row = await this.reader.one<ItemRow>(
      `select ${COLUMNS}, r.number as revision, r.digest, r.content, p.lot_id as "lotId", p.stage,
              r.call_version as "callVersion", coalesce(s.version, 0) as version
       ${FROM} and p.id = $1 and ${visibleTo('$2')}`,
      [proposalId, actor.userId],
    );
    if (!row) throwRefusal('NOT_FOUND', {});
    const { lotId, stage, callVersion, ...proposal } = row;
    const call = atStage((await this.calls.byLot(lotId))!, stage);
    const lot = lotOf(call, lotId);
    const { deadline } = lot.definition;
    orThrow(checkUnsealed(deadline, call.now));
    const { checklist = [] } = call.definition;
    const facts = { state: row.state, deadline, now: call.now };
    const rejecting = { ...facts, announcedAt: await setAnnouncement(this.reader, call) };
    const rejections = await rejectionsOf(this.reader, proposalId);
    return {
      proposalId,
      ...proposal,
      form: formOf(await this.calls.definition(call.id, callVersion), stage),
      lot: presentLot(call, lot.number),
      call: presentCall(call),
      checklist: checklist.map(({ id, text }) => ({ id, text })),
      inquiries: await this.inquiries.about(proposalId),
      rejections: rejections.map(presentRejection),
      abilities: {
        check: ability(canMoveScreening(facts, 'check')),
        admit: ability(canAdmit(facts, { checklist, checks: row.checks })),
        reopen: ability(canMoveScreening(facts, 'reopen')),
        reject: ability(canTakeRejectionStep(rejecting, 'proposeRejection')),
        reverse: ability(canTakeRejectionStep(rejecting, 'proposeReversal')),
        confirm: ability(
          canDecideRejection(rejecting, 'confirmed', '', {
            proposedBy: rejections.find(({ verdict }) => verdict === null)?.proposedById ?? null,
            userId: actor.userId,
          }),
        ),
      },
    };
  }
}

function presentRejection({
  proposedById: _,
  reverses,
  proposedAt,
  decidedAt,
  ...rejection
}: StoredRejection): RejectionView {
  return {
    ...rejection,
    reversal: reverses !== null,
    proposedAt: proposedAt.toISOString(),
    decidedAt: decidedAt?.toISOString() ?? null,
  };
}
