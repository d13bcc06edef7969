import { Injectable } from '@nestjs/common';
import { zonedTime } from '@trilot/domain';
import type { Cell, Table } from '../../platform/tables/cells';
import { csvOf } from '../../platform/tables/csv';
import { workbookOf } from '../../platform/tables/workbook';
import type { BoardView } from '../selection';
import { DossierArchive } from './dossier-archive';
import type { ExportContent, ExportOrder } from './export-content';
import type { ExportWords } from './export-words';
import { ExportedTables } from './exported-tables';
import { RankedTables } from './ranked-tables';

/** The content of an export of each kind, made while it is read. */
@Injectable()
export class ExportContents {
  constructor(
    private readonly tables: ExportedTables,
    private readonly ranked: RankedTables,
    private readonly dossiers: DossierArchive,
  ) {}

  async of(order: ExportOrder): Promise<ExportContent> {
    const { scope } = order;
    switch (order.stored.kind) {
      case 'proposals':
        return table(csvOf(this.tables.proposals(order)), scope.proposals);
      case 'scores':
        return table(csvOf(this.tables.scores(order)), scope.proposals);
      case 'workbook':
        return this.workbook(order);
      case 'dossiers':
        return this.dossiers.of(order);
    }
  }

  private async workbook(order: ExportOrder): Promise<ExportContent> {
    const { db, scope, words } = order;
    const boards = await this.ranked.boardsOf(db, scope);
    const sheets = [
      await this.about(order, boards),
      this.tables.proposals(order),
      this.tables.scores(order),
      this.tables.comments(order),
      ...(scope.call.definition.consensus ? [this.ranked.consensus(boards, scope, words)] : []),
      this.ranked.ranking(boards, scope, words),
      this.ranked.decisions(boards, scope, words),
    ];
    return table(workbookOf(sheets, scope.call.now), 3 * scope.proposals);
  }

  /** What this is, as of when, for whom, and what is not in it. */
  private async about(
    { db, stored, scope, words: { t, say, column } }: ExportOrder,
    boards: readonly BoardView[],
  ): Promise<Table> {
    const { call, stage, lots, sealedLots, proposals, hidden } = scope;
    const [person] = await db.query<{ name: string }>('select name from app_user where id = $1', [stored.askedBy]);
    const rows: (readonly Cell[])[] = [
      [t('exports.about.call'), say(call.definition.title)],
      [t('exports.about.stage'), t(`manager.stage.${stage}`)],
      [t('exports.about.asOf'), zonedTime(call.now, call.definition.zone)],
      [t('exports.about.askedBy'), person?.name ?? ''],
      [t('exports.about.lots'), lots.map(({ number }) => number).join(', ')],
      [t('exports.about.sealedLots'), sealedLots.join(', ')],
      [t('exports.about.proposals'), proposals],
      [t('exports.about.conflicts'), hidden.length],
      ...boards.flatMap(({ lot, ranking }): (readonly Cell[])[] => [
        [t('exports.about.ranking', { lot: String(lot.number) }), stateOf(ranking, t)],
        ...(ranking ? [[t('exports.about.hash', { lot: String(lot.number) }), ranking.hash]] : []),
      ]),
    ];
    return { name: t('exports.sheet.about'), columns: [column('what', 40), column('value', 80)], rows };
  }
}

function table(content: AsyncIterable<Uint8Array>, steps: number): ExportContent {
  return { content, steps, filesLeftOut: () => 0 };
}

function stateOf(ranking: BoardView['ranking'], t: ExportWords['t']): string {
  const state = t(`manager.overview.ranking.${ranking?.state ?? 'evaluation'}`);
  return ranking ? `${state} (${ranking.version})` : state;
}
