/** What everybody, whoever has an account, and applicants can read. */
import { ANA, BORIS, ELENA, LEYLA, MARTA, NINO, OSTAP, SAMIR } from '@trilot/domain/testing';
import { type Address, DRAFT, during, from, nothing, only, type Shown, WHOLE } from './address';
import { since, type State } from './canaries';
import { PAVLO, type Reader } from './cast';

const team = only(LEYLA);
/** Whose own acts the assignments are. */
const assigns = (reader: Reader, state: State) => only(ELENA)(reader) && since(state, 'deadline passed');
/** An award that stands, with its amount. */
const RESULTS: Shown = {
  ...during('announced', 'given up', 'title'),
  ...during('announced', 'corrected', 'award'),
  ...during('corrected', 'given up', 'newAward'),
};
/** An award is known by the reference of its proposal, which is that of a winner. */
const OPEN_DATA: Address = {
  shows: { ...RESULTS, ...during('announced', 'given up', 'reference') },
  published: true,
};
const isToldOfTheEnd = (reader: Reader, state: State) => only(ELENA)(reader) && since(state, 'given up');
/** Who puts a consensus forward is named to whoever has to agree. */
const toldToAgree = (reader: Reader, state: State) =>
  only(ANA)(reader) || (only(BORIS)(reader) && since(state, 'evaluated'));
const OWN_DECLARATION = 'one’s own declaration says of which proposal it is';

export const ADDRESSES_OUTSIDE: Readonly<Record<string, Address>> = {
  // everybody's
  'GET /health/live': nothing('says whether the process runs'),
  'GET /health/ready': nothing('says whether the database answers'),
  'GET /api/calls': nothing('holds what was published of calls'),
  'GET /api/calls/{slug}': nothing('holds what was published of a call'),
  'GET /api/calls/{slug}/versions': nothing('holds what was published of a call, and when'),
  'GET /api/calls/{slug}/versions/{version}': nothing('holds what was published of a call, and when'),
  'GET /api/calls/{slug}/clarifications': nothing(
    'holds published answers to questions without their askers; none is published here',
  ),
  'GET /api/calls/{slug}/calendar.ics': nothing('holds the published dates of a call'),
  'GET /api/calendar.ics': nothing('holds the published dates of calls'),
  'GET /common-grants/opportunities': nothing('holds what was published of calls'),
  'GET /common-grants/opportunities/{id}': nothing('holds what was published of a call and its lots'),
  'POST /api/invitations/lookup': nothing('says to what an invitation invites, to who has its token'),
  'GET /api/subscriptions/one-click': nothing('is a page with a button'),
  'GET /api/calls/{slug}/results': { shows: RESULTS, published: true },

  'GET /api/calls/{slug}/open-data/awards.json': OPEN_DATA,
  'GET /api/calls/{slug}/open-data/awards.csv': OPEN_DATA,
  'GET /api/calls/{slug}/open-data/iati.xml': OPEN_DATA,

  // one's own account
  'GET /api/session': {
    shows: from('draft', 'nameOfApplicant', 'addressOfApplicant', 'nameOfAna', 'nameOfBoris'),
    own: { nameOfApplicant: team, addressOfApplicant: team, nameOfAna: only(ANA), nameOfBoris: only(BORIS) },
  },
  'GET /api/account/passkeys': nothing('holds names that people give to their own keys'),
  'GET /api/account/sessions': nothing('holds browsers and times of one’s own sessions'),
  'GET /api/account/invitations': nothing('holds invitations to the reader; there are none'),
  'GET /api/account/erasure': nothing('says whether one’s account can be erased'),
  'GET /api/account/notices': nothing('holds kinds of notices'),
  'GET /api/account/subscription': nothing('says whether one is told of new calls'),
  'GET /api/account/personal-data': {
    shows: {
      ...from(
        'draft',
        'title',
        'fileName',
        'comment',
        'question',
        'reference',
        'nameOfApplicant',
        'addressOfApplicant',
      ),
      ...from('draft', 'rivalTitle', 'rivalReference', 'nameOfAna', 'nameOfBoris'),
      ...from('deadline passed', 'inquiry', 'addendum', 'conflictReason', 'chairReason'),
      ...from('deadline passed', 'reasonOfAna', 'commentOfAna', 'reasonOfBoris', 'commentOfBoris', 'draftOfPavlo'),
      ...from('evaluated', 'totals', 'consolidation', 'objection', 'consensusEnding'),
      ...from('announced', 'complaintAnswer'),
      ...from('corrected, not approved', 'correction'),
      ...from('corrected', 'newAward'),
      ...from('given up', 'ending'),
      ...from('announced', 'award'),
    },
    // what one has written, done or been told
    own: {
      // the partner was asked with it
      title: (reader, state) => only(LEYLA, OSTAP)(reader) || isToldOfTheEnd(reader, state),
      fileName: team,
      comment: team,
      nameOfApplicant: team,
      addressOfApplicant: team,
      rivalTitle: only(NINO),
      rivalReference: (reader, state) => only(NINO, ANA, BORIS, MARTA)(reader) || assigns(reader, state),
      nameOfAna: toldToAgree,
      nameOfBoris: only(BORIS),
      inquiry: only(SAMIR),
      addendum: team,
      conflictReason: only(ANA),
      chairReason: only(MARTA),
      consolidation: only(MARTA, LEYLA),
      objection: only(BORIS),
      consensusEnding: only(MARTA),
      complaintAnswer: only(LEYLA, SAMIR),
      correction: only(ELENA),
      ending: only(LEYLA, ELENA),
      reasonOfAna: only(ANA, LEYLA),
      reasonOfBoris: only(BORIS, LEYLA),
      commentOfAna: only(ANA),
      commentOfBoris: only(BORIS),
      totals: only(ANA, BORIS),
      award: team,
      newAward: team,
      reference: (reader, state) =>
        only(LEYLA, OSTAP, ANA, BORIS, PAVLO, MARTA, SAMIR)(reader) || assigns(reader, state),
    },
    despite: [
      { to: 'conflicted manager', canary: 'reference', since: 'draft', because: OWN_DECLARATION },
      { to: 'conflicted evaluator', canary: 'reference', since: 'deadline passed', because: OWN_DECLARATION },
    ],
  },
  'GET /api/inbox': {
    shows: {
      ...from('draft', 'question', 'title', 'nameOfApplicant', 'reference', 'rivalTitle', 'rivalReference'),
      ...from('deadline passed', 'nameOfAna', 'nameOfBoris'),
      ...from('announced', 'award', 'reasonOfAna', 'reasonOfBoris', 'consolidation'),
      ...from('corrected, not approved', 'complaintAnswer'),
      // what a correction has decided is told by a letter of its own
      ...from('corrected', 'newAward'),
      ...from('given up', 'ending'),
    },
    own: {
      question: ({ is }) => is === 'manager' || is === 'conflicted manager',
      title: (reader, state) => only(LEYLA, OSTAP)(reader) || isToldOfTheEnd(reader, state),
      nameOfApplicant: team,
      // a complaint is told to those who may answer it
      reference: (reader, state) =>
        only(LEYLA, ANA, BORIS, PAVLO, SAMIR)(reader) || (only(MARTA, ELENA)(reader) && since(state, 'announced')),
      consolidation: team,
      complaintAnswer: team,
      ending: only(LEYLA, ELENA),
      rivalTitle: only(NINO),
      rivalReference: only(NINO, ANA, BORIS),
      nameOfAna: toldToAgree,
      nameOfBoris: only(BORIS),
      award: team,
      newAward: team,
      reasonOfAna: team,
      reasonOfBoris: team,
    },
    despite: [
      {
        to: 'conflicted evaluator',
        canary: 'reference',
        since: 'deadline passed',
        because: 'that it was given to them was told before they declared',
      },
    ],
  },

  // the applicant's
  'GET /api/proposals': {
    shows: from('draft', 'title', 'reference', 'rivalTitle', 'rivalReference'),
    own: { title: team, reference: team, rivalTitle: only(NINO), rivalReference: only(NINO) },
  },
  'GET /api/proposals/{id}': {
    shows: { ...from('draft', ...WHOLE, 'nameOfApplicant'), ...from('submitted', 'drafted') },
    to: team,
  },
  'GET /api/proposals/{id}/draft': {
    shows: { ...from('draft', ...DRAFT, 'nameOfApplicant'), ...from('submitted', 'drafted') },
    to: team,
  },
  'GET /api/proposals/{id}/draft/history': {
    shows: { ...from('draft', ...DRAFT, 'nameOfApplicant'), ...from('submitted', 'drafted') },
    to: team,
  },
  'GET /api/proposals/{id}/draft/dossier': {
    shows: { ...from('draft', ...WHOLE), ...from('submitted', 'drafted') },
    to: team,
  },
  'GET /api/proposals/{id}/form-file': {
    shows: { ...from('draft', ...DRAFT, 'reference'), ...from('submitted', 'drafted') },
    to: team,
  },
  'GET /api/proposals/{id}/threads': { shows: from('draft', 'comment', 'nameOfApplicant'), to: team },
  'GET /api/proposals/{id}/files': { shows: from('draft', 'fileName'), to: team },
  'GET /api/proposals/{id}/files/{fileId}/content': { shows: from('draft', 'fileName', 'fileContent'), to: team },
  'GET /api/proposals/{id}/receipt': {
    shows: from('submitted', 'title', 'reference', 'budget', 'nameOfApplicant'),
    to: team,
  },
  'GET /api/proposals/{id}/revisions': { shows: from('submitted', 'budget', 'fileName', 'nameOfApplicant'), to: team },
  'GET /api/proposals/{id}/revisions/{number}/dossier': { shows: from('submitted', ...WHOLE), to: team },
  'GET /api/proposals/{id}/revisions/{number}/receipt.pdf': {
    shows: from('submitted', 'title', 'reference', 'budget', 'nameOfApplicant'),
    to: team,
  },
  'GET /api/proposals/{id}/inquiries': {
    shows: {
      ...from('submitted', 'title', 'reference'),
      ...from('deadline passed', 'inquiry', 'addendum', 'nameOfApplicant'),
    },
    to: team,
  },
  'GET /api/proposals/{id}/decision': {
    shows: {
      ...from('announced', 'mean', 'reasonOfAna', 'reasonOfBoris', 'consolidation'),
      ...during('announced', 'corrected', 'award'),
      ...from('corrected', 'newAward'),
    },
    to: team,
  },
  'GET /api/proposals/{id}/complaint': {
    shows: {
      ...from('announced', 'complaint', 'nameOfApplicant'),
      ...from('corrected, not approved', 'complaintAnswer'),
    },
    to: team,
  },
  'GET /api/proposals/{id}/award': {
    shows: {
      ...during('announced', 'corrected', 'award'),
      ...from('corrected', 'newAward'),
      ...from('given up', 'ending'),
    },
    to: team,
  },
  'GET /api/partnerships': {
    shows: from('draft', 'title', 'reference', 'partnerPart', 'nameOfApplicant'),
    to: only(OSTAP),
  },
  'GET /api/calls/{slug}/questions': { shows: from('draft', 'question') },
  'GET /api/municipalities': nothing('holds names and places of municipalities'),
  'GET /api/municipalities/{id}': { shows: from('draft', 'nameOfApplicant', 'addressOfApplicant'), to: team },
};
