/** A call with its people over HTTP: acts pick among what there is by three numbers, and the product says what may be. */
import { randomUUID } from 'node:crypto';
import { CUT_OFF_RULES, type Departure } from '@trilot/domain';
import {
  ANA,
  BORIS,
  type CastMember,
  CHIARA,
  completeContent,
  DAVID,
  ELENA,
  LEYLA,
  lotBuilder,
  MARTA,
  NINO,
  OSTAP,
  type PromotionStanding,
  type Reading,
  SAMIR,
} from '@trilot/domain/testing';
import type { AssignmentSummary } from '../../src/capabilities/evaluation/evaluation.dto';
import type { BoardView } from '../../src/capabilities/selection/board.dto';
import {
  accepted,
  announce,
  type Answer,
  approve,
  assign,
  type Client,
  closeCall,
  declare,
  draftedProposal,
  freeze,
  openDefinition,
  propose,
  publishedCall,
  saveSheet,
  sheetOf,
  submit,
  submitSheet,
  type TestCall,
  type TestProposal,
  type World,
} from '../harness';

const EVALUATORS = [ANA, BORIS, CHIARA];
export const MANAGERS = [ELENA, DAVID];
const SELECTORS = [ELENA, DAVID, MARTA];
export const SCREENERS = [SAMIR, ELENA];
/** Whose the proposals are, in which lot, and what they ask for: two fit into the lot, and a third does not. */
const PROPOSALS: readonly (readonly [CastMember, number, number])[] = [
  [LEYLA, 0, 5_000_000],
  [NINO, 0, 4_000_000],
  [OSTAP, 0, 4_500_000],
  [LEYLA, 1, 2_500_000],
];

/** Chooses among what there is. */
export interface Choice {
  readonly who: number;
  readonly what: number;
  readonly how: number;
}

export const given = <T>(things: readonly T[], number: number): T => things[number % things.length]!;
export const once = () => ({ 'idempotency-key': randomUUID() });

/** One call with its people; acts pick among what there is, and the product says what may be. */
export class History {
  readonly readings: Reading[] = [];
  readonly promotions: PromotionStanding[] = [];
  /** Acts with what the product answered, in their order. */
  readonly told: string[] = [];

  private constructor(
    readonly world: World,
    readonly call: TestCall,
    readonly lots: readonly string[],
    readonly proposals: readonly (TestProposal & { readonly owner: CastMember; readonly lot: string })[],
  ) {}

  static async begin(world: World, number: number): Promise<History> {
    const { lots: definitions } = await openDefinition(world);
    const terms = { deadline: definitions[0]!.deadline, envelopeCents: 11_000_000, territories: ['AZ', 'GE', 'UA'] };
    const call = await publishedCall(world, {
      lots: [lotBuilder(1, terms), lotBuilder(2, terms)],
      cutOff: given(CUT_OFF_RULES, number),
      divergence: { limit: 20, thirdScore: number % 2 === 0 ? 'meanOfThree' : 'twoClosest' },
      eligibility: { questions: [], maxAsLead: null, maxAwards: number % 4 === 3 ? 1 : null },
      reallocation: [1, 2],
    });
    const proposals = [];
    for (const [owner, place, requestedCents] of PROPOSALS) {
      const { budget } = completeContent();
      const funding = { ...budget.funding, requestedCents, ownCents: 5_800_000 - requestedCents };
      const lot = call.lots[place]!;
      const content = completeContent({ budget: { ...budget, funding } });
      proposals.push({ ...(await draftedProposal(world, owner, lot, content)), owner, lot });
    }
    return new History(world, call, call.lots, proposals);
  }

  /** Notes what the product answers to an act. */
  async note(act: string, asked: Promise<Answer<unknown> | undefined | void>): Promise<void> {
    const answer = await asked;
    const said = answer ? (answer.status < 400 ? String(answer.status) : (answer.body as { code: string }).code) : '–';
    this.told.push(`${act} ${said}`);
    if (answer && answer.status >= 500) throw new Error(`${act} failed: ${answer.text}`);
  }

  as(member: CastMember) {
    return this.world.as(member);
  }

  submit(what: number) {
    const proposal = given(this.proposals, what);
    return submit(this.as(proposal.owner), proposal);
  }

  withdraw(what: number) {
    const proposal = given(this.proposals, what);
    return this.as(proposal.owner).post(`/api/proposals/${proposal.id}/withdrawal`, {
      headers: once(),
      body: { reason: 'Too early' },
    });
  }

  async close(): Promise<void> {
    await closeCall(this.world, this.call);
  }

  reject(who: number, what: number) {
    return this.as(given(SCREENERS, who)).post(`/api/screenings/${given(this.proposals, what).id}/rejections`, {
      headers: once(),
      body: { ground: 'eligibility', code: 'other', sentence: 'Not a municipality' },
    });
  }

  verdict(who: number, what: number, how: number) {
    const verdict = given(['confirmed', 'refused'], how);
    return this.as(given(SCREENERS, who)).post(`/api/screenings/${given(this.proposals, what).id}/verdict`, {
      headers: once(),
      body: { verdict, reason: 'Looked at again' },
    });
  }

  assign(who: number, what: number) {
    const { lot, ...proposal } = given(this.proposals, what);
    return assign(this.world, lot, proposal, given(EVALUATORS, who));
  }

  private async assignment(who: number, what: number) {
    const [row] = await this.world.sql.rows<{ id: string; version: number }>(
      `select a.id, coalesce(s.version, 0) as version from assignment a left join score_sheet s on s.assignment_id = a.id
       where a.proposal_id = $1 and a.evaluator_id = $2`,
      [given(this.proposals, what).id, this.world.idOf(given(EVALUATORS, who))],
    );
    return row;
  }

  async takeBack(who: number, what: number) {
    const assignment = await this.assignment(who, what);
    return assignment && this.as(ELENA).send('DELETE', `/api/assignments/${assignment.id}`, {});
  }

  async declare(who: number, what: number, how: number) {
    const assignment = await this.assignment(who, what);
    const level = given(['none', 'none', 'potential', 'disqualifying'] as const, how);
    return assignment && declare(this.as(given(EVALUATORS, who)), assignment.id, level, level === 'none' ? '' : 'Kin');
  }

  async decideConflict(who: number, what: number, how: number) {
    const assignment = await this.assignment(who, what);
    const body = { decision: given(['cleared', 'disqualified'], how), reason: 'Heard them both' };
    return assignment && this.as(MARTA).post(`/api/assignments/${assignment.id}/chair-decision`, { body });
  }

  async score(who: number, what: number, how: number): Promise<Answer<unknown> | undefined> {
    const assignment = await this.assignment(who, what);
    if (!assignment) return undefined;
    const client = this.as(given(EVALUATORS, who));
    const content = sheetOf({ P1: 3 + (how % 3), P2: 3 + ((how >> 2) % 3), B1: 1 + ((how >> 4) % 5) });
    const saved = await saveSheet(client, assignment.id, assignment.version, content);
    return saved.status < 400 ? submitSheet(client, assignment.id, saved.body.version) : saved;
  }

  async work(who: number, what: number, how: number): Promise<Answer<unknown> | undefined> {
    await this.assign(who, what);
    await this.declare(who, what, 0);
    return this.score(who, what, how);
  }

  async ranking(what: number) {
    const [row] = await this.world.sql.rows<{ id: string; state: string }>(
      'select id, state from ranking where lot_id = $1 order by version desc limit 1',
      [given(this.lots, what)],
    );
    return row;
  }

  freeze(who: number, what: number) {
    return freeze(this.as(given(MANAGERS, who)), given(this.lots, what));
  }

  async propose(who: number, what: number, how: number) {
    const ranking = await this.ranking(what);
    if (!ranking) return undefined;
    const manager = this.as(given(MANAGERS, who));
    const { rows } = accepted(await manager.get<BoardView>(`/api/lots/${given(this.lots, what)}/board`));
    const outcome = given(['selected', 'reserve', 'rejected'] as const, how >> 2);
    const departures: Departure[] =
      how % 3 === 0 || rows.length === 0
        ? []
        : [
            {
              proposalId: given(rows, how).proposalId,
              outcome,
              recommendedCents: outcome === 'selected' ? 1_000_000 * (how % 8) : 0,
              reason: given(['Weighed again', 'Two of a kind', ' '], how >> 4),
            },
          ];
    return propose(manager, ranking.id, departures);
  }

  async approve(who: number, what: number) {
    const ranking = await this.ranking(what);
    return ranking && approve(this.as(given(SELECTORS, who)), ranking.id);
  }

  async conclude(who: number, what: number, how: number): Promise<Answer<unknown> | undefined> {
    const state = (await this.ranking(what))?.state;
    if (state === undefined) return this.freeze(who, what);
    if (state === 'frozen') return this.propose(who, what, how);
    return state === 'proposed' ? this.approve(who, what) : this.announce(who);
  }

  announce(who: number) {
    return announce(this.as(given(MANAGERS, who)), this.call);
  }

  /** An evaluator opens what was given to them, a selector the board, an applicant the decision. */
  async read(who: number, what: number, how: number): Promise<Answer<unknown>> {
    const proposal = given(this.proposals, what);
    const kind = given(['content', 'sheetOfAnother', 'decision'] as const, how);
    const reader = given({ content: EVALUATORS, sheetOfAnother: SELECTORS, decision: [proposal.owner] }[kind], who);
    const client = this.as(reader);
    const before = await this.plainFacts(proposal.id, reader);
    const at = await this.world.sql.now();
    const answers = {
      content: async () => this.assignedTo(client, before.assignmentId),
      sheetOfAnother: async () => client.get<BoardView>(`/api/lots/${proposal.lot}/board`),
      decision: async () => client.get(`/api/proposals/${proposal.id}/decision`),
    };
    const answer: Answer<unknown> = await answers[kind]();
    const shown = kind === 'sheetOfAnother' ? holds(answer as Answer<BoardView>, proposal.id) : answer.status === 200;
    if (shown) {
      const { disqualified, ownSheetOpen } = before;
      const applicant = reader === proposal.owner;
      const personId = this.world.idOf(reader);
      this.readings.push({ personId, proposalId: proposal.id, at, what: kind, applicant, disqualified, ownSheetOpen });
    }
    return answer;
  }

  private assignedTo(client: Client, id: string | null) {
    return client.get<AssignmentSummary>(`/api/assignments/${id ?? randomUUID()}`);
  }

  private plainFacts(proposalId: string, reader: CastMember) {
    return this.world.sql.row<{ disqualified: boolean; ownSheetOpen: boolean; assignmentId: string | null }>(
      `select exists (select from conflict x where x.proposal_id = $1 and x.person_id = $2
                      and (x.level = 'disqualifying' or x.chair_decision = 'disqualified')) as disqualified,
              (select a.id from assignment a where a.proposal_id = $1 and a.evaluator_id = $2) as "assignmentId",
              exists (select from assignment a left join score_sheet s on s.assignment_id = a.id
                      where a.proposal_id = $1 and a.evaluator_id = $2 and s.state is distinct from 'submitted')
                as "ownSheetOpen"`,
      [proposalId, this.world.idOf(reader)],
    );
  }
}

const holds = ({ status, body }: Answer<BoardView>, id: string) =>
  status === 200 && body.rows.some(({ proposalId, sheets }) => proposalId === id && sheets.length > 0);
