import { Injectable } from '@nestjs/common';
import {
  type Actor,
  canAnswerConsensus,
  canProposeConsensus,
  canSaveConsensus,
  type ConflictDeclaration,
  EMPTY_SHEET,
  gridOf,
  type MandateStanding,
  type SheetContent,
  sheetDifferences,
  type StageKind,
} from '@trilot/domain';
import { ability } from '../../platform/auth/abilities';
import { Reader } from '../../platform/database/reader';
import { throwRefusal } from '../../platform/http/refusal-error';
import { atStage, presentCall, PublishedCalls } from '../calls';
import { mandateColumns } from '../assignment';
import { REJECTED_SQL, visibleTo } from '../screening';
import { passGates, SHEET_CONTENT_SQL } from './assigned-sheet';
import type { ConsensusView } from './consensus.dto';
import { consensusOf, hasAnswered, isParticipant } from './consensus.repository';

interface Row extends ConflictDeclaration, MandateStanding {
  readonly proposalId: string;
  readonly reference: string;
  readonly title: string;
  readonly lotId: string;
  readonly stage: StageKind;
  readonly rejected: boolean;
  readonly frozenAt: Date | null;
}

interface SheetRow {
  readonly evaluatorId: string;
  readonly evaluatorName: string;
  readonly content: SheetContent;
}

/** What the evaluators of a proposal agree on: only for those whose own sheets are in it, all of which are submitted. */
@Injectable()
export class ConsensusReadModel {
  constructor(
    private readonly reader: Reader,
    private readonly calls: PublishedCalls,
  ) {}

  /** @throws NOT_FOUND, also for whoever has no sheet in it, MANDATE_UNSIGNED, CONFLICT_UNDECLARED, CONFLICT_AWAITS_CHAIR */
  async consensus(actor: Actor, assignmentId: string): Promise<ConsensusView> {
    const row = await this.reader.one<Row>(
      `select p.id as "proposalId", p.reference, r.title, p.lot_id as "lotId", p.stage, ${REJECTED_SQL} as rejected,
              x.level, x.chair_decision as "chairDecision", ${mandateColumns('l.call_id', 'a.evaluator_id')},
              (select frozen_at from ranking k where k.lot_id = p.lot_id and k.stage = p.stage
               order by version desc limit 1) as "frozenAt"
       from assignment a
       join proposal p on p.id = a.proposal_id and p.state = 'submitted'
       join lot l on l.id = p.lot_id
       join proposal_revision r on r.proposal_id = p.id and r.number = p.revision
       left join conflict x on x.proposal_id = p.id and x.person_id = a.evaluator_id
       where a.id = $1 and a.evaluator_id = $2 and ${visibleTo('$2')}`,
      [assignmentId, actor.userId],
    );
    if (!row) throwRefusal('NOT_FOUND', {});
    passGates(row);
    const consensus = await consensusOf(this.reader, row.proposalId);
    if (!consensus || !isParticipant(consensus, actor.userId)) throwRefusal('NOT_FOUND', {});
    const sheets = await this.sheets(consensus.sheets);
    const call = atStage((await this.calls.byLot(row.lotId))!, row.stage);
    const grid = gridOf(call.definition);
    const { state, rapporteurId, round, answers } = consensus;
    const own = rapporteurId === actor.userId;
    // what is not put forward yet is the rapporteur's alone
    const content = own || state !== 'draft' ? consensus.content : EMPTY_SHEET;
    const frozenAt = row.frozenAt?.toISOString() ?? null;
    const answered = hasAnswered(consensus, actor.userId);
    const facts = { state, frozenAt, rejected: row.rejected, rapporteurId, userId: actor.userId, answered };
    return {
      reference: row.reference,
      title: row.title,
      call: presentCall(call),
      state,
      rapporteur: consensus.rapporteurName,
      own,
      answered,
      content,
      version: consensus.version,
      round,
      savedAt: consensus.updatedAt.toISOString(),
      sheets: sheets.map(({ evaluatorId, evaluatorName, content: written }) => ({
        evaluatorName,
        own: evaluatorId === actor.userId,
        content: written,
      })),
      differences: sheetDifferences(
        grid,
        sheets.map((sheet) => sheet.content),
      ).map((difference) => ({ ...difference })),
      answers: answers.map(({ evaluatorId: _, answeredAt, ...answer }) => ({
        ...answer,
        answeredAt: new Date(answeredAt).toISOString(),
      })),
      failedReason: consensus.failedReason,
      abilities: {
        save: ability(canSaveConsensus(grid, facts, content)),
        propose: ability(canProposeConsensus(grid, facts, content)),
        answer: ability(canAnswerConsensus(facts, 'agreed', '')),
      },
    };
  }

  private sheets(ids: readonly string[]): Promise<SheetRow[]> {
    return this.reader.query<SheetRow>(
      `select a.evaluator_id as "evaluatorId", u.name as "evaluatorName", ${SHEET_CONTENT_SQL} as content
       from score_sheet s join assignment a on a.id = s.assignment_id join app_user u on u.id = a.evaluator_id
       where s.id = any($1) order by a.assigned_at, a.id`,
      [ids],
    );
  }
}
