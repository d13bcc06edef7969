import { Injectable } from '@nestjs/common';
import { type Actor, checkUnsealed, groupBy } from '@trilot/domain';
import { Reader } from '../../platform/database/reader';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { atStage, lotOf, PublishedCalls } from '../calls';
import { visibleTo } from '../screening';
import type {
  SuggestedProposalsQuery,
  SuggestedProposalsView,
  SuggestedProposalView,
  SuggestedSelection,
} from './assignment-suggestions.dto';
import { shortfallsOf, suggestedPairs, suggestionOf } from './assignment-suggestions.repository';

/** Proposals shown at once. */
const PAGE = 15;

interface ProposalRow extends Omit<SuggestedProposalView, 'pairs' | 'shortfall'> {
  readonly short: boolean;
  readonly conflict: boolean;
  /** Whether the search finds it. */
  readonly found: boolean;
}

const SELECTED: Readonly<Record<SuggestedSelection, (row: ProposalRow) => boolean>> = {
  all: () => true,
  short: ({ short }) => short,
  conflict: ({ conflict }) => conflict,
};

/** What a suggestion says of each proposal, some at a time; blind to the reader's own conflicts. */
@Injectable()
export class SuggestedProposalsReadModel {
  constructor(
    private readonly reader: Reader,
    private readonly calls: PublishedCalls,
  ) {}

  /** @throws NOT_FOUND, also while it is not computed; PROPOSAL_SEALED where a deadline was moved */
  async page(
    { userId }: Pick<Actor, 'userId'>,
    id: string,
    { show = 'all', search = '', from = 0 }: SuggestedProposalsQuery,
  ): Promise<SuggestedProposalsView> {
    const suggestion = await suggestionOf(this.reader, id);
    if (!suggestion?.computedAt) throwRefusal('NOT_FOUND', {});
    const call = atStage((await this.calls.byLot(suggestion.lotId))!, suggestion.stage);
    orThrow(checkUnsealed(lotOf(call, suggestion.lotId).definition.deadline, call.now));
    const rows = await this.proposals(id, userId, search);
    const found = rows.filter((row) => row.found);
    const selected = found.filter(SELECTED[show]);
    const shown = selected.slice(from, from + PAGE);
    const ids = shown.map(({ proposalId }) => proposalId);
    const pairs = groupBy(await suggestedPairs(this.reader, id, userId, ids), ({ proposalId }) => proposalId);
    const shortfalls = new Map(
      (await shortfallsOf(this.reader, id, userId)).map(({ proposalId, ...shortfall }) => [proposalId, shortfall]),
    );
    return {
      total: selected.length,
      from,
      counts: {
        all: found.length,
        short: found.filter(SELECTED.short).length,
        conflict: found.filter(SELECTED.conflict).length,
      },
      proposals: shown.map(({ short: _, conflict: __, found: ___, ...proposal }) => ({
        ...proposal,
        pairs: (pairs.get(proposal.proposalId) ?? []).map(({ evaluatorId, evaluatorName, reason }) => ({
          evaluatorId,
          evaluatorName,
          reason,
        })),
        shortfall: shortfalls.get(proposal.proposalId) ?? null,
      })),
    };
  }

  private proposals(id: string, userId: string, search: string): Promise<ProposalRow[]> {
    return this.reader.query<ProposalRow>(
      `select p.id as "proposalId", p.reference, r.title, m.name as "municipalityName", m.territory,
              f.proposal_id is not null as short, coalesce(g.conflict, false) as conflict,
              $3 = '' or concat_ws(' ', p.reference, r.title, m.name, g.names) ilike '%' || $3 || '%' as found
       from proposal p
       join proposal_revision r on r.proposal_id = p.id and r.number = p.revision
       join municipality m on m.id = p.municipality_id
       left join (select g.proposal_id, bool_or(g.reason -> 'conflict' <> 'null') as conflict,
                         string_agg(u.name, ' ') as names
                  from suggested_assignment g join app_user u on u.id = g.evaluator_id
                  where g.suggestion_id = $1 group by g.proposal_id) g on g.proposal_id = p.id
       left join suggestion_shortfall f on f.suggestion_id = $1 and f.proposal_id = p.id
       where (g.proposal_id is not null or f.proposal_id is not null) and ${visibleTo('$2')}
       order by p.reference, p.id`,
      [id, userId, search.replace(/[\\%_]/g, '\\$&')],
    );
  }
}
