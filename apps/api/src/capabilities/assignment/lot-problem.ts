/** What decides about the evaluators of a lot, read as the rules want it: the same facts for asking, computing and taking over. */
import {
  type AssignableProposal,
  type AvailableEvaluator,
  BARRED_BY_PEOPLE,
  type Divergence,
  type Language,
  placesWanted,
  priorityShares,
  type ProposalContent,
  sheetsNeeded,
  type StageKind,
  writtenLanguage,
} from '@trilot/domain';
import type { Queryable } from '../../platform/database/reader';
import { IN_EVALUATION_SQL, visibleTo } from '../screening';
import { tiesColumns } from './evaluator-ties';

/** What a manager says of an evaluator in one call. */
export interface EvaluatorTerms {
  readonly evaluatorId: string;
  /** Proposals the evaluator can take in the call. */
  readonly capacity: number;
  /** Ids of the priorities the evaluator knows about. */
  readonly expertise: readonly string[];
}

/** A lot at a stage, as one person sees it: what that person may not see is no part of it. */
export interface LotScope {
  readonly callId: string;
  readonly lotId: string;
  readonly stage: StageKind;
  readonly personId: string;
  readonly evaluatorsPerProposal: number;
}

export interface NamedProposal extends AssignableProposal {
  readonly reference: string;
}

export interface NamedEvaluator extends AvailableEvaluator {
  readonly name: string;
}

/** Proposals and evaluators of a lot; the languages and shares of proposals are only those that were given. */
export interface LotProblem {
  readonly proposals: readonly NamedProposal[];
  readonly evaluators: readonly NamedEvaluator[];
}

/** Whether assignment `a` counts: not once its evaluator is disqualified. */
export const COUNTS_SQL = `
  not exists (select from hidden_proposal y where y.proposal_id = a.proposal_id and y.person_id = a.evaluator_id)`;

interface ProposalRow extends Pick<
  AssignableProposal,
  'id' | 'municipalityId' | 'territory' | 'partnerIds' | 'standing'
> {
  readonly reference: string;
  readonly divergence: Divergence | null;
  /** Evaluators with a declared conflict that is not cleared. */
  readonly declared: readonly string[];
  /** Evaluators who have declined it. */
  readonly declined: readonly string[];
}

/**
 * Reads the problem of a lot. @param terms what was said of evaluators; who is not among them can take nothing
 * @param languages the language each proposal is written in, where it is known
 */
export async function readLotProblem(
  db: Queryable,
  scope: LotScope,
  terms: readonly EvaluatorTerms[],
  languages: ReadonlyMap<string, Language> = new Map(),
): Promise<LotProblem> {
  const proposals = await readProposals(db, scope);
  const evaluators = await readEvaluators(db, scope);
  const termsOf = new Map(terms.map((one) => [one.evaluatorId, one]));
  return {
    proposals: proposals.map(({ divergence, declared, declined, ...row }) => ({
      ...row,
      needed: sheetsNeeded(scope.evaluatorsPerProposal, divergence),
      barred: Object.fromEntries<(typeof BARRED_BY_PEOPLE)[number]>([
        ...declined.map((id) => [id, 'declined'] as const),
        ...declared.map((id) => [id, 'declared'] as const),
      ]),
      language: languages.get(row.id) ?? 'en',
      shares: {},
    })),
    evaluators: evaluators.map((row) => ({
      ...row,
      capacity: termsOf.get(row.id)?.capacity ?? 0,
      expertise: termsOf.get(row.id)?.expertise ?? [],
    })),
  };
}

/** Evaluators that the proposals of a lot still want, together. */
export function wantedIn({ proposals }: Pick<LotProblem, 'proposals'>): number {
  return proposals.reduce((sum, proposal) => sum + placesWanted(proposal), 0);
}

function readProposals(db: Queryable, { lotId, stage, personId }: LotScope): Promise<ProposalRow[]> {
  return db.query<ProposalRow>(
    `select p.id, p.reference, p.municipality_id as "municipalityId", m.territory, r.partner_ids as "partnerIds",
            t.divergence,
            array(select a.evaluator_id from assignment a where a.proposal_id = p.id and ${COUNTS_SQL}) as standing,
            array(select distinct x.person_id from conflict x where x.proposal_id in (p.id, p.follows)
                  and (x.level = 'disqualifying' or x.chair_decision = 'disqualified'
                       or x.level = 'potential' and x.chair_decision is null)) as declared,
            array(select d.person_id from assignment_decline d where d.proposal_id = p.id) as declined
     from proposal p
     join proposal_revision r on r.proposal_id = p.id and r.number = p.revision
     join municipality m on m.id = p.municipality_id
     left join proposal_score t on t.proposal_id = p.id
     where p.lot_id = $1 and p.stage = $2 and ${IN_EVALUATION_SQL} and ${visibleTo('$3')}
     order by p.reference`,
    [lotId, stage, personId],
  );
}

function readEvaluators(
  db: Queryable,
  { callId, lotId, stage }: LotScope,
): Promise<Omit<NamedEvaluator, 'capacity' | 'expertise'>[]> {
  return db.query(
    `select u.id, u.name, ${tiesColumns('$3', 'e')}, coalesce(e.languages, '{}') as languages,
            (select count(*)::integer from assignment a join proposal p on p.id = a.proposal_id
             join lot l on l.id = p.lot_id
             where a.evaluator_id = u.id and l.call_id = $1 and p.stage = $2 and ${COUNTS_SQL}) as load
     from app_user u left join evaluator_profile e on e.user_id = u.id
     where u.disabled_at is null
       and exists (select from programme_role r where r.user_id = u.id and r.role = 'evaluator')
     order by u.name, u.id`,
    [callId, stage, lotId],
  );
}

/** Proposals whose content is read at once: others work in between. */
const BATCH = 50;

/** The problem with what the proposals say themselves: the language they are written in, and what they serve. */
export async function withContents(db: Queryable, problem: LotProblem): Promise<LotProblem> {
  const proposals: NamedProposal[] = [];
  for (let from = 0; from < problem.proposals.length; from += BATCH) {
    const batch = problem.proposals.slice(from, from + BATCH);
    const rows = await db.query<{ id: string; content: ProposalContent }>(
      `select p.id, r.content from proposal p
       join proposal_revision r on r.proposal_id = p.id and r.number = p.revision where p.id = any($1)`,
      [batch.map(({ id }) => id)],
    );
    const contents = new Map(rows.map(({ id, content }) => [id, content]));
    for (const proposal of batch) {
      const content = contents.get(proposal.id)!;
      proposals.push({ ...proposal, language: writtenLanguage(content), shares: priorityShares(content) });
    }
  }
  return { ...problem, proposals };
}
