/**
 * Ten thousand random histories of a call, from its drafts to its announcement: whatever people do in whatever order,
 * the invariants of the programme rules hold (section 11).
 */
import fc from 'fast-check';
import { CUT_OFF_RULES } from './calls/call';
import { type ActName, type Move, perform } from './testing/whole-call/acts';
import { broken, INVARIANTS } from './testing/whole-call/invariants';
import { type Model, newModel, standingOf } from './testing/whole-call/model';

const HISTORIES = 10_000;
/** Given to fast-check, so that every run plays the same histories; another number plays others. */
const SEED = 20_271_130;

const any = fc.nat({ max: 255 });
const moves = (weights: Partial<Record<ActName, number>>, minLength: number, maxLength: number) =>
  fc.array(
    fc.record<Move>({
      act: fc.oneof(
        ...(Object.entries(weights) as [ActName, number][]).map(([act, weight]) => ({
          weight,
          arbitrary: fc.constant(act),
        })),
      ),
      who: any,
      what: any,
      how: any,
    }),
    { minLength, maxLength, size: 'max' },
  );
const toDeadline = fc
  .nat({ max: 7 })
  .map((number): Move[] => (number === 7 ? [] : [{ act: 'wait', who: 0, what: 0, how: 2 }]));

const EVALUATING = {
  work: 24,
  consolidate: 2,
  reverse: 3,
  assign: 1,
  declare: 1,
  decideConflict: 1,
  score: 1,
  takeBack: 1,
  reject: 2,
  decideRejection: 4,
  read: 4,
  submit: 1,
  freeze: 1,
};
const SELECTING = {
  conclude: 24,
  freeze: 1,
  propose: 3,
  approve: 2,
  announce: 1,
  declare: 1,
  score: 1,
  reject: 1,
  decideRejection: 2,
  reverse: 2,
  consolidate: 1,
  correct: 1,
  reallocate: 3,
  read: 8,
  wait: 2,
};

const AFTER = {
  conclude: 8,
  announce: 2,
  endAward: 5,
  promote: 5,
  complain: 2,
  answerComplaint: 3,
  decideUphold: 3,
  correct: 4,
  propose: 2,
  approve: 1,
  declare: 2,
  reject: 1,
  read: 4,
  wait: 2,
};

/** What is done mostly at each time of a call, with a little of everything at any. */
const fromTheStart = fc.tuple(
  moves({ submit: 12, withdraw: 1, wait: 1, read: 1, freeze: 1 }, 4, 10),
  toDeadline,
  moves(EVALUATING, 12, 26),
  moves(SELECTING, 8, 24),
  moves(AFTER, 0, 16),
);

const one = (act: ActName, what: number, who = 1, how = 0): Move => ({ act, who, what, how });
const submitAll = [0, 1, 2, 3, 4].map((what) => one('submit', what));
/** Of either lot: frozen, proposed as it is ranked, approved by somebody else; then announced at once. */
const concludeAll = [...[0, 0, 2, 0, 0, 2].map((who) => one('conclude', 0, who)), one('announce', 0, 0, 1)];

/** Everything is announced, mostly: what may happen then needs room of its own. */
const fromTheAnnouncement = fc.tuple(
  fc.constant([...submitAll, one('wait', 0, 0, 2)]),
  moves({ work: 1 }, 14, 20),
  fc.constant(concludeAll),
  moves(AFTER, 8, 32),
);

/** Corrected once awards have been given up and promoted: whose money is whose must stay true. */
const corrected = fc.tuple(
  fc.constant([...submitAll, one('wait', 0, 0, 2)]),
  moves({ work: 1 }, 14, 20),
  fc.constant(concludeAll),
  moves({ endAward: 2, promote: 1 }, 3, 7),
  moves({ correct: 1 }, 1, 4),
  moves({ conclude: 4, propose: 1 }, 3, 8),
  moves({ promote: 3, endAward: 1, conclude: 1 }, 2, 6),
);

const history = fc
  .oneof(...[fromTheStart, fromTheAnnouncement, corrected].map((parts) => parts as fc.Arbitrary<Move[][]>))
  .map((parts) => parts.flat());

/** How far histories have come, so that invariants of things that never happened are not taken for kept. */
const reached = new Map<string, number>();
const count = (what: string) => reached.set(what, (reached.get(what) ?? 0) + 1);

function tally({ rankings, announcedAt, readings, sheets, ...model }: Model): void {
  const things: Readonly<Record<string, boolean>> = {
    'ranked several': rankings.some(({ snapshot: { entries } }) => entries.length > 1),
    'taken back': model.log.some(({ action }) => action === 'reversal.decided'),
    'put aside': rankings.some(({ snapshot: { excluded } }) => (excluded?.length ?? 0) > 0),
    departed: rankings.some(({ decisions }) => decisions.some(({ departureReason }) => departureReason !== null)),
    voided: sheets.some(({ state }) => state === 'voided'),
    consolidated: model.consolidations.length > 0,
    moved: model.moves.length > 0,
    announced: announcedAt !== null,
    'corrected since': rankings.some(
      ({ version, approvedAt, frozenAt }) =>
        version > 1 && approvedAt !== null && frozenAt > (model.announcementSetAt ?? '~'),
    ),
    'given up': model.endings.length > 0,
    promoted: model.promotions.length > 0,
    'complained of': model.complaints.length > 0,
    upheld: model.complaints.some(({ state }) => state === 'upheld'),
  };
  for (const [what, isSo] of Object.entries(things)) if (isSo) count(what);
  for (const what of new Set(readings.map(({ what: reading }) => reading))) count(`read ${what}`);
  for (const what of new Set(rankings.map(({ state }) => state))) count(what);
  for (const { snapshot } of rankings) if (snapshot.correction) count(snapshot.correction.kind);
}

it(`${Object.keys(INVARIANTS).length} invariants hold after each of ${HISTORIES} random histories`, () => {
  const run = fc.check(
    fc.property(
      fc.constantFrom(...CUT_OFF_RULES),
      fc.constantFrom('meanOfThree' as const, 'twoClosest' as const),
      fc.constantFrom(null, null, 1),
      history,
      (cutOff, thirdScore, maxAwards, sequence) => {
        const model = newModel({ cutOff, thirdScore, maxAwards });
        for (const move of sequence) perform(model, move);
        const problems = broken(standingOf(model));
        // an assertion for each of ten thousand would take longer than they do
        if (problems.length > 0) throw new Error(problems.join('\n'));
        tally(model);
      },
    ),
    { numRuns: HISTORIES, seed: SEED },
  );
  expect(run.failed ? `${String(run.errorInstance)}\n${fc.defaultReportMessage(run)}` : null).toBeNull();
}, 120_000);

it.each([
  'read content',
  'read sheetOfAnother',
  'read decision',
  'ranked several',
  'put aside',
  'taken back',
  'departed',
  'voided',
  'consolidated',
  'manifestError',
  'lateConflict',
  'lateRejection',
  'reallocation',
  'complaintUpheld',
  'moved',
  'approved',
  'announced',
  'corrected since',
  'given up',
  'promoted',
  'complained of',
  'upheld',
])('enough of them have come as far as: %s', (what) => {
  expect(reached.get(what) ?? 0).toBeGreaterThan(HISTORIES / 5_000);
});
