/** Public pages. */
export const publicPages = {
  'public.demonstration': 'Demonstration',
  'public.demonstration.text':
    'This is a demonstration call with invented proposals. Nothing that is written here leads to a real grant.',
  'public.calls.title': 'Calls for proposals',
  'public.calls.lead':
    'Funding for towns that want to change something for their citizens. Every rule is published with the call, and every decision can be checked afterwards.',
  'public.calls.country': 'Country',
  'public.calls.allCountries': 'All countries',
  'public.calls.none': 'No call for this country at present',
  'public.calls.open': 'Open now',
  'public.calls.coming': 'Coming',
  'public.calls.closed': 'Closed',
  'public.calls.deadline': 'Deadline {date}',
  'public.calls.lots': '{count, plural, one {# lot} other {# lots}}',
  'public.calls.cap': 'grants of up to {amount}',
  'public.call.apply': 'Apply',
  'public.call.results': 'See the results',
  'public.call.notYet': 'The call has not opened yet.',
  'public.clarifications.title': 'Questions and answers',
  'public.clarifications.lead': 'What municipalities have asked about this call, answered for everybody at once.',
  'public.clarifications.answered': 'What has been answered',
  'public.clarifications.none': 'Nothing has been answered yet',
  'public.clarifications.days':
    'Questions can be asked until {questions}; all are answered by {answers} at the latest (whole days, {zone}).',
  'public.clarifications.ask': 'Ask a question',
  'public.clarifications.signIn': 'Questions are asked for a municipality. Sign in to ask one.',
  'public.clarifications.notYou': 'Questions are asked for a municipality; you act for none.',
  'public.clarifications.nameless':
    'Nobody learns who asked, the programme team neither. The question may be shortened before it is published, and is answered for everybody.',
  'public.clarifications.for': 'For which municipality?',
  'public.clarifications.about': 'What is it about?',
  'public.clarifications.wholeCall': 'The whole call',
  'public.clarifications.question': 'Your question',
  'public.clarifications.left': '{left, plural, one {# character left} other {# characters left}}',
  'public.clarifications.over': '{over, plural, one {# character too many} other {# characters too many}}',
  'public.clarifications.send': 'Ask',
  'public.clarifications.asked': 'Your question has been sent. You will get a message when it is answered.',
  'public.clarifications.own': 'What your municipality has asked',
  'public.clarifications.waiting': 'not answered yet',
  'public.clarifications.answeredBy': 'answered by clarification {number}',
  'public.clarifications.number': 'Clarification {number}',
  'public.clarifications.corrects': 'Corrects clarification {number}',
  'public.clarifications.corrected': 'Corrected by clarification {number}',
  'public.clarifications.published': 'Published {at}.',
  'public.clarifications.late': 'After the last day for answers, because: {reason}',
  'public.call.over': 'The call is closed; the proposals are being evaluated.',
  'public.call.lots': 'Lots',
  'public.call.priorities':
    '{count, plural, one {A priority that every proposal covers} other {# priorities, all of them}}',
  'public.call.prioritiesText':
    'Every proposal of every lot covers each of these priorities with a statement, an activity, a measurable indicator and a share of the budget of its own.',
  'public.stage.conceptNote': 'concept note',
  'public.stage.fullApplication': 'full application',
  'public.stages.title': 'Two stages',
  'public.stages.invitation':
    'First a concept note, then a full application by invitation. Concept notes above the minimums are invited by rank until the requested amounts reach {multiple}% of the envelope of the lot. What was assessed in the concept note stays as it is; the request may differ from it by at most {tolerance}%.',
  'public.stages.together':
    'A concept note and a full application are submitted together. Concept notes are judged first; the full applications of those above the minimums are evaluated by rank until the requested amounts reach {multiple}% of the envelope of the lot. What is assessed in the concept note is taken over as it is; the request may differ from it by at most {tolerance}%.',
  'public.stages.deadline': 'Deadline of the full applications: {at}',
  'public.call.criteria': 'How proposals are scored',
  'public.call.applying': 'Rules for applicants',
  'public.call.afterwards': 'After the decision',
  'public.call.selection': 'How proposals are selected',
  'public.lot.who': 'Municipalities of',
  'public.lot.envelope': 'Envelope',
  'public.lot.cap': 'Largest grant',
  'public.lot.expected': 'Projects expected',
  'public.lot.places': 'Places',
  'public.lot.objectives': 'Objectives',
  'public.criteria.max': 'A proposal can reach {max} points.',
  'public.criteria.gate': 'A proposal can reach {max} points and needs at least {gate} to be selected.',
  'public.criteria.scale': 'Each question is scored from {min} to {max}.',
  'public.criteria.question': 'Question',
  'public.criteria.points': 'Points',
  'public.criteria.minimum': 'Minimum',
  'public.criteria.score': 'score {score}',
  'public.selection.evaluators':
    '{count, plural, one {One evaluator scores} other {# evaluators score}} each proposal independently. The exact mean counts; nothing is rounded.',
  'public.selection.divergence':
    'Where the two totals differ by more than {limit} points, or lie on opposite sides of a minimum, a third evaluator scores the proposal too.',
  'public.selection.third.meanOfThree': 'Then the mean of all three counts.',
  'public.selection.third.twoClosest':
    'Then the two sheets whose totals are closest count; of two pairs that are equally close, the higher one.',
  'public.selection.places':
    'Proposals are selected down the ranking of each lot until its places are taken. The rest above the minimum scores is the reserve list.',
  'public.cutOff.offerRemainder':
    'Proposals are selected down the ranking of each lot until its envelope is used; the next one is offered what is left. The rest above the minimum scores is the reserve list.',
  'public.cutOff.skip':
    'Proposals are selected down the ranking of each lot; one that no longer fits the envelope is skipped and the next that fits is taken. The rest above the minimum scores is the reserve list.',
  'public.cutOff.stop':
    'Proposals are selected down the ranking of each lot until the next one no longer fits the envelope. The rest above the minimum scores is the reserve list.',
  'public.selection.ties': 'Proposals with exactly the same mean are ranked by, in this order:',
  'public.selection.draw': 'The seed of the draw is fixed already. Its SHA-256 hash is:',
  'public.applying.maxAsLead':
    'A municipality can lead at most {count, plural, one {# proposal} other {# proposals}}, over all lots; never more than one in a lot.',
  'public.applying.maxAwards':
    'A municipality can win at most {count, plural, one {# award} other {# awards}}, over all lots.',
  'public.applying.signatory':
    'A signatory of the municipality confirms the proposal before it is submitted, in exactly the version that is submitted.',
  'public.applying.mayChange':
    'Until the deadline a submitted proposal can be replaced by a later one. What was submitted last stands.',
  'public.applying.final':
    'Once submitted, a proposal cannot be changed any more. Until the deadline it can be withdrawn.',
  'public.afterwards.complaint':
    'Every applicant gets a letter with marks and reasons, and can complain about the procedure or a manifest error within {complaint, plural, one {# day} other {# days}} of reading it. A letter that is not opened counts as read after {letterReadAfter, plural, one {# day} other {# days}}. A complaint is answered within {complaintAnswer, plural, one {# day} other {# days}}.',
  'public.afterwards.published': 'Of each selected proposal the public sees:',
  'public.afterwards.nothing': 'Of the selected proposals themselves nothing is published, only how many they are.',
  'public.field.title': 'title',
  'public.field.summary': 'summary',
  'public.field.municipality': 'municipality',
  'public.field.territory': 'country',
  'public.field.awardedCents': 'grant awarded',
  'public.results.title': 'Results',
  'public.results.lead': '{count, plural, one {# project} other {# projects}} selected, {amount} in all.',
  'public.results.leadCount': '{count, plural, one {# project} other {# projects}} selected.',
  'public.results.announced': 'Announced {at}',
  'public.results.evaluated': 'Proposals evaluated',
  'public.results.aboveGates': 'Above every minimum',
  'public.results.reserve': 'On the reserve list',
  'public.results.money': 'Money',
  'public.results.of': '{used} of {envelope}',
  'public.results.places': 'Places',
  'public.results.placesTaken': '{taken} of {places}',
  'public.results.none': 'No proposal of this lot was selected.',
  'public.results.selectedIn': 'Selected projects, {lot}',
  'public.results.project': 'Project',
  'public.results.municipality': 'Municipality',
  'public.results.country': 'Country',
  'public.results.grant': 'Grant',
  'public.results.proof': 'Proof of the draw',
  'public.results.proofText':
    'This is the seed of the draw whose hash was published with the call. With it anybody can repeat the order of exact ties.',
  'public.signIn.forgotten': 'I have forgotten my password',
  'public.signIn.email': 'E-mail address',
  'public.signIn.password': 'Password',
  'public.signIn.computer': 'This computer',
  'public.signIn.shared': 'Others use it too: keep none of my text on it',
  'public.signIn.demonstration': 'Demonstration accounts',
  'public.signIn.demonstrationText':
    'Choose a person; all share the password trilot-demo-2026. These accounts do not exist in production.',
  'public.signIn.municipalities': 'Municipalities',
  'public.role.administrator': 'Administrator',
  'public.role.manager': 'Programme manager',
  'public.role.chair': 'Chair',
  'public.role.secretary': 'Secretary',
  'public.role.observer': 'Observer',
  'public.role.evaluator': 'Evaluators',
  'public.role.auditor': 'Auditor',
  'public.inbox.lead': 'Receipts, assignments and letters. Each is also sent by mail where mail is set up.',
  'public.inbox.empty': 'No messages yet',
  'public.inbox.new': 'New',
  'public.inbox.open': 'Open the page',
  'public.accessibility.aim':
    'Trilot aims at WCAG 2.2 level AA: everything can be done by keyboard, read by a screen reader, at 360 pixels width and at 400 per cent zoom, in light and dark.',
  'public.accessibility.how':
    'Every page is checked automatically with axe before each release. Automatic checks find a part of the barriers only.',
  'public.accessibility.tell':
    'If something stands in your way, tell the programme team; the address is on the page of the call.',
  'public.privacy.what':
    'Trilot keeps your name, e-mail address, role and language, and what you write. Every act that changes something is recorded with your name and its time, because public decisions must be provable.',
  'public.privacy.local':
    'One cookie keeps you signed in. While you write, text that has not reached the server is kept in your browser and wiped when you sign out.',
  'public.privacy.rights':
    'On your profile you can download everything that is held about you and have your account erased. What a decision stands on stays then, without your name.',
  'public.privacy.who':
    'Before the deadline nobody on the funder’s side can read a proposal. After it, only the people appointed for its evaluation and decision can.',
} as const;
