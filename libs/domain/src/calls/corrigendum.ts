/** A published change to a call: what may still change, until when, and never at anybody's cost. */
import { type Refusal, refuse } from '../kernel/refusal';
import { isBlank } from '../kernel/text';
import { type CallDefinition, firstStage, type FormDefinition, type StageKind } from './call';
import { barringProblems } from './consistency';
import { type DefinitionChange, definitionChanges } from './definition-changes';

export interface CorrigendumFacts {
  readonly before: CallDefinition;
  readonly after: CallDefinition;
  readonly reason: string;
  readonly cancelledAt: string | null;
  /** Instant at which the result of the concept notes became public; null, or left out, until it has. */
  readonly preselectedAt?: string | null;
  /** Instant (ISO 8601) of the change. */
  readonly now: string;
}

/** What is fixed for good at publication: proposals refer to it. */
const FIXED = /^(currency|stages|secondStage(\.by)?|demonstration|referenceLanguage|lots\.\d+(\.kind)?)$/;
/** What may still change of the second stage once the first is closed. */
const SECOND_DEADLINE = /^lots\.\d+\.fullApplicationDeadline$/;

/**
 * Whether a place of a published call is fixed for good, so that no corrigendum can change it: its currency, stages and
 * lots, and the kind of what is asked already. Source: programme rules, section 3 (publish).
 */
export function isFixedForGood(published: CallDefinition, path: string): boolean {
  const [, stage, asked] = /^forms\.(\w+)\.sections\..+?\.(questions\..+\.kind)$/.exec(path) ?? [];
  const kinds = published.stages.flatMap((known) => kindsOf(published.forms[known], known));
  return FIXED.test(path) || kinds.some(([kind]) => kind === `forms.${stage}.${asked}`);
}

/**
 * Whether a published call may be changed so. A change has a reason, comes before the first deadline passes (that of the full
 * applications may move until it passes, or until anybody is invited), keeps lots,
 * stages, currency and the kinds of questions, never brings a deadline forward, and leaves a call that could be published.
 * Source: programme rules, section 3 (publish, extension).
 * @returns CALL_CANCELLED, REASON_REQUIRED, CORRIGENDUM_EMPTY, CALL_CLOSED, FIXED_FOR_GOOD, DEADLINE_EARLIER or
 * CALL_INCONSISTENT
 */
export function canCorrect(facts: CorrigendumFacts): Refusal | null {
  const { before, after, reason, cancelledAt } = facts;
  if (cancelledAt !== null) return refuse('CALL_CANCELLED', { cancelledAt });
  if (isBlank(reason)) return refuse('REASON_REQUIRED', {});
  const changes = definitionChanges(before, after);
  if (changes.length === 0) return refuse('CORRIGENDUM_EMPTY', {});
  return (
    checkStillOpen(facts, changes) ??
    checkFixed(changes) ??
    checkKinds(before, after) ??
    checkDeadlines(before, after) ??
    checkConsistent(after)
  );
}

function checkStillOpen(
  { before: { lots }, preselectedAt = null, now }: CorrigendumFacts,
  changes: readonly DefinitionChange[],
): Refusal<'CALL_CLOSED'> | null {
  const onlySecond = changes.every(({ path }) => SECOND_DEADLINE.test(path));
  // nobody can have missed the deadline of an invitation that has not been made
  if (onlySecond && preselectedAt === null) return null;
  const deadline = lots
    .map((lot) => (onlySecond ? (lot.fullApplicationDeadline ?? lot.deadline) : lot.deadline))
    .sort()[0];
  if (deadline === undefined) return null;
  const lateByMs = Date.parse(now) - Date.parse(deadline);
  return lateByMs > 0 ? refuse('CALL_CLOSED', { deadline, at: now, lateByMs }) : null;
}

function checkFixed(changes: readonly DefinitionChange[]): Refusal<'FIXED_FOR_GOOD'> | null {
  const fixed = changes.find(({ path }) => FIXED.test(path));
  return fixed ? refuse('FIXED_FOR_GOOD', { path: fixed.path }) : null;
}

/** A question and a column keep their kind: what has been answered to them would not be an answer any more. */
function checkKinds(before: CallDefinition, after: CallDefinition): Refusal<'FIXED_FOR_GOOD'> | null {
  const kinds = new Map(before.stages.flatMap((stage) => kindsOf(before.forms[stage], stage)));
  const changed = after.stages
    .flatMap((stage) => kindsOf(after.forms[stage], stage))
    .find(([path, kind]) => (kinds.get(path) ?? kind) !== kind);
  return changed ? refuse('FIXED_FOR_GOOD', { path: changed[0] }) : null;
}

/** The kind of every question and column of a form, by what each is called. */
function kindsOf(form: FormDefinition | undefined, stage: StageKind): [path: string, kind: string][] {
  const questions = form?.sections.flatMap((section) => section.questions) ?? [];
  return questions.flatMap(({ id, kind, columns = [] }): [string, string][] => [
    [`forms.${stage}.questions.${id}.kind`, kind],
    ...columns.map((column): [string, string] => [
      `forms.${stage}.questions.${id}.columns.${column.id}.kind`,
      column.kind,
    ]),
  ]);
}

/** A deadline can move later for everybody of a lot, never earlier. */
function checkDeadlines(before: CallDefinition, after: CallDefinition): Refusal<'DEADLINE_EARLIER'> | null {
  for (const lot of before.lots) {
    const changed = after.lots.find(({ number }) => number === lot.number);
    for (const field of ['deadline', 'fullApplicationDeadline'] as const) {
      const [was, is] = [lot[field], changed?.[field] ?? null];
      if (was !== null && (is === null || Date.parse(is) < Date.parse(was))) {
        return refuse('DEADLINE_EARLIER', { lot: lot.number, before: was, after: is });
      }
    }
  }
  return null;
}

function checkConsistent(after: CallDefinition): Refusal<'CALL_INCONSISTENT'> | null {
  const problems = barringProblems(after);
  return problems.length > 0 ? refuse('CALL_INCONSISTENT', { problems }) : null;
}

/**
 * The call with later deadlines in some lots and nothing else changed; where both stages are submitted together, they stay
 * together. @param deadlines lot number → instant @param stage whose deadlines they are, the first unless another is named
 */
export function withDeadlines(
  call: CallDefinition,
  deadlines: Readonly<Record<number, string>>,
  stage: StageKind = firstStage(call),
): CallDefinition {
  const together = call.secondStage?.by === 'together';
  const second = !together && call.stages.indexOf(stage) > 0;
  const lots = call.lots.map((lot) => {
    if (second) return { ...lot, fullApplicationDeadline: deadlines[lot.number] ?? lot.fullApplicationDeadline };
    const deadline = deadlines[lot.number] ?? lot.deadline;
    return { ...lot, deadline, fullApplicationDeadline: together ? deadline : lot.fullApplicationDeadline };
  });
  return { ...call, lots };
}
