/** Suggested assignments as a spec needs them, of one lot, through the API as managers do. */
import { randomUUID } from 'node:crypto';
import { ANA, BORIS, type CastMember, CHIARA, ELENA } from '@trilot/domain/testing';
import type {
  AssignmentSuggestionView,
  EvaluatorTermsRequest,
  LotSuggestionView,
  SuggestedProposalsView,
} from '../../src/capabilities/assignment/assignment-suggestions.dto';
import { accepted, type Answer } from './client';
import type { TestProposal } from './proposals';
import { until } from './until';
import type { World } from './world';

/** Everybody of the cast who evaluates. */
export const EVALUATORS = [ANA, BORIS, CHIARA];

export class Suggestions {
  constructor(
    private readonly world: World,
    private readonly lot: string,
  ) {}

  async view(member: CastMember = ELENA): Promise<LotSuggestionView> {
    const path = `/api/lots/${this.lot}/assignment-suggestion`;
    return accepted(await this.world.as(member).get<LotSuggestionView>(path));
  }

  /** The same for every evaluator. */
  terms(capacity: number, expertise: readonly string[] = []): EvaluatorTermsRequest[] {
    return EVALUATORS.map((one) => ({ evaluatorId: this.world.idOf(one), capacity, expertise: [...expertise] }));
  }

  ask(
    member: CastMember = ELENA,
    terms: readonly EvaluatorTermsRequest[] = this.terms(10),
    key: string = randomUUID(),
  ): Promise<Answer<LotSuggestionView>> {
    return this.world.as(member).post(`/api/lots/${this.lot}/assignment-suggestions`, {
      headers: { 'idempotency-key': key },
      body: { terms },
    });
  }

  /** Asks, and gives the suggestion once its job has computed it. */
  async computed(member: CastMember = ELENA, terms = this.terms(10)): Promise<AssignmentSuggestionView> {
    accepted(await this.ask(member, terms));
    await until(async () => (await this.view(member)).suggestion?.state === 'ready');
    return (await this.view(member)).suggestion!;
  }

  page(id: string, member: CastMember = ELENA, query = ''): Promise<Answer<SuggestedProposalsView>> {
    return this.world.as(member).get(`/api/assignment-suggestions/${id}/proposals${query}`);
  }

  takeOver(id: string, member: CastMember = ELENA, key: string = randomUUID()): Promise<Answer<unknown>> {
    const path = `/api/assignment-suggestions/${id}/taking-over`;
    return this.world.as(member).post(path, { headers: { 'idempotency-key': key } });
  }

  discard(id: string): Promise<Answer<unknown>> {
    return this.world.as(ELENA).post(`/api/assignment-suggestions/${id}/discarding`, {});
  }

  /** The assignments of the lot, as they are stored. */
  assignments() {
    return this.world.sql.rows<{
      proposalId: string;
      evaluatorId: string;
      suggestionId: string | null;
      reason: unknown;
    }>(
      `select a.proposal_id as "proposalId", a.evaluator_id as "evaluatorId", a.suggestion_id as "suggestionId", a.reason
       from assignment a join proposal p on p.id = a.proposal_id where p.lot_id = $1 order by p.reference, a.evaluator_id`,
      [this.lot],
    );
  }

  /** A conflict as it is known without a declaration of its own. */
  conflict(member: CastMember, { id }: TestProposal, level: 'potential' | 'disqualifying') {
    return this.world.sql.rows(
      `insert into conflict (proposal_id, person_id, level, reason) values ($1, $2, $3, 'Known')`,
      [id, this.world.idOf(member), level],
    );
  }
}
