import { Injectable } from '@nestjs/common';
import { type ProposalContent, heldAt } from '@trilot/domain';
import { Reader } from '../../platform/database/reader';
import type { DraftHistoryQuery, DraftHistoryView } from './draft-history.dto';

/** Versions of a draft on one page. */
const PAGE = 50;

interface Row {
  readonly version: number;
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
  /** Whether the place has not been written since: it holds what the draft holds now. */
  readonly stands: boolean;
  readonly at: Date;
  readonly by: string;
  /** The draft as it is now, with the first row alone: it is large. */
  readonly content: ProposalContent | null;
  readonly more: boolean;
}

/** Every text a draft has held, place by place. One statement, so that texts and draft are of one moment. */
@Injectable()
export class DraftHistoryReadModel {
  constructor(private readonly reader: Reader) {}

  async page(proposalId: string, { place, before }: DraftHistoryQuery): Promise<DraftHistoryView> {
    const rows = await this.reader.query<Row>(
      `with versions as (
         select distinct version from draft_change
         where proposal_id = $1 and ($2::text is null or path = $2) and ($3::integer is null or version < $3)
         order by version desc limit ${PAGE + 1}),
       page as (select version from versions order by version desc limit ${PAGE})
       select c.version, c.path, c.before, later.before as after, later.version is null as stands, c.at, u.name as by,
              case when row_number() over (order by c.version desc, c.path) = 1 then d.content end as content,
              (select count(*) from versions) > ${PAGE} as more
       from draft_change c
       join app_user u on u.id = c.by
       join proposal_draft d on d.proposal_id = c.proposal_id
       left join lateral (
         select n.before, n.version from draft_change n
         where n.proposal_id = c.proposal_id and n.path = c.path and n.version > c.version
         order by n.version limit 1) later on true
       where c.proposal_id = $1 and ($2::text is null or c.path = $2) and c.version in (select version from page)
       order by c.version desc, c.path`,
      [proposalId, place ?? null, before ?? null],
    );
    const draft = rows[0]?.content;
    const changes = rows.map(({ stands, content: _, more: __, at, ...row }) => ({
      ...row,
      after: stands ? heldAt(draft!, row.path) : row.after,
      at: at.toISOString(),
    }));
    return { changes, next: rows.some(({ more }) => more) ? rows.at(-1)!.version : null };
  }
}
