import { Injectable } from '@nestjs/common';
import { gridOf, gridQuestions, type ScreeningState, zonedTime } from '@trilot/domain';
import { type Cell, moneyCell, type Table } from '../../platform/tables/cells';
import { visibleTo } from '../screening';
import type { ExportOrder, OnProposal } from './export-content';
import type { ExportScope } from './export-scope';
import type { ExportWords } from './export-words';

interface ProposalRow {
  readonly id: string;
  readonly lot: number;
  readonly reference: string;
  readonly title: string;
  readonly municipality: string;
  readonly territory: string;
  readonly revision: number;
  readonly receivedAt: Date;
  /** Integer cents, as PostgreSQL writes a bigint. */
  readonly requestedCents: string;
  readonly digest: string;
  readonly screening: ScreeningState;
}

interface SheetRow {
  readonly proposalId: string;
  readonly lot: number;
  readonly reference: string;
  readonly municipality: string;
  readonly evaluator: string;
  readonly counts: boolean;
  readonly submittedAt: Date;
}

interface ScoreRow extends SheetRow {
  readonly question: string;
  readonly value: number;
  readonly reason: string;
  readonly total: number;
}

interface CommentRow extends SheetRow {
  readonly section: string;
  readonly comment: string;
}

/** The proposals of the scope, and who may see them, for parameters $1 lots, $2 stage and $3 person. */
const PROPOSALS = `
  from proposal p
  join lot l on l.id = p.lot_id
  join proposal_revision r on r.proposal_id = p.id and r.number = p.revision
  join municipality m on m.id = p.municipality_id`;
const IN_SCOPE = `p.lot_id = any($1) and p.stage = $2 and p.state = 'submitted' and ${visibleTo('$3')}`;

const SHEETS = `
  join score_sheet s on s.proposal_id = p.id and s.state = 'submitted'
  join assignment a on a.id = s.assignment_id
  join app_user u on u.id = a.evaluator_id
  left join proposal_score t on t.proposal_id = p.id`;
const SHEET = `
  p.id as "proposalId", l.number as lot, p.reference, m.name as municipality, u.name as evaluator,
  coalesce(s.id = any(t.counted), false) as counts, s.submitted_at as "submittedAt"`;

/** What was submitted and how it was scored, row by row from the database: no table is ever held whole. */
@Injectable()
export class ExportedTables {
  proposals({ db, scope, words, onProposal }: ExportOrder): Table {
    const { column, t } = words;
    const { zone, currency } = scope.call.definition;
    const rows = db.stream<ProposalRow>(
      `select p.id, l.number as lot, p.reference, r.title, m.name as municipality, m.territory, r.number as revision,
              r.submitted_at as "receivedAt", r.requested_cents as "requestedCents", r.digest,
              coalesce(s.state, 'open') as screening
       ${PROPOSALS} left join screening s on s.proposal_id = p.id
       where ${IN_SCOPE} order by l.number, p.reference`,
      parametersOf(scope),
    );
    return {
      name: t('exports.sheet.proposals'),
      columns: [
        column('lot', 6),
        column('reference', 14),
        column('title', 48),
        column('municipality', 24),
        column('territory', 10),
        column('revision', 10),
        column('receivedAt', 32),
        column('request', 16),
        column('currency', 10),
        column('screening', 22),
        column('digest', 66),
      ],
      rows: mapped(
        rows,
        onProposal,
        ({ id }) => id,
        (row) => [
          row.lot,
          row.reference,
          row.title,
          row.municipality,
          row.territory,
          row.revision,
          zonedTime(row.receivedAt.toISOString(), zone),
          moneyCell(Number(row.requestedCents)),
          currency,
          t(`screening.state.${row.screening}`),
          row.digest,
        ],
      ),
    };
  }

  /** One row for each question and sheet. */
  scores({ db, scope, words, onProposal }: ExportOrder): Table {
    const { column, say, t } = words;
    const questions = new Map(gridQuestions(gridOf(scope.call.definition)).map((question) => [question.id, question]));
    const rows = db.stream<ScoreRow>(
      `select ${SHEET}, c.question_id as question, c.value, c.reason, s.total
       ${PROPOSALS} ${SHEETS} join score c on c.sheet_id = s.id
       where ${IN_SCOPE}
       order by l.number, p.reference, u.name, s.id, array_position($4::text[], c.question_id), c.question_id`,
      [...parametersOf(scope), [...questions.keys()]],
    );
    return {
      name: t('exports.sheet.scores'),
      columns: [
        ...sheetColumns(words),
        column('question', 10),
        column('questionText', 48),
        column('weight', 8),
        column('score', 8),
        column('points', 8),
        column('reason', 60),
        column('total', 8),
      ],
      rows: mapped(
        rows,
        onProposal,
        ({ proposalId }) => proposalId,
        (row) => {
          const question = questions.get(row.question);
          return [
            ...sheetCells(row, scope, words),
            row.question,
            question ? say(question.text) : '',
            question?.weight ?? null,
            row.value,
            question ? row.value * question.weight : null,
            row.reason,
            row.total,
          ];
        },
      ),
    };
  }

  /** One row for each section and sheet. */
  comments({ db, scope, words, onProposal }: ExportOrder): Table {
    const { column, say, t } = words;
    const sections = new Map(gridOf(scope.call.definition).sections.map(({ id, name }) => [id, name]));
    const rows = db.stream<CommentRow>(
      `select ${SHEET}, c.key as section, c.value as comment
       ${PROPOSALS} ${SHEETS} cross join lateral jsonb_each_text(s.comments) c
       where ${IN_SCOPE} and c.value <> ''
       order by l.number, p.reference, u.name, s.id, array_position($4::text[], c.key), c.key`,
      [...parametersOf(scope), [...sections.keys()]],
    );
    return {
      name: t('exports.sheet.comments'),
      columns: [...sheetColumns(words), column('section', 32), column('comment', 80)],
      rows: mapped(
        rows,
        onProposal,
        ({ proposalId }) => proposalId,
        (row) => {
          const name = sections.get(row.section);
          return [...sheetCells(row, scope, words), name ? say(name) : row.section, row.comment];
        },
      ),
    };
  }
}

function parametersOf({ lots, stage, personId }: ExportScope): readonly unknown[] {
  return [lots.map(({ id }) => id), stage, personId];
}

function sheetColumns({ column }: ExportWords) {
  return [
    column('lot', 6),
    column('reference', 14),
    column('municipality', 24),
    column('evaluator', 24),
    column('submittedAt', 32),
    column('counts', 10),
  ];
}

function sheetCells(row: SheetRow, scope: ExportScope, { t }: ExportWords): readonly Cell[] {
  return [
    row.lot,
    row.reference,
    row.municipality,
    row.evaluator,
    zonedTime(row.submittedAt.toISOString(), scope.call.definition.zone),
    t(row.counts ? 'exports.yes' : 'exports.no'),
  ];
}

/** Rows as cells; says when the next proposal begins. */
async function* mapped<Row>(
  rows: AsyncIterable<Row>,
  onProposal: OnProposal,
  proposalOf: (row: Row) => string,
  cells: (row: Row) => readonly Cell[],
): AsyncGenerator<readonly Cell[]> {
  let present: string | undefined;
  for await (const row of rows) {
    const proposal = proposalOf(row);
    if (proposal !== present) await onProposal(proposal);
    present = proposal;
    yield cells(row);
  }
}
