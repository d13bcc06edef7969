import { Injectable } from '@nestjs/common';
import { type Actor, canDeclareConflict, checkUnsealed, CONFLICT_LEVELS, type StageKind } from '@trilot/domain';
import { Reader } from '../../platform/database/reader';
import { throwRefusal } from '../../platform/http/refusal-error';
import { atStage, lotOf, PublishedCalls, wantedStage } from '../calls';
import { visibleTo } from '../screening';
import type { DeclaredConflictView, OwnConflictsView, OwnConflictView } from './own-conflicts.dto';

/** A reason that any declaration could have: what is asked is what can be declared, not why. */
const SOME_REASON = '-';

/** Interests of those who help to run a call: what each has declared, and what of it waits for the chair. */
@Injectable()
export class OwnConflictsReadModel {
  constructor(
    private readonly reader: Reader,
    private readonly calls: PublishedCalls,
  ) {}

  /** The proposals of a call with one's own declarations. @param wanted stage; null for the one that is worked on @throws NOT_FOUND */
  async own({ userId }: Pick<Actor, 'userId'>, slug: string, wanted: StageKind | null): Promise<OwnConflictsView> {
    const whole = await this.calls.bySlug(slug);
    if (!whole) throwRefusal('NOT_FOUND', {});
    const stage = wantedStage(whole, wanted);
    const call = atStage(whole, stage);
    const opened = call.lots.filter(({ id }) => !checkUnsealed(lotOf(call, id).definition.deadline, call.now));
    const rows = await this.reader.query<Omit<OwnConflictView, 'levels'>>(
      `select p.id as "proposalId", p.reference, r.title, m.name as "municipalityName", m.territory,
              l.number as "lotNumber", x.level, x.reason, x.chair_decision as "chairDecision"
       from proposal p
       join proposal_revision r on r.proposal_id = p.id and r.number = p.revision
       join municipality m on m.id = p.municipality_id
       join lot l on l.id = p.lot_id
       left join conflict x on x.proposal_id = p.id and x.person_id = $3
       where p.lot_id = any($1) and p.stage = $2 and p.state = 'submitted' and ${visibleTo('$3')}
       order by l.number, p.reference`,
      [opened.map(({ id }) => id), stage, userId],
    );
    return {
      callSlug: slug,
      callTitle: call.definition.title,
      stage,
      proposals: rows.map((row) => ({
        ...row,
        levels: CONFLICT_LEVELS.filter((level) => canDeclareConflict(row, level, SOME_REASON) === null),
      })),
    };
  }

  /** Potential conflicts of who does not score the proposal, the first first; not the reader's own. @throws NOT_FOUND */
  async awaiting({ userId }: Pick<Actor, 'userId'>, slug: string): Promise<DeclaredConflictView[]> {
    const call = await this.calls.bySlug(slug);
    if (!call) throwRefusal('NOT_FOUND', {});
    const rows = await this.reader.query<Omit<DeclaredConflictView, 'declaredAt'> & { declaredAt: Date }>(
      `select p.id as "proposalId", p.reference, r.title, m.name as "municipalityName", m.territory,
              x.person_id as "personId", u.name as "personName", x.reason, x.declared_at as "declaredAt"
       from conflict x
       join proposal p on p.id = x.proposal_id
       join proposal_revision r on r.proposal_id = p.id and r.number = p.revision
       join municipality m on m.id = p.municipality_id
       join lot l on l.id = p.lot_id
       join app_user u on u.id = x.person_id
       where l.call_id = $1 and p.state = 'submitted' and x.level = 'potential' and x.chair_decision is null
         and x.person_id <> $2 and ${visibleTo('$2')}
         and not exists (select from assignment a where a.proposal_id = p.id and a.evaluator_id = x.person_id)
       order by x.declared_at, p.reference`,
      [call.id, userId],
    );
    return rows.map((row) => ({ ...row, declaredAt: row.declaredAt.toISOString() }));
  }
}
