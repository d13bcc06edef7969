import { Injectable } from '@nestjs/common';
import {
  type Actor,
  callAtStage,
  type CallDefinition,
  canSaveSheet,
  canSubmitSheet,
  type ChairDecision,
  type ConflictDeclaration,
  conflictGate,
  type ConflictLevel,
  countryOf,
  EMPTY_SHEET,
  type EvaluatorTies,
  formOf,
  gridOf,
  mandateGate,
  type MandateStanding,
  type ProposalContent,
  type SheetContent,
  sheetGaps,
  sheetProgress,
  type SheetState,
  type StageKind,
  suggestedConflicts,
} from '@trilot/domain';
import { ability } from '../../platform/auth/abilities';
import { Reader } from '../../platform/database/reader';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { dueColumns, type DueColumns, mandateColumns, passMandateGate, tiesColumns } from '../assignment';
import { REJECTED_SQL, visibleTo } from '../screening';
import { atStage, lotOf, presentCall, presentLot, type PublishedCall, PublishedCalls } from '../calls';
import { SHEET_CONTENT_SQL } from './assigned-sheet';
import type { AssignmentSummary, SheetProgressView, SheetView, WorkspaceView } from './evaluation.dto';

interface SheetRow {
  readonly state: SheetState | null;
  readonly version: number;
  readonly content: SheetContent;
  readonly savedAt: Date | null;
  readonly submittedAt: Date | null;
}

interface Row extends SheetRow, MandateStanding, EvaluatorTies, DueColumns {
  readonly applicantId: string;
  readonly partnerIds: readonly string[];
  readonly acceptedAt: Date | null;
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly municipalityName: string;
  readonly territory: string;
  readonly lotId: string;
  readonly stage: StageKind;
  readonly level: ConflictLevel | null;
  readonly chairDecision: ChairDecision | null;
  readonly assignedAt: Date;
  readonly rankingFrozenAt: Date | null;
  readonly consensus: AssignmentSummary['consensus'];
}

interface RevisionRow extends Row {
  readonly proposal: ProposalContent;
  readonly revision: number;
  readonly digest: string;
  readonly callVersion: number;
}

const SHEET_COLUMNS = `
  s.state, coalesce(s.version, 0) as version, ${SHEET_CONTENT_SQL} as content,
  s.updated_at as "savedAt", s.submitted_at as "submittedAt"`;

const MANDATE_COLUMNS = mandateColumns('l.call_id', 'a.evaluator_id');

const COLUMNS = `
  a.id, p.reference, r.title, m.name as "municipalityName", m.territory, p.lot_id as "lotId", p.stage,
  x.level, x.chair_decision as "chairDecision", a.assigned_at as "assignedAt", a.accepted_at as "acceptedAt",
  ${dueColumns('l.call_id', 'p.stage')}, ${MANDATE_COLUMNS}, p.municipality_id as "applicantId", r.partner_ids as "partnerIds", ${tiesColumns('p.lot_id', 'e')},
  (select frozen_at from ranking k where k.lot_id = p.lot_id and k.stage = p.stage order by version desc limit 1) as "rankingFrozenAt",
  (select jsonb_build_object('state', n.state, 'turn', case n.state
            when 'draft' then n.rapporteur_id = a.evaluator_id
            when 'proposed' then n.rapporteur_id <> a.evaluator_id
              and not exists (select from consensus_answer w where w.consensus_id = n.id and w.round = n.round
                              and w.evaluator_id = a.evaluator_id)
            else false end)
   from consensus n where n.proposal_id = p.id and n.state <> 'voided' and s.id = any(n.sheets)) as consensus,
  ${SHEET_COLUMNS}`;

const FROM = `
  from assignment a
  join proposal p on p.id = a.proposal_id
  join lot l on l.id = p.lot_id
  join municipality m on m.id = p.municipality_id
  left join score_sheet s on s.assignment_id = a.id
  join proposal_revision r on r.proposal_id = p.id and r.number = coalesce(s.revision, p.revision)
  left join evaluator_profile e on e.user_id = a.evaluator_id
  left join conflict x on x.proposal_id = p.id and x.person_id = a.evaluator_id
  where a.evaluator_id = $1 and p.state = 'submitted'
    and (s.state is not distinct from 'submitted' or not ${REJECTED_SQL})
    and ${visibleTo('a.evaluator_id')}`;

/** What an evaluator sees: own assignments, and of each the proposal and the own sheet. Never anybody else's sheet. */
@Injectable()
export class EvaluatorReadModel {
  constructor(
    private readonly reader: Reader,
    private readonly calls: PublishedCalls,
  ) {}

  /** Own assignments; a proposal with a disqualifying conflict has vanished. */
  async mine(actor: Actor): Promise<AssignmentSummary[]> {
    const rows = await this.reader.query<Row>(`select ${COLUMNS} ${FROM} order by p.lot_id, p.reference`, [
      actor.userId,
    ]);
    const calls = await this.calls.all();
    return rows
      .map((row) =>
        summaryOf(
          row,
          atStage(
            calls.find(({ lots }) => lots.some(({ id }) => id === row.lotId))!,
            row.stage,
          ),
        ),
      )
      .sort((a, b) => Number(a.sheet.state === 'submitted') - Number(b.sheet.state === 'submitted'));
  }

  /** The workspace. @throws NOT_FOUND, MANDATE_UNSIGNED, CONFLICT_UNDECLARED, CONFLICT_AWAITS_CHAIR */
  async workspace(actor: Actor, assignmentId: string): Promise<WorkspaceView> {
    const row = await this.reader.one<RevisionRow>(
      `select ${COLUMNS}, r.content as proposal, r.number as revision, r.digest, r.call_version as "callVersion"
       ${FROM} and a.id = $2`,
      [actor.userId, assignmentId],
    );
    if (!row) throwRefusal('NOT_FOUND', {});
    passMandateGate(row);
    orThrow(conflictGate(row));
    const call = atStage((await this.calls.byLot(row.lotId))!, row.stage);
    const form = formOf(await this.calls.definition(call.id, row.callVersion), row.stage);
    return {
      assignment: summaryOf(row, call),
      proposal: { reference: row.reference, revision: row.revision, digest: row.digest, content: row.proposal, form },
      lot: presentLot(call, lotOf(call, row.lotId).number),
      call: presentCall(call),
      sheet: sheetOf(row, call.definition),
      next: await this.nextOpen(actor, assignmentId),
      abilities: abilitiesOf(row, call),
    };
  }

  /**
   * The revision of an assigned proposal that is evaluated.
   * @throws NOT_FOUND, MANDATE_UNSIGNED, CONFLICT_UNDECLARED, CONFLICT_AWAITS_CHAIR
   */
  async revision(actor: Actor, assignmentId: string): Promise<{ proposalId: string; revision: number }> {
    const row = await this.reader.one<ConflictDeclaration & MandateStanding & { proposalId: string; revision: number }>(
      `select ${MANDATE_COLUMNS}, x.level, x.chair_decision as "chairDecision", r.proposal_id as "proposalId", r.number as revision
       ${FROM} and a.id = $2`,
      [actor.userId, assignmentId],
    );
    if (!row) throwRefusal('NOT_FOUND', {});
    passMandateGate(row);
    orThrow(conflictGate(row));
    return row;
  }

  /** One's own sheet alone, as it stands. @throws NOT_FOUND */
  async sheet(actor: Actor, assignmentId: string): Promise<SheetView> {
    const row = await this.reader.one<SheetRow & { callId: string; callVersion: number; stage: StageKind }>(
      `select ${SHEET_COLUMNS}, c.id as "callId", c.version as "callVersion", p.stage
       from assignment a
       join proposal p on p.id = a.proposal_id
       join lot l on l.id = p.lot_id
       join call c on c.id = l.call_id
       left join score_sheet s on s.assignment_id = a.id
       where a.evaluator_id = $1 and a.id = $2`,
      [actor.userId, assignmentId],
    );
    if (!row) throwRefusal('NOT_FOUND', {});
    return sheetOf(row, callAtStage(await this.calls.definition(row.callId, row.callVersion), row.stage));
  }

  /** The next assignment whose sheet is open and waits for nobody else, from the start again at the end; null when none is. */
  private async nextOpen(actor: Actor, assignmentId: string): Promise<string | null> {
    const rows = await this.reader.query<ConflictDeclaration & { id: string; state: SheetState | null }>(
      `select a.id, s.state, x.level, x.chair_decision as "chairDecision" ${FROM} order by s.state is not distinct from 'submitted', p.lot_id, p.reference`,
      [actor.userId],
    );
    const place = rows.findIndex(({ id }) => id === assignmentId);
    const later = [...rows.slice(place + 1), ...rows.slice(0, place)];
    const open = later.filter((row) => conflictGate(row)?.code !== 'CONFLICT_AWAITS_CHAIR');
    return open.find(({ state }) => state === null || state === 'draft')?.id ?? null;
  }
}

function contentOf({ content }: SheetRow): SheetContent {
  return { ...EMPTY_SHEET, ...content };
}

function progressOf(row: SheetRow, definition: CallDefinition): SheetProgressView {
  return { state: row.state ?? 'notStarted', ...sheetProgress(gridOf(definition), contentOf(row)) };
}

function summaryOf(row: Row, call: PublishedCall): AssignmentSummary {
  const signed = mandateGate(row) === null;
  const open = signed && conflictGate(row) === null;
  return {
    id: row.id,
    reference: row.reference,
    title: open ? row.title : null,
    municipalityName: signed ? row.municipalityName : null,
    territory: signed ? row.territory : countryOf(row.territory),
    callSlug: call.slug,
    callTitle: call.definition.title,
    lotNumber: lotOf(call, row.lotId).number,
    stage: row.stage,
    mandateSigned: signed,
    conflict: row.level,
    chairDecision: row.chairDecision,
    suggestions: signed && row.level === null ? suggestionsOf(row) : [],
    acceptedAt: row.acceptedAt?.toISOString() ?? null,
    sheet: progressOf(row, call.definition),
    consensus: row.consensus,
    assignedAt: row.assignedAt.toISOString(),
    dueOn: row.dueOn,
    dueAt: row.dueAt?.toISOString() ?? null,
  };
}

/** What the known facts suggest to somebody who has not declared yet. */
function suggestionsOf(row: Row): AssignmentSummary['suggestions'] {
  const { applicantId: municipalityId, territory, partnerIds } = row;
  return [...suggestedConflicts(row, { municipalityId, territory, partnerIds })];
}

function sheetOf(row: SheetRow, definition: CallDefinition): SheetView {
  const content = contentOf(row);
  return {
    content,
    version: row.version,
    progress: progressOf(row, definition),
    gaps: sheetGaps(gridOf(definition), content).map(({ code, facts }) => ({ code, facts: { ...facts } })),
    savedAt: row.savedAt?.toISOString() ?? null,
    submittedAt: row.submittedAt?.toISOString() ?? null,
  };
}

function abilitiesOf(row: Row, call: PublishedCall) {
  const grid = gridOf(call.definition);
  const sheet = { state: row.state ?? ('draft' as const), content: contentOf(row) };
  const frozenAt = row.rankingFrozenAt?.toISOString() ?? null;
  return { save: ability(canSaveSheet(grid, sheet, frozenAt)), submit: ability(canSubmitSheet(grid, sheet, frozenAt)) };
}
