/** What an evaluation report and minutes are made of: facts that are frozen or recorded, without a word about who may read them. */
import type {
  CallDefinition,
  ConflictLevel,
  CorrectionKind,
  CutOffRow,
  Outcome,
  Rational,
  RankingRules,
  Reallocation,
  RejectionGround,
  ReportKind,
  Role,
} from '@trilot/domain';

/** Somebody who did something, and when (ISO 8601 in UTC). */
export interface Act {
  readonly name: string;
  readonly at: string;
}

export interface ReportVersion {
  readonly version: number;
  readonly hash: string;
  readonly frozen: Act;
  /** The reason is null where it must not be told to the reader. */
  readonly correction: { readonly kind: CorrectionKind; readonly reason: string | null } | null;
}

export interface ReportRow {
  readonly reference: string;
  readonly municipality: string;
  readonly position: number | null;
  readonly mean: Rational;
  /** Integer cents. */
  readonly requestedCents: number;
  readonly recommendedCents: number;
  readonly outcome: Outcome;
  /** References of those with exactly the same mean, and the step that decided. */
  readonly tie: {
    readonly with: readonly string[];
    readonly brokenBy: NonNullable<CutOffRow['tie']>['brokenBy'];
  } | null;
  readonly departureReason: string | null;
}

export interface ReportRejection {
  readonly reference: string;
  readonly ground: RejectionGround;
  readonly code: string;
  readonly sentence: string;
  readonly proposedBy: string;
  readonly decidedBy: string;
}

export interface ReportEvaluator {
  readonly name: string;
  /** Submitted. */
  readonly sheets: number;
  /** Declarations by level. */
  readonly declared: Readonly<Record<ConflictLevel, number>>;
}

/** What became of a proposal's consensus. */
export interface ReportConsensus {
  readonly reference: string;
  readonly rapporteur: string;
  /** Who ended it without agreement, and why; null where all agreed. */
  readonly ended: { readonly name: string; readonly reason: string } | null;
}

export interface ReportLot {
  readonly number: number;
  /** ISO 8601 in UTC. */
  readonly deadline: string;
  readonly received: number;
  readonly late: number;
  readonly refused: number;
  readonly rejections: readonly ReportRejection[];
  readonly evaluators: readonly ReportEvaluator[];
  /** Of what is ranked, in the order of references; empty where the call asks for none. */
  readonly consensuses: readonly ReportConsensus[];
  readonly rules: RankingRules;
  /** In rank order. */
  readonly rows: readonly ReportRow[];
  readonly proposed: Act | null;
  readonly approved: Act | null;
  readonly versions: readonly ReportVersion[];
  /** Integer cents: the envelope with what was moved, and what is awarded of it. */
  readonly moneyCents: number;
  readonly usedCents: number;
}

export interface ReportFacts {
  readonly kind: ReportKind;
  /** The call at the stage the report is about. */
  readonly call: CallDefinition;
  readonly lots: readonly ReportLot[];
  /** The reason is null where it must not be told to the reader. */
  readonly moves: readonly (Reallocation & Act & { readonly reason: string | null })[];
  readonly committee: readonly { readonly role: Role; readonly name: string }[];
  /** Proposals that were left out because the reader has a conflict of interest. */
  readonly leftOut: number;
  /** The last instant at which anything in it was frozen or decided, ISO 8601 in UTC. */
  readonly madeAt: string;
}
