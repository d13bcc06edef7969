import { Injectable } from '@nestjs/common';
import { hasOpenAwards, placesOf, publishedFields, SUMMARY_QUESTION, type SelectedProject } from '@trilot/domain';
import { Reader } from '../../platform/database/reader';
import { throwRefusal } from '../../platform/http/refusal-error';
import { PublishedCalls } from '../calls';
import type { ResultsView } from './results.dto';

interface LotRow {
  readonly number: number;
  readonly evaluated: number;
  readonly aboveGates: number;
  readonly reserve: number;
  readonly awardedCents: string;
  /** Money of the ranking, with what was moved between lots. */
  readonly moneyCents: string | null;
  readonly rankingHash: string | null;
  readonly drawSeed: string | null;
  readonly selected: SelectedProject[];
}

/**
 * What the public learns: the awards that stand now, whoever has given one up and been promoted since; figures per lot, and of the selected projects the fields that the call publishes. No names of
 * losers, no contact data.
 */
@Injectable()
export class ResultsReadModel {
  constructor(
    private readonly reader: Reader,
    private readonly calls: PublishedCalls,
  ) {}

  /** @throws NOT_FOUND before the announced instant, as for a call that does not exist */
  async results(slug: string): Promise<ResultsView> {
    const call = await this.calls.bySlug(slug);
    if (!call?.announcedAt) throwRefusal('NOT_FOUND', {});
    const rows = await this.lots(call.id);
    const { publicFields } = call.definition;
    return {
      slug,
      title: call.definition.title,
      currency: call.definition.currency,
      zone: call.definition.zone,
      announcedAt: call.announcedAt,
      drawSeed: rows.find(({ drawSeed }) => drawSeed)?.drawSeed ?? null,
      fields: [...publicFields],
      openData: hasOpenAwards(call.definition),
      lots: rows.map(({ drawSeed: _, awardedCents, moneyCents, selected, ...row }) => {
        const lot = call.definition.lots.find(({ number }) => number === row.number)!;
        return {
          ...row,
          title: lot.title,
          envelopeCents: moneyCents === null ? lot.envelopeCents : Number(moneyCents),
          // the sum of one project is its amount
          awardedCents: publicFields.includes('awardedCents') ? Number(awardedCents) : null,
          places: placesOf(call.definition, lot),
          selected: selected.map((project) => publishedFields(project, publicFields)),
        };
      }),
    };
  }

  private lots(callId: string): Promise<LotRow[]> {
    return this.reader.query<LotRow>(
      `select l.number,
              count(d.proposal_id)::integer as evaluated,
              count(*) filter (where d.position is not null)::integer as "aboveGates",
              count(*) filter (where d.outcome = 'reserve' and not exists (
                select from promotion x where x.proposal_id = d.proposal_id))::integer as reserve,
              coalesce(sum(a.awarded_cents), 0) as "awardedCents",
              max(k.money_cents) as "moneyCents",
              max(k.hash) as "rankingHash", max(c.draw_seed) filter (where k.id is not null) as "drawSeed",
              coalesce(jsonb_agg(jsonb_build_object('title', r.content ->> 'title',
                       'summary', coalesce(r.content #>> array['answers', $2], ''), 'municipality', m.name,
                       'territory', m.territory, 'awardedCents', a.awarded_cents)
                       order by d.position) filter (where a.proposal_id is not null), '[]') as selected
       from lot l
       join call c on c.id = l.call_id
       join announcement n on n.call_id = l.call_id and n.at <= now()
       left join lateral (select r.id, r.hash, r.money_cents from ranking r
                          where r.lot_id = l.id and r.state = 'approved' and not r.preselects
                          order by r.version desc limit 1) as k on true
       left join decision d on d.ranking_id = k.id
       left join standing_award a on a.proposal_id = d.proposal_id
       left join proposal p on p.id = d.proposal_id
       left join proposal_revision r on r.proposal_id = p.id and r.number = p.revision
       left join municipality m on m.id = p.municipality_id
       where l.call_id = $1
       group by l.id order by l.number`,
      [callId, SUMMARY_QUESTION],
    );
  }
}
