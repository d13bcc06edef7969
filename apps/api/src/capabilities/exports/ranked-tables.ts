import { Injectable } from '@nestjs/common';
import { type Actor, gridOf, gridQuestions, rationalDecimal } from '@trilot/domain';
import type { Queryable } from '../../platform/database/reader';
import { type Cell, exactCell, moneyCell, type Table } from '../../platform/tables/cells';
import { BoardReadModel, type BoardRow, type BoardView } from '../selection';
import type { ExportScope } from './export-scope';
import { type ExportWords, outcomeMessage } from './export-words';

/** Places a mean is written with; it is cut, and the exact fraction stands beside it. */
const PLACES = 4;

/** The selection as its board shows it to the reader: the same function leaves out what they must not see. */
@Injectable()
export class RankedTables {
  constructor(private readonly boards: BoardReadModel) {}

  /** The boards of the open lots, in their order. */
  async boardsOf(db: Queryable, { lots, stage, personId }: ExportScope): Promise<BoardView[]> {
    const reader: Actor = { userId: personId, roles: [], memberships: [] };
    const boards: BoardView[] = [];
    for (const { id } of lots) boards.push(await this.boards.board(reader, id, stage, db));
    return boards;
  }

  /** What evaluators have agreed on, one row for each question; where they do not, why it was ended, in one. */
  consensus(boards: readonly BoardView[], { call }: ExportScope, { column, say, t }: ExportWords): Table {
    const questions = gridQuestions(gridOf(call.definition));
    return {
      name: t('exports.sheet.consensus'),
      columns: [
        column('lot', 6),
        column('reference', 14),
        column('municipality', 24),
        column('rapporteur', 24),
        column('state', 24),
        column('question', 10),
        column('questionText', 48),
        column('weight', 8),
        column('score', 8),
        column('points', 8),
        column('reason', 60),
      ],
      rows: boards.flatMap(({ lot, rows }) =>
        rows.flatMap(({ reference, municipalityName, consensus }): readonly (readonly Cell[])[] => {
          if (!consensus) return [];
          const { rapporteur, state, content, failedReason } = consensus;
          const about = [lot.number, reference, municipalityName, rapporteur, t(`scoring.consensus.state.${state}`)];
          if (!content) return [[...about, '', '', null, null, null, failedReason ?? '']];
          return questions.map(({ id, text, weight }) => {
            const { value, reason } = content.scores[id]!;
            return [...about, id, say(text), weight, value, value! * weight, reason];
          });
        }),
      ),
    };
  }

  /** Ranked by gates, mean and tie-breaks; a preview until a lot is frozen. */
  ranking(boards: readonly BoardView[], scope: ExportScope, words: ExportWords): Table {
    const { column, t } = words;
    const { currency } = scope.call.definition;
    const gateName = gateNames(scope, words);
    return {
      name: t('exports.sheet.ranking'),
      columns: [
        column('lot', 6),
        column('rank', 8),
        ...proposalColumns(words),
        column('mean', 10),
        column('pointsSum', 12),
        column('sheets', 8),
        column('request', 16),
        column('currency', 10),
        column('missedGates', 40),
        column('tie', 32),
        column('frozen', 14),
      ],
      rows: boards.flatMap(({ lot, rows, ranking }) => {
        // the board names everybody of a tie; what the reader must not know of is not named here
        const shown = new Set(rows.map(({ reference }) => reference));
        return rows.map((row): readonly Cell[] => [
          lot.number,
          row.position,
          ...proposalCells(row),
          exactCell(rationalDecimal(row.mean, PLACES)),
          row.mean.numerator,
          row.mean.denominator,
          moneyCell(row.requestedCents),
          currency,
          row.failedGates.map(gateName).join('; '),
          (row.tie?.with ?? []).filter((reference) => shown.has(reference)).join(', '),
          t(ranking ? 'exports.yes' : 'exports.no'),
        ]);
      }),
    };
  }

  /** Decisions as proposed or approved, those of the screening too; none before they are proposed. */
  decisions(boards: readonly BoardView[], scope: ExportScope, words: ExportWords): Table {
    const { column, t } = words;
    const { currency } = scope.call.definition;
    return {
      name: t('exports.sheet.decisions'),
      columns: [
        column('lot', 6),
        ...proposalColumns(words),
        column('outcome', 18),
        column('request', 16),
        column('recommended', 16),
        column('currency', 10),
        column('departure', 60),
        column('state', 14),
        column('proposedBy', 24),
        column('approvedBy', 24),
      ],
      rows: boards
        .filter(({ ranking }) => ranking !== null && ranking.state !== 'frozen')
        .flatMap(({ lot, rows, excluded, ranking }) => {
          const taken = [
            t(`manager.overview.ranking.${ranking!.state}`),
            ranking!.proposedBy ?? '',
            ranking!.approvedBy ?? '',
          ];
          return [
            ...rows.map((row): readonly Cell[] => [
              lot.number,
              ...proposalCells(row),
              t(outcomeMessage(row.outcome)),
              moneyCell(row.requestedCents),
              moneyCell(row.recommendedCents),
              currency,
              row.departureReason ?? '',
              ...taken,
            ]),
            ...excluded.map(({ reference, ground, code }): readonly Cell[] => [
              lot.number,
              reference,
              '',
              '',
              '',
              t(outcomeMessage('ineligible')),
              null,
              null,
              currency,
              `${t(`screening.rejection.ground.${ground}`)}: ${code}`,
              ...taken,
            ]),
          ];
        }),
    };
  }
}

function proposalColumns({ column }: ExportWords) {
  return [column('reference', 14), column('title', 48), column('municipality', 24), column('territory', 10)];
}

function proposalCells({ reference, title, municipalityName, territory }: BoardRow): readonly Cell[] {
  return [reference, title, municipalityName, territory];
}

/** A missed gate: what it is on, what was reached and what was needed. */
function gateNames({ call }: ExportScope, { t, say }: ExportWords) {
  const grid = gridOf(call.definition);
  const names = new Map([
    ...grid.sections.map(({ id, name }) => [id, say(name)] as const),
    ...gridQuestions(grid).map(({ id, text }) => [id, `${id} ${say(text)}`] as const),
  ]);
  return ({ gate, id, got, needed }: BoardRow['failedGates'][number]): string =>
    t(`manager.gate.${gate}`, { name: names.get(id) ?? '', got: rationalDecimal(got, 2), needed: String(needed) });
}
