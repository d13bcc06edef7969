/** A call in memory: nothing but its facts. The acts beside it ask the real rules and change them, as the commands do. */
import { type CallDefinition, gridOf } from '../../calls/call';
import type { ScoringRules } from '../../evaluation/counted-sheets';
import { DEADLINE } from '../builders';
import type { Actor } from '../../identity/actor';
import type { SheetContent } from '../../evaluation/sheet';
import { ANA, BORIS, CHIARA, DAVID, ELENA, KUTAISI, LEYLA, MARTA, MINGACHEVIR, NINO, SAMIR } from '../cast';
import { callBuilder, lotBuilder } from '../builders';
import type {
  ComplaintStanding,
  ConflictStanding,
  ConsolidationStanding,
  EndingStanding,
  LogEntry,
  LotStanding,
  MoveStanding,
  PromotionStanding,
  ProposalStanding,
  RankingStanding,
  Reading,
  SheetStanding,
  Standing,
} from './standing';

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

export interface ModelProposal extends Writable<ProposalStanding> {
  readonly reference: string;
  readonly lotNumber: number;
  readonly requestedCents: number;
  readonly owner: Actor;
  submittedAt: string[];
  rejectionBy: string | null;
}

export interface ModelAssignment {
  readonly id: string;
  readonly proposalId: string;
  readonly evaluatorId: string;
}

export interface Model {
  readonly call: CallDefinition;
  /** What of the call makes sheets a score. */
  readonly scoring: ScoringRules;
  /** Milliseconds since 1970. */
  now: number;
  readonly lots: readonly LotStanding[];
  readonly proposals: readonly ModelProposal[];
  assignments: ModelAssignment[];
  readonly sheets: (Writable<SheetStanding> & { content: SheetContent })[];
  readonly consolidations: ConsolidationStanding[];
  readonly conflicts: Writable<ConflictStanding>[];
  /** With how often decisions have been proposed on each. */
  readonly rankings: (Writable<Omit<RankingStanding, 'hashNow'>> & { decisionsVersion: number })[];
  /** What has been frozen, by the number in its hash. */
  readonly frozenTexts: string[];
  /** Version whose decisions stand, by lot. */
  readonly stands: Map<string, string>;
  /** Ids of versions that count a sheet which was voided since. */
  readonly outdated: Set<string>;
  readonly moves: MoveStanding[];
  announcedAt: string | null;
  announcementSetAt: string | null;
  readonly promotions: PromotionStanding[];
  readonly endings: EndingStanding[];
  readonly complaints: Writable<ComplaintStanding>[];
  /** Version of the ranking that has corrected the decision on a proposal after the announcement, by proposal. */
  readonly corrected: Map<string, number>;
  readonly readings: Reading[];
  readonly log: LogEntry[];
}

const FRIDA: Actor = { ...CHIARA, userId: 'frida' };
export const EVALUATORS: readonly Actor[] = [ANA, BORIS, CHIARA, FRIDA];
/** Who may freeze, propose and approve: two managers, the chair. */
export const SELECTORS: readonly Actor[] = [ELENA, DAVID, MARTA];
export const SCREENERS: readonly Actor[] = [SAMIR, ELENA];
/** Who may answer a complaint, if they had no part in what it is about. */
export const ANSWERERS: readonly Actor[] = [SAMIR, DAVID, MARTA, ELENA];
/** One evaluator works for one of the applicants: what the facts themselves forbid. */
export const EMPLOYER: Readonly<Record<string, string>> = { [CHIARA.userId]: KUTAISI.id };

/** What applicants ask for, integer cents: in the first lot two fit and two do not, and most ask for the same. */
const REQUESTS = [4_000_000, 4_000_000, 3_500_000, 4_000_000, 3_000_000];

/** What differs from one model to the next. */
export interface Terms extends Pick<CallDefinition, 'cutOff'>, Pick<CallDefinition['divergence'], 'thirdScore'> {
  readonly maxAwards: number | null;
}

/**
 * A call of two lots that closes in an hour, with five proposals of two municipalities, none of them submitted yet. One of
 * its managers has a conflict of interest with one of them.
 */
export function newModel({ cutOff, thirdScore, maxAwards }: Terms): Model {
  const envelope = { envelopeCents: 9_500_000, territories: ['AZ', 'GE'] };
  const call = callBuilder({
    cutOff,
    divergence: { limit: 20, thirdScore },
    lots: [lotBuilder(1, envelope), lotBuilder(3, envelope)],
    eligibility: { questions: [], maxAsLead: null, maxAwards },
    reallocation: [1, 3],
  });
  const lots = call.lots.map(({ number, deadline, envelopeCents }) => ({
    id: `lot${number}`,
    number,
    deadline,
    publishedCents: envelopeCents,
  }));
  const proposals = REQUESTS.map((requestedCents, place): ModelProposal => {
    const [owner, municipality] = place % 2 === 0 ? [LEYLA, MINGACHEVIR] : [NINO, KUTAISI];
    const lot = lots[place === 4 ? 1 : 0]!;
    return {
      id: `p${place}`,
      reference: `P${place}`,
      lotId: lot.id,
      lotNumber: lot.number,
      municipalityId: municipality.id,
      requestedCents,
      owner,
      state: 'draft',
      screening: 'open',
      submittedAt: [],
      rejectionBy: null,
    };
  });
  const model: Model = {
    call,
    scoring: {
      grid: gridOf(call),
      evaluatorsPerProposal: call.evaluatorsPerProposal,
      divergence: call.divergence,
    },
    now: Date.parse(DEADLINE) - 3_600_000,
    lots,
    proposals,
    assignments: [],
    sheets: [],
    consolidations: [],
    conflicts: [{ proposalId: 'p1', personId: DAVID.userId, level: 'disqualifying', chairDecision: null }],
    rankings: [],
    frozenTexts: [],
    stands: new Map(),
    outdated: new Set(),
    moves: [],
    announcedAt: null,
    announcementSetAt: null,
    promotions: [],
    endings: [],
    complaints: [],
    corrected: new Map(),
    readings: [],
    log: [],
  };
  for (const { id, owner } of proposals) record(model, owner, 'proposal.started', { type: 'proposal', id });
  const facts = { level: 'disqualifying', proposalId: 'p1', voidedSheets: [] };
  record(model, DAVID, 'conflict.declared', { type: 'conflict', id: 'p1' }, { facts });
  return model;
}

export function instant({ now }: Pick<Model, 'now'>): string {
  return new Date(now).toISOString();
}

export function record(
  model: Model,
  { userId }: Pick<Actor, 'userId'>,
  action: string,
  subject: LogEntry['subject'],
  more: Partial<Pick<LogEntry, 'reason' | 'facts'>> = {},
): void {
  model.log.push({ actorId: userId, at: instant(model), action, subject, reason: null, facts: {}, ...more });
}

/** As the invariants look at it. */
export function standingOf(model: Model): Standing {
  return {
    ...model,
    maxAwards: model.call.eligibility.maxAwards,
    sheets: inOrder(model.sheets),
    rankings: model.rankings.map((ranking) => ({ ...ranking, hashNow: hashOf(model, ranking.snapshot) })),
    stands: [...model.stands.values()],
  };
}

/**
 * Stands for a hash: the same for the same text, another for another one. There is no cryptography where the rules are, and
 * to be told apart is all that is asked of it here.
 */
export function hashOf({ frozenTexts }: Pick<Model, 'frozenTexts'>, snapshot: RankingStanding['snapshot']): string {
  const text = JSON.stringify(snapshot);
  const known = frozenTexts.indexOf(text);
  return `hash ${known === -1 ? frozenTexts.push(text) - 1 : known}`;
}

/** Sheets in the order in which they were submitted. */
export function inOrder<Sheet extends Pick<SheetStanding, 'submittedAt'>>(sheets: readonly Sheet[]): readonly Sheet[] {
  return [...sheets].sort((a, b) => ((a.submittedAt ?? '~') < (b.submittedAt ?? '~') ? -1 : 1));
}
