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
  'public.call.over': 'The call is closed; the proposals are being evaluated.',
  'public.call.lots': 'Lots',
  'public.call.priorities': 'Three priorities, all of them',
  'public.call.prioritiesText':
    'Every proposal of every lot covers each of these priorities with a statement, an activity, a measurable indicator and a share of the budget of its own.',
  'public.call.criteria': 'How proposals are scored',
  'public.call.selection': 'How proposals are selected',
  'public.lot.who': 'Municipalities of',
  'public.lot.envelope': 'Envelope',
  'public.lot.cap': 'Largest grant',
  'public.lot.objectives': 'Objectives',
  'public.criteria.max': 'A proposal can reach {max} points.',
  'public.criteria.gate': 'A proposal can reach {max} points and needs at least {gate} to be selected.',
  'public.criteria.scale': 'Each question is scored from {min} (very poor) to {max} (very good).',
  'public.criteria.question': 'Question',
  'public.criteria.points': 'Points',
  'public.criteria.minimum': 'Minimum',
  'public.criteria.score': 'score {score}',
  'public.selection.evaluators':
    '{count, plural, one {One evaluator scores} other {# evaluators score}} each proposal independently. The exact mean counts; nothing is rounded.',
  'public.cutOff.offerRemainder':
    'Proposals are selected down the ranking of each lot until its envelope is used; the next one is offered what is left. The rest above the minimum scores is the reserve list.',
  'public.cutOff.skip':
    'Proposals are selected down the ranking of each lot; one that no longer fits the envelope is skipped and the next that fits is taken. The rest above the minimum scores is the reserve list.',
  'public.cutOff.stop':
    'Proposals are selected down the ranking of each lot until the next one no longer fits the envelope. The rest above the minimum scores is the reserve list.',
  'public.selection.ties': 'Proposals with exactly the same mean are ranked by, in this order:',
  'public.selection.draw': 'The seed of the draw is fixed already. Its SHA-256 hash is:',
  'public.results.title': 'Results',
  'public.results.lead': '{count, plural, one {# project} other {# projects}} selected, {amount} in all.',
  'public.results.announced': 'Announced {at}',
  'public.results.evaluated': 'Proposals evaluated',
  'public.results.aboveGates': 'Above every minimum',
  'public.results.reserve': 'On the reserve list',
  'public.results.money': 'Money',
  'public.results.of': '{used} of {envelope}',
  'public.results.none': 'No proposal of this lot was selected.',
  'public.results.selected': 'Selected projects',
  'public.results.project': 'Project',
  'public.results.municipality': 'Municipality',
  'public.results.country': 'Country',
  'public.results.grant': 'Grant',
  'public.results.proof': 'Proof of the draw',
  'public.results.proofText':
    'This is the seed of the draw whose hash was published with the call. With it anybody can repeat the order of exact ties.',
  'public.signIn.email': 'E-mail address',
  'public.signIn.password': 'Password',
  'public.signIn.computer': 'This computer',
  'public.signIn.shared': 'Others use it too: keep none of my text on it',
  'public.signIn.demonstration': 'Demonstration accounts',
  'public.signIn.demonstrationText':
    'Choose a person; all share the password trilot-demo-2026. These accounts do not exist in production.',
  'public.signIn.accounts': 'Accounts',
  'public.signIn.person': 'Person',
  'public.signIn.role': 'Role',
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
  'public.privacy.who':
    'Before the deadline nobody on the funder’s side can read a proposal. After it, only the people appointed for its evaluation and decision can.',
} as const;
