/** What happens from one state of the planted call to the next, up to the freeze. */
import { localDate } from '@trilot/domain';
import { ANA, BORIS, type CastMember, CHIARA, ELENA, LEYLA, MARTA, SAMIR } from '@trilot/domain/testing';
import type { OwnInquiriesView } from '../../src/capabilities/screening/inquiries.dto';
import {
  accepted,
  answerConsensus,
  assigned,
  closeCall,
  consolidate,
  declare,
  endConsensus,
  freeze,
  proposeConsensus,
  saveDraft,
  saveSheet,
  signMandate,
  submitSheet,
  Suggestions,
  writeConsensus,
} from '../harness';
import { type State, WORDS } from './canaries';
import { DORA, PAVLO } from './cast';
import { LATER_STEPS } from './later-steps';
import { once, type PlantedCall } from './planted-call';
import { planted as contentOf, sheet } from './planted-content';

type Step = (planted: PlantedCall) => Promise<void>;

async function submitted(planted: PlantedCall): Promise<void> {
  const { world, proposal } = planted;
  const version = await planted.submitAs(LEYLA, proposal);
  const { answers, ...content } = contentOf(world);
  const drafted = { ...content, answers: { ...answers, needs: `${WORDS.answers} ${WORDS.drafted}` } };
  const saved = accepted(await saveDraft(world.as(LEYLA), { id: proposal.id, version }, drafted));
  planted.proposal = { ...proposal, version: saved.version };
}

async function deadlinePassed(planted: PlantedCall): Promise<void> {
  await closeCall(planted.world, planted.call);
  await screen(planted);
  for (const evaluator of [ANA, BORIS, CHIARA, PAVLO, DORA]) await signMandate(planted.world, planted.call, evaluator);
  const suggestions = new Suggestions(planted.world, planted.lot);
  // two have room: what is suggested is the same each time
  const both = [ANA, BORIS].map((member) => planted.world.idOf(member));
  const suggestion = await suggestions.computed(
    ELENA,
    suggestions.terms(10).filter(({ evaluatorId }) => both.includes(evaluatorId)),
  );
  planted.suggestion = suggestion.id;
  await evaluatePlanted(planted);
  await evaluateRival(planted);
}

/** Checks, asks the applicant, and is answered. */
async function screen({ world, proposal }: PlantedCall): Promise<void> {
  const [samir, leyla] = [world.as(SAMIR), world.as(LEYLA)];
  const check = { result: 'pass', sentence: WORDS.checkNote } as const;
  const checked = { headers: { 'if-match': '"0"' }, body: { checks: { A1: check, A2: check } } };
  accepted(await samir.put(`/api/screenings/${proposal.id}/checks`, checked));
  const dueOn = localDate(new Date(Date.parse(await world.sql.now()) + 86_400_000).toISOString(), 'Europe/Brussels');
  const asked = { language: 'en', fields: [{ field: 'title', question: WORDS.inquiry }], dueOn };
  accepted(await samir.post(`/api/screenings/${proposal.id}/inquiries`, { headers: once(), body: asked }));
  const { inquiries } = accepted(await leyla.get<OwnInquiriesView>(`/api/proposals/${proposal.id}/inquiries`));
  const path = `/api/inquiries/${inquiries[0]!.id}/addendum`;
  const answers = { title: WORDS.addendum };
  accepted(await leyla.put(path, { headers: { 'if-match': '"0"' }, body: { answers } }));
  accepted(await leyla.post(path, { headers: once(), body: { version: 1 } }));
}

/** Everything but to submit the sheets. */
async function evaluatePlanted({ world, lot, proposal, assignments }: PlantedCall): Promise<void> {
  for (const evaluator of [ANA, BORIS, PAVLO, CHIARA, DORA]) {
    assignments.set(evaluator, await assigned(world, lot, proposal, evaluator));
  }
  const assignment = (member: CastMember) => assignments.get(member)!;
  accepted(await declare(world.as(ANA), assignment(ANA), 'potential', WORDS.conflictReason));
  accepted(
    await world.as(MARTA).post(`/api/assignments/${assignment(ANA)}/chair-decision`, {
      body: { decision: 'cleared', reason: WORDS.chairReason },
    }),
  );
  for (const evaluator of [BORIS, PAVLO, DORA]) accepted(await declare(world.as(evaluator), assignment(evaluator)));
  accepted(await declare(world.as(CHIARA), assignment(CHIARA), 'disqualifying', 'A sister'));
  for (const [evaluator, content] of [
    [ANA, sheet({}, WORDS.reasonOfAna, WORDS.commentOfAna)],
    [BORIS, sheet({ P1: 5 }, WORDS.reasonOfBoris, WORDS.commentOfBoris)],
    [DORA, sheet({ P1: 5, P2: 5, P3: 5 }, 'The third word')],
    [PAVLO, sheet({}, WORDS.draftOfPavlo)],
  ] as const) {
    accepted(await saveSheet(world.as(evaluator), assignment(evaluator), 0, content));
  }
}

/** The rival's is scored by two alone, and comes to exactly as much: each is named where the tie is told. */
async function evaluateRival({ world, lot, rival }: PlantedCall): Promise<void> {
  for (const [evaluator, marks] of [
    [ANA, { D2: 5 }],
    [BORIS, { P1: 5, D2: 3 }],
  ] as const) {
    const id = await assigned(world, lot, rival, evaluator);
    accepted(await declare(world.as(evaluator), id));
    accepted(await saveSheet(world.as(evaluator), id, 0, sheet(marks, 'Of the rival')));
    accepted(await submitSheet(world.as(evaluator), id));
  }
  accepted(await endConsensus(world.as(MARTA), rival, 'Of the rival'));
}

/** The first puts forward what the other does not agree on, and the committee ends it: the mean of the sheets counts. */
async function disagree({ world, proposal, assignments }: PlantedCall): Promise<void> {
  const [ana, boris] = [assignments.get(ANA)!, assignments.get(BORIS)!];
  accepted(await writeConsensus(world.as(ANA), ana, 0, sheet({}, WORDS.consensusText)));
  accepted(await proposeConsensus(world.as(ANA), ana, 1));
  accepted(await answerConsensus(world.as(BORIS), boris, 'objected', { reason: WORDS.objection }));
  accepted(await endConsensus(world.as(MARTA), proposal, WORDS.consensusEnding));
}

async function evaluated(planted: PlantedCall): Promise<void> {
  const { world, assignments, proposal } = planted;
  for (const evaluator of [ANA, BORIS, DORA]) {
    accepted(await submitSheet(world.as(evaluator), assignments.get(evaluator)!));
  }
  await disagree(planted);
  // the committee says what both of them have said, so that the tie stays
  const word = { question: 'D2', score: 4, reason: WORDS.consolidation };
  accepted(await consolidate(world.as(MARTA), proposal, word));
}

async function frozen(planted: PlantedCall): Promise<void> {
  for (const lot of planted.call.lots) {
    const { ranking } = accepted(await freeze(planted.world.as(ELENA), lot));
    if (lot === planted.lot) planted.ranking = ranking!.id;
  }
}

export const STEPS: Readonly<Record<State, Step>> = {
  draft: async () => undefined,
  submitted,
  'deadline passed': deadlinePassed,
  evaluated,
  frozen,
  ...LATER_STEPS,
};
