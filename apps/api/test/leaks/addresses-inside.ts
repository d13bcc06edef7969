/** What evaluators and those who run a call, select and look after the house can read. */
import { ANA, BORIS } from '@trilot/domain/testing';
import { type Address, during, type Exception, from, nothing, notConflicted, notScoring, only, WHOLE } from './address';
import { since, type State } from './canaries';
import { passes, PAVLO } from './cast';
import { EXPORTED_IN } from './planted-exports';

const evaluators = only(ANA, BORIS, PAVLO);
const scoresTheRival = only(ANA, BORIS);

const SUM = 'what a lot awards altogether is known to all who select; here it is one award';
const SUM_OF_A_LOT: readonly Exception[] = [
  { to: 'conflicted manager', canary: 'award', since: 'decided, not announced', because: SUM },
  { to: 'conflicted manager', canary: 'newAward', since: 'corrected, not approved', because: SUM },
];

const SUGGESTED: Address = {
  shows: from('deadline passed', 'title', 'reference', 'nameOfAna', 'nameOfBoris', 'rivalTitle', 'rivalReference'),
};
const FOUND: Address = {
  shows: from('deadline passed', 'title', 'reference', 'nameOfAna', 'nameOfBoris'),
  // the word in the box is that of the planted proposal alone
  to: notConflicted,
};
const MINUTES: Address = {
  shows: {
    ...from('frozen', 'reference', 'budget', 'rivalReference'),
    ...during('decided, not announced', 'corrected, not approved', 'award'),
    ...from('decided, not announced', 'departure'),
    ...from('corrected, not approved', 'newAward', 'correction'),
  },
  despite: SUM_OF_A_LOT,
};
const REPORT: Address = {
  ...MINUTES,
  shows: { ...MINUTES.shows, ...from('frozen', 'nameOfAna', 'nameOfBoris', 'consensusEnding') },
};

const isExported = (state: State) => EXPORTED_IN.includes(state);

export const ADDRESSES_INSIDE: Readonly<Record<string, Address>> = {
  // an evaluator's: the assignments of everybody are asked for by everybody
  'GET /api/assignments': {
    shows: from('deadline passed', 'title', 'reference', 'totals', 'rivalTitle', 'rivalReference'),
    own: { totals: evaluators, rivalTitle: scoresTheRival, rivalReference: scoresTheRival },
  },
  'GET /api/assignments/{id}': {
    shows: from(
      'deadline passed',
      ...WHOLE,
      'totals',
      'reasonOfAna',
      'commentOfAna',
      'reasonOfBoris',
      'commentOfBoris',
      'draftOfPavlo',
    ),
    own: {
      totals: evaluators,
      reasonOfAna: only(ANA),
      commentOfAna: only(ANA),
      reasonOfBoris: only(BORIS),
      commentOfBoris: only(BORIS),
    },
  },
  'GET /api/assignments/{id}/dossier': { shows: from('deadline passed', ...WHOLE) },
  'GET /api/assignments/{id}/files/{fileId}/content': { shows: from('deadline passed', 'fileName', 'fileContent') },
  'GET /api/assignments/{id}/consensus': {
    shows: from(
      'evaluated',
      ...(['title', 'reference', 'nameOfAna', 'nameOfBoris', 'consensusText', 'objection', 'consensusEnding'] as const),
      ...(['reasonOfAna', 'reasonOfBoris', 'commentOfAna', 'commentOfBoris'] as const),
    ),
    to: only(ANA, BORIS),
  },
  'GET /api/calls/{slug}/own-conflicts': {
    shows: from('deadline passed', 'title', 'reference', 'rivalTitle', 'rivalReference'),
  },
  'GET /api/calls/{slug}/declared-conflicts': nothing('holds what waits for the chair; nothing does'),
  'GET /api/own-scoring': {
    shows: { ...from('deadline passed', 'rivalReference'), ...from('evaluated', 'reference') },
    own: { rivalReference: scoresTheRival, reference: scoresTheRival },
  },

  // of those who run the call
  'GET /api/lots/{lotId}/opening-register': {
    shows: from('deadline passed', 'reference', 'budget', 'rivalReference'),
  },
  'GET /api/lots/{lotId}/opening-register.csv': {
    shows: from('deadline passed', 'reference', 'budget', 'rivalReference'),
  },
  'GET /api/lots/{lotId}/screenings': {
    shows: from('deadline passed', 'title', 'reference', 'rivalTitle', 'rivalReference'),
  },
  'GET /api/screenings/{id}': {
    shows: from('deadline passed', ...WHOLE, 'checkNote', 'inquiry', 'addendum', 'nameOfApplicant'),
    to: notConflicted,
  },
  'GET /api/lots/{lotId}/proposals/{id}/dossier': { shows: from('deadline passed', ...WHOLE) },
  'GET /api/lots/{lotId}/proposals/{id}/files/{fileId}/content': {
    shows: from('deadline passed', 'fileName', 'fileContent'),
  },
  'GET /api/lots/{lotId}/assignments': {
    shows: from(
      'deadline passed',
      'title',
      'reference',
      'conflictReason',
      'nameOfAna',
      'nameOfBoris',
      'rivalTitle',
      'rivalReference',
    ),
  },
  'GET /api/lots/{lotId}/assignments (searched)': {
    shows: from('deadline passed', 'title', 'reference', 'conflictReason', 'nameOfAna', 'nameOfBoris'),
  },
  'GET /api/calls/{slug}/mandate': {
    shows: from('draft', 'nameOfAna', 'nameOfBoris'),
    own: { nameOfAna: only(ANA), nameOfBoris: only(BORIS) },
  },
  'GET /api/managed-calls/{slug}/mandate': { shows: from('deadline passed', 'nameOfAna', 'nameOfBoris') },
  'GET /api/lots/{lotId}/assignment-suggestion': {
    shows: {
      ...from('deadline passed', 'nameOfAna', 'nameOfBoris'),
      ...during('deadline passed', 'frozen', 'reference', 'rivalReference'),
    },
  },
  'GET /api/assignment-suggestions/{id}/proposals': SUGGESTED,
  'GET /api/assignment-suggestions/{id}/proposals (searched)': FOUND,
  'GET /api/calls/{slug}/evaluation-progress': { shows: from('deadline passed', 'nameOfAna', 'nameOfBoris') },
  'GET /api/calls/{slug}/exports': nothing('holds kinds of exports, their sizes and digests'),
  'GET /api/managed-calls': nothing('holds what is written of calls, and counts'),
  'GET /api/managed-calls/{slug}': nothing('holds what is written of a call'),
  'GET /api/managed-calls/{slug}/clarifications': { shows: from('draft', 'question') },
  'GET /api/managed-calls/{slug}/sandbox': nothing(
    'holds what whoever tries out a call has typed there, and nothing of proposals',
  ),

  // of the selection
  'GET /api/calls/{slug}/overview': nothing('holds counts and states of lots'),
  'GET /api/lots/{lotId}/board': {
    shows: {
      ...from('deadline passed', 'reference', 'mean', 'nameOfAna', 'nameOfBoris', 'rivalTitle', 'rivalReference'),
      ...from(
        'evaluated',
        'title',
        'budget',
        'totals',
        'reasonOfAna',
        'reasonOfBoris',
        'commentOfAna',
        'commentOfBoris',
        'consolidation',
        'objection',
        'consensusEnding',
      ),
      ...during('decided, not announced', 'corrected, not approved', 'award'),
      ...from('decided, not announced', 'departure'),
      ...from('corrected, not approved', 'newAward', 'correction'),
    },
    to: notScoring,
    despite: SUM_OF_A_LOT,
  },
  'GET /api/lots/{lotId}/divergences': {
    shows: from('evaluated', 'reference', 'title', 'nameOfAna', 'nameOfBoris', 'totals'),
    to: (reader, state) => notScoring(reader, state) && notConflicted(reader),
  },
  'GET /api/lots/{lotId}/statistics': {
    shows: { ...from('deadline passed', 'nameOfAna', 'nameOfBoris'), ...from('evaluated', 'totals') },
    to: notScoring,
  },
  'POST /api/lots/{lotId}/what-if': {
    shows: { ...from('deadline passed', 'rivalReference'), ...from('evaluated', 'reference', 'budget') },
    to: notScoring,
  },
  'GET /api/rankings/{id}/snapshot': {
    shows: {
      ...from('frozen', 'reference', 'budget', 'mean', 'totals', 'consolidation', 'rivalReference'),
      ...from('corrected, not approved', 'correction'),
    },
    // its hash is that of the whole: to whom a part of it is hidden it is not given at all
    to: notConflicted,
  },

  'GET /api/rankings/{id}': {
    shows: {
      ...from('frozen', 'reference', 'budget', 'mean', 'rivalReference'),
      ...during('decided, not announced', 'corrected, not approved', 'award'),
      ...from('decided, not announced', 'departure'),
      ...from('corrected, not approved', 'newAward', 'correction'),
    },
    despite: SUM_OF_A_LOT,
  },
  'GET /api/calls/{slug}/reports/{kind} (report)': REPORT,
  'GET /api/calls/{slug}/reports/{kind} (report as PDF)': REPORT,
  'GET /api/calls/{slug}/reports/{kind} (minutes)': MINUTES,

  // made by a job, for whoever asked: to everybody else each is missing
  'GET /api/exports/{id}/content (workbook)': {
    asked: isExported,
    shows: {
      ...from(
        'deadline passed',
        'title',
        'reference',
        'budget',
        'rivalTitle',
        'rivalReference',
        'nameOfAna',
        'nameOfBoris',
      ),
      ...from('evaluated', 'reasonOfAna', 'reasonOfBoris', 'commentOfAna', 'commentOfBoris', 'consensusEnding'),
      ...during('decided, not announced', 'corrected, not approved', 'award'),
      ...from('decided, not announced', 'departure'),
      ...from('corrected, not approved', 'newAward'),
    },
  },
  'GET /api/exports/{id}/content (proposals)': {
    asked: isExported,
    shows: from('deadline passed', 'title', 'reference', 'budget', 'rivalTitle', 'rivalReference'),
  },
  'GET /api/exports/{id}/content (scores)': {
    asked: isExported,
    shows: {
      ...from('deadline passed', 'rivalReference', 'nameOfAna', 'nameOfBoris'),
      ...from('evaluated', 'reference', 'reasonOfAna', 'reasonOfBoris'),
    },
  },
  'GET /api/exports/{id}/content (dossiers)': {
    asked: isExported,
    shows: from('deadline passed', ...WHOLE, 'fileContent', 'rivalTitle', 'rivalReference'),
    to: (reader) => passes(reader, 'screening:manage'),
  },

  // acts where they are refused: what a refusal says
  'POST /api/lots/{lotId}/ranking (refused)': {
    shows: { reference: ['deadline passed', 'evaluated'] },
    asked: (state) => !since(state, 'evaluated') || since(state, 'frozen'),
  },
  'POST /api/calls/{slug}/announcement (refused)': {
    ...nothing('names lots'),
    asked: (state) => !since(state, 'decided, not announced'),
  },
  'POST /api/rankings/{id}/corrections (refused)': nothing('says that nothing has changed'),
  'POST /api/lots/{lotId}/promotions (refused)': nothing('says that nobody is to be promoted'),
  'GET /api/calls/{slug}/reallocations': nothing('holds the money of lots; none has moved here'),

  // of what comes after
  'GET /api/calls/{slug}/letters': {
    shows: {
      ...from('decided, not announced', 'reference', 'rivalReference'),
      ...from('announced', 'nameOfApplicant'),
    },
    own: { nameOfApplicant: notConflicted },
  },
  'GET /api/calls/{slug}/letters/{proposalId}': {
    shows: from(
      'decided, not announced',
      'title',
      'reference',
      'award',
      'reasonOfAna',
      'reasonOfBoris',
      'consolidation',
    ),
    to: notConflicted,
  },
  'GET /api/complaints': { shows: during('announced', 'corrected, not approved', 'reference') },
  'GET /api/calls/{slug}/complaints': { shows: from('announced', 'reference') },
  'GET /api/complaints/{id}': { shows: from('announced', 'reference', 'title', 'complaint', 'complaintAnswer') },
  'GET /api/calls/{slug}/awards': {
    shows: {
      ...from('announced', 'title', 'reference', 'budget', 'rivalTitle', 'rivalReference'),
      ...during('announced', 'corrected', 'award'),
      ...from('corrected', 'newAward'),
      ...from('given up', 'ending', 'nameOfApplicant'),
    },
    own: { nameOfApplicant: notConflicted },
    despite: SUM_OF_A_LOT,
  },

  // of the house
  'GET /api/audit': {
    shows: {
      ...from('draft', 'reference', 'nameOfApplicant', 'rivalReference'),
      ...from('deadline passed', 'nameOfAna', 'nameOfBoris', 'chairReason'),
      ...from('evaluated', 'consolidation', 'objection', 'consensusEnding'),
      ...from('decided, not announced', 'award', 'departure'),
      ...from('announced', 'complaintAnswer'),
      ...from('corrected, not approved', 'correction', 'newAward'),
      ...from('given up', 'ending'),
    },
    despite: [
      {
        to: 'conflicted manager',
        canary: 'reference',
        since: 'draft',
        because: 'that something was done with the id is in the chain; neither why nor what is told',
      },
    ],
  },
  'GET /api/audit/verification': nothing('says whether the chain holds'),
  'GET /api/people': { shows: from('draft', 'nameOfAna', 'nameOfBoris') },
  'GET /api/people (evaluators)': { shows: from('draft', 'nameOfAna', 'nameOfBoris') },
  'GET /api/managed-people': {
    shows: from('draft', 'nameOfAna', 'nameOfBoris', 'nameOfApplicant', 'addressOfApplicant'),
  },
  'GET /api/managed-people/invitations': nothing('holds invitations; there are none'),
  'GET /api/managed-municipalities': nothing('holds municipalities with how many people act for them'),
  'GET /api/subscriptions/counts': nothing('holds counts'),
};
