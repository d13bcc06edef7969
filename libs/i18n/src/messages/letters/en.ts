/** Letters and notices. Values: formatted amounts, instants, marks. */
export const letters = {
  'letters.receipt.subject': 'We have received your proposal {reference}',
  'letters.receipt.body':
    'Dear {name},\n\nthe proposal “{title}” of {municipality} was received on {at}.\n\nReceipt: {receipt}\nRevision: {revision}\nDigest (SHA-256): {digest}\n\n{next}\n\nTrilot',
  'letters.receipt.mayChange':
    'You can go on editing a copy until {deadline}. What you have submitted stands until you submit again.',
  'letters.receipt.final':
    'This call allows no change after submission: what you have submitted stands. Until the deadline it can only be withdrawn.',
  'letters.confirm.subject': 'Please confirm proposal {reference}',
  'letters.confirm.body':
    'Dear {name},\n\n{asker} asks you, as a signatory of your municipality, to confirm the proposal “{title}”. It can be submitted once you have confirmed exactly this version; every later edit makes your confirmation void.\n\nThe deadline is {deadline}.\n\nTrilot',
  'letters.confirmed.subject': 'Proposal {reference} has been confirmed',
  'letters.confirmed.body':
    'Dear {name},\n\na signatory has confirmed the proposal “{title}” as it is. It has not been submitted yet: please submit it before {deadline}. An edit makes the confirmation void.\n\nTrilot',
  'letters.withdrawn.subject': 'Proposal {reference} has been withdrawn',
  'letters.withdrawn.body':
    'Dear {name},\n\nthe proposal “{title}” of {municipality} was withdrawn. Reason given: {reason}\n\nWhat was written stays readable. Until the deadline you can start a new proposal for the same lot.\n\nTrilot',
  'letters.reminder.notSubmitted.subject':
    '{reference} is NOT submitted: {days, plural, =0 {the deadline is today} one {# day left} other {# days left}}',
  'letters.reminder.notSubmitted.body':
    'Dear {name},\n\nyou have NOT submitted the proposal “{title}” of {municipality} in the call “{call}”. {days, plural, =0 {The deadline is today} one {The deadline is in # day} other {The deadline is in # days}}: {deadline}.\n\nWhat is written but not submitted by then is not considered.\n\nTrilot',
  'letters.reminder.newerChanges.subject':
    '{reference} has changes that are NOT submitted: {days, plural, =0 {the deadline is today} one {# day left} other {# days left}}',
  'letters.reminder.newerChanges.body':
    'Dear {name},\n\nyou have changed the proposal “{title}” of {municipality} in the call “{call}” since it was submitted. What stands is the version of {submittedAt}; your newer changes do not count unless you submit again. {days, plural, =0 {The deadline is today} one {The deadline is in # day} other {The deadline is in # days}}: {deadline}.\n\nIf the submitted version is the right one, you need do nothing.\n\nTrilot',
  'letters.corrigendum.subject': 'The call {call} has changed',
  'letters.corrigendum.body':
    'Dear {name},\n\nthe call “{call}”, in which you have started a proposal, has been changed. Reason: {reason}\n\nDeadlines as they stand now:\n{deadlines}\n\nWhat you have written is kept. The page of the call lists every change.\n\nTrilot',
  'letters.cancellation.subject': 'The call {call} has been cancelled',
  'letters.cancellation.body':
    'Dear {name},\n\nthe call “{call}”, in which you have started a proposal, has been cancelled. Reason: {reason}\n\nWhat you have written stays readable.\n\nTrilot',
  'letters.question.subject': 'A question on the call {call}',
  'letters.question.body':
    'Dear {name},\n\na municipality asks about the call “{call}”:\n\n{question}\n\nThe answer goes to everybody at once.\n\nTrilot',
  'letters.clarification.subject': 'Clarification {number} on the call {call}',
  'letters.clarification.body':
    'Dear {name},\n\na question on the call “{call}” has been answered for everybody.\n\nQuestion: {question}\n\nAnswer: {answer}\n\nTrilot',
  'letters.invitation.subject': 'You are invited to act for {municipality}',
  'letters.invitation.body':
    'Good day,\n\n{invitedBy} invites you to act for the municipality {municipality} in Trilot, where municipalities write and submit proposals.\n\nYour role: {role}\n\nAccept the invitation here. The address is for you alone, for one use and for seven days:\n{link}\n\nIf you do not know what this is about, you need do nothing.\n\nTrilot',
  'letters.invitation.programme.subject': 'You are invited to a role in the programme',
  'letters.invitation.programme.body':
    'Good day,\n\n{invitedBy} invites you to a role in Trilot, where calls for proposals are run.\n\nYour role: {role}\n\nAccept the invitation here. The address is for you alone, for one use and for seven days:\n{link}\n\nIf you do not know what this is about, you need do nothing.\n\nTrilot',
  'letters.invitation.account':
    'Dear {name},\n\n{invitedBy} has sent you an invitation in Trilot.\n\nYour role: {role}\n\nSign in and accept the invitation; it waits for you for seven days.\n\nTrilot',
  'letters.recovery.subject': 'Choose a new password for Trilot',
  'letters.recovery.body':
    'Dear {name},\n\nsomebody, probably you, has asked for access to your account in Trilot. Choose a new password here. The address is for one use and for {minutes} minutes:\n{link}\n\nWith the new password you are signed out everywhere. If you did not ask for this, you need do nothing: your password stays as it is.\n\nTrilot',
  'letters.recovered.subject': 'Your password has been changed',
  'letters.recovered.body':
    'Dear {name},\n\na new password was chosen for your account on {at}, by a link that was mailed to you, and you were signed out everywhere. If that was not you, tell the administrators at once.\n\nTrilot',
  'letters.passkeyAdded.subject': 'A passkey was added to your account',
  'letters.passkeyAdded.body':
    'Dear {name},\n\na passkey was added to your account. Whoever holds it signs in as you without the password. If that was not you, remove it on your profile, change your password and tell the administrators at once.\n\nTrilot',
  'letters.passkeyRemoved.subject': 'A passkey was removed from your account',
  'letters.passkeyRemoved.body':
    'Dear {name},\n\na passkey was removed from your account. Nobody signs in with it any more. If that was not you, change your password and tell the administrators at once.\n\nTrilot',
  'letters.handedOver.subject': 'You have taken over for {municipality}',
  'letters.handedOver.body':
    'Dear {name},\n\n{leaving} no longer acts for {municipality} in Trilot and has handed over to you. Everything that was written belongs to the municipality and is where it was.\n\nYour role: {role}\n\nTrilot',
  'letters.role.editor': 'editor: writes and submits proposals',
  'letters.role.signatory': 'signatory: signs for the municipality and decides who acts for it',
  'letters.role.reader': 'reader: reads the proposals',
  'letters.role.administrator': 'administrator',
  'letters.role.manager': 'programme manager',
  'letters.role.chair': 'chair of the committee',
  'letters.role.secretary': 'secretary of the committee',
  'letters.role.observer': 'observer',
  'letters.role.evaluator': 'evaluator',
  'letters.role.auditor': 'auditor',
  'letters.comments.subject':
    '{count, plural, one {# new comment on {reference}} other {# new comments on {reference}}}',
  'letters.comments.body':
    'Dear {name},\n\n{count, plural, one {There is # new comment on the proposal “{title}”} other {There are # new comments on the proposal “{title}”}}, by {authors}. Read them in Trilot; nobody outside the municipality can.\n\nTrilot',
  'letters.partner.asked.subject': '{lead} asks {municipality} to be a partner',
  'letters.partner.asked.body':
    'Dear {name},\n\n{lead} writes the proposal “{title}” and would like {municipality} to be a partner in it. Read the part that is meant for you, and give or refuse your consent until {deadline}. Without it the proposal cannot be submitted.\n\nTrilot',
  'letters.partner.given.subject': '{municipality} has consented to its part in {reference}',
  'letters.partner.given.body':
    'Dear {name},\n\n{municipality} has consented to its part in your proposal “{title}”. The consent is to the words as they are: if you change them, please ask again.\n\nTrilot',
  'letters.partner.refused.subject': '{municipality} has not consented to its part in {reference}',
  'letters.partner.refused.body':
    'Dear {name},\n\n{municipality} does not consent to its part in your proposal “{title}”. Reason given: {reason}\n\nChange the part and ask again, or take the partner out.\n\nTrilot',
  'letters.mandateReplaced.subject': 'The mandate of the call “{call}” has to be signed again',
  'letters.mandateReplaced.body':
    'Dear {name},\n\nthe mandate of the call “{call}” that you signed has been replaced by a new version. Please read and sign the new one: until then no proposal of the call opens to you, and no score sheet is saved or submitted.\n\nTrilot',
  'letters.assigned.subject': 'A proposal is waiting for your evaluation',
  'letters.assigned.body':
    'Dear {name},\n\nthe proposal {reference} has been assigned to you. Before its content opens, please declare whether you have a conflict of interest.\n\nTrilot',
  'letters.assignedMany.subject':
    '{count, plural, one {# proposal is} other {# proposals are}} waiting for your evaluation',
  'letters.assignedMany.body':
    'Dear {name},\n\n{count, plural, one {# proposal has} other {# proposals have}} been assigned to you in the call “{call}”, lot {lot}: {references}. Before the content of each opens, please declare whether you have a conflict of interest.\n\nTrilot',
  'letters.evaluationReminder.subject':
    '{count, plural, one {# proposal still waits} other {# proposals still wait}} for your evaluation',
  'letters.evaluationReminder.undated':
    'Dear {name},\n\nin the call “{call}” {count, plural, one {# proposal is} other {# proposals are}} still open on your list. Please declare your interests, score and submit.\n\nTrilot',
  'letters.evaluationReminder.due':
    'Dear {name},\n\nin the call “{call}” {count, plural, one {# proposal is} other {# proposals are}} still open on your list. The evaluation is due by {due}. Please declare your interests, score and submit.\n\nTrilot',
  'letters.evaluationReminder.late':
    'Dear {name},\n\nin the call “{call}” {count, plural, one {# proposal is} other {# proposals are}} still open on your list. The evaluation was due by {due}. Please submit what is open, or tell the programme what keeps you.\n\nTrilot',
  'letters.consensus.subject': 'Consensus on {reference}',
  'letters.consensus.opened':
    'Dear {name},\n\nall score sheets for the proposal {reference} are in. You are its rapporteur: please read what sets the sheets apart, and write the scores and reasons that the evaluators can agree on.\n\nTrilot',
  'letters.consensus.proposed':
    'Dear {name},\n\n{rapporteur} has put forward scores and reasons for the proposal {reference}. Please read them, and agree or object with a reason.\n\nTrilot',
  'letters.consensus.objected':
    'Dear {name},\n\none of the evaluators does not agree to what you have put forward for the proposal {reference}. Please read the reason, change what has to be changed and put it forward again.\n\nTrilot',
  'letters.printed.page': 'Page {page} of {pages}',
  'letters.printed.call': 'Call',
  'letters.printed.lot': 'Lot',
  'letters.printed.stage': 'Stage',
  'letters.printed.state': 'State',
  'letters.printed.deadline': 'Deadline',
  'letters.printed.madeAt': 'This document was made',
  'letters.printed.inUtc': 'Received, in UTC',
  'letters.printed.draft': 'Draft, not submitted',
  'letters.printed.draftAfter': 'Draft: not what was submitted',
  'letters.printed.replaced': 'Replaced by a later revision',
  'letters.printed.withdrawn': 'This proposal has been withdrawn',
  'letters.printed.revision': 'Revision {revision}',
  'letters.printed.fallback': 'Texts of the call that there are not in this language are given in another: {language}.',
  'letters.printed.unread': 'Typed, but not readable as a figure',
  'letters.printed.line': 'Line',
  'letters.printed.source': 'Source',
  'letters.printed.amount': 'Amount, {currency}',
  'letters.printed.proof': 'Proof',
  'letters.printed.verifyAt': 'Verify at',
  'letters.printed.verifyText':
    'Anybody can check number and digest at this address, or drop this file there. Nothing is sent by opening it: what stands after # stays in the browser.',
  'letters.inquiry.subject': 'An inquiry about your proposal {reference}',
  'letters.inquiry.body':
    'Dear {name},\n\nthe programme asks the municipality of {municipality} to clarify {fields, plural, one {# field} other {# fields}} of the proposal “{title}”. The answer is due by {due}. It is written beside the submitted proposal, which stays as it is.\n\nTrilot',
  'letters.addendum.subject': 'An answer to your inquiry about {reference}',
  'letters.addendum.body':
    'Dear {name},\n\nthe municipality of {municipality} answered your inquiry about the proposal {reference} on {at}.\n\nTrilot',
  'letters.calendar.name': 'Calls for proposals',
  'letters.calendar.opens': 'Opens: {name}',
  'letters.calendar.deadline': 'Deadline: {name}',
  'letters.calendar.fullApplicationDeadline': 'Deadline for full applications: {name}',
  'letters.corrected.subject': 'The decision on your proposal {reference} has been corrected',
  'letters.corrected.replaces':
    'This letter takes the place of our letter of {day}. The decision on your proposal has been corrected; the decision that counts is this one:',
  'letters.corrected.complaint':
    'You can complain about the corrected decision, also if you have complained about the one before.',
  'letters.decision.subject.selected': 'Your proposal {reference} has been selected',
  'letters.decision.subject.reserve': 'Your proposal {reference} is on the reserve list',
  'letters.decision.subject.notSelected': 'The result of your proposal {reference}',
  'letters.decision.greeting': 'To the municipality of {municipality},',
  'letters.decision.selected':
    'we are pleased to tell you that your proposal “{title}” has been selected. The grant awarded is {amount}.',
  'letters.decision.reserve':
    'your proposal “{title}” passed every gate but the money of its lot did not reach it. It stands on the reserve list at rank {position} and can still be promoted, in the order of the list.',
  'letters.decision.selectedPlace':
    'we are pleased to tell you that your proposal “{title}” has been selected and your municipality has one of the places.',
  'letters.decision.reservePlace':
    'your proposal “{title}” passed every gate but the places of its lot are taken. It stands on the reserve list at rank {position} and can still be promoted, in the order of the list.',
  'letters.decision.belowGates':
    'your proposal “{title}” did not reach one of the published minimum scores and could not be selected.',
  'letters.decision.rejected': 'your proposal “{title}” was not selected.',
  'letters.decision.subject.ineligible': 'Your proposal {reference} could not take part',
  'letters.decision.ineligible':
    'your proposal “{title}” could not take part in the selection, because it does not meet a condition of the call. This is no judgment on its merit.',
  'letters.decision.ineligible.administrative': 'The administrative check found:',
  'letters.decision.ineligible.eligibility': 'The eligibility check found:',
  'letters.decision.ineligible.code': '{code}: {text}',
  'letters.decision.subject.invited': 'You are invited to write the full application of proposal {reference}',
  'letters.decision.invited':
    'we are pleased to invite you to write the full application of your proposal “{title}”. Begin it in Trilot, where your concept note is. It is awaited until {deadline}. What was assessed in the concept note is taken over as it is.',
  'letters.decision.invitedTogether':
    'we are pleased to tell you that your concept note “{title}” was among those ranked highest: the full application you submitted with it is now evaluated.',
  'letters.decision.notInvited':
    'your concept note “{title}” passed every gate, but the amounts requested by those ranked higher reached the published limit. It is not invited to the next stage.',
  'letters.decision.conceptNoteBelowGates':
    'your concept note “{title}” did not reach one of the published minimum scores and is not invited to the next stage.',
  'letters.decision.conceptNoteRejected': 'your concept note “{title}” is not invited to the next stage.',
  'letters.decision.carried': '{text}: {points} points, taken over from the concept note',
  'letters.decision.marks': 'Mean score: {mean} of {max} points. Marks and reasons by criterion:',
  'letters.decision.criterion': '{text}: {mean} of {max}',
  'letters.decision.complaint':
    'If you think that the procedure was not followed or that a manifest error was made, you can complain within {complaint, plural, one {# day} other {# days}} of reading this letter. A letter that is not opened counts as read after {letterReadAfter, plural, one {# day} other {# days}}. A complaint is answered within {complaintAnswer, plural, one {# day} other {# days}}.',
  'letters.decision.closing': 'The programme team',
  'letters.subscription.subject': 'Confirm that you want to be told of new calls',
  'letters.subscription.body':
    'Hello,\n\nsomebody, probably you, has asked that this address be told of new calls for proposals in Trilot. To confirm it, open this page:\n{link}\n\nIf you did not ask for this, you need do nothing: nothing more is sent, and the address is erased after {days, plural, one {# day} other {# days}}.\n\nTrilot',
  'letters.newCall.subject': 'New call: {call}',
  'letters.newCall.body':
    'a call for proposals has been published: {call}.\n\n{summary}\n\nIt opens on {opens}. The deadlines:\n{deadlines}',
  'letters.newCall.person':
    'Dear {name},\n\n{text}\n\nYou get this because you have asked on your profile to be told of new calls.\n\nTrilot',
  'letters.newCall.address':
    'Hello,\n\n{text}\n\nEverything about the call:\n{link}\n\nYou get this because this address has asked to be told of new calls. To end that and have the address erased:\n{end}\n\nTrilot',
  'letters.calendar.questions': 'Last day for questions: {name}',
  'letters.calendar.answers': 'All questions answered by today: {name}',
  'letters.calendar.wholeDay': 'The whole day, {zone}',
  'letters.promotion.subject': 'Your proposal {reference} has been promoted from the reserve list',
  'letters.promotion.grant':
    'An award in your lot has become free. As the next on the reserve list, your proposal “{title}” has been selected for a grant of {amount}.',
  'letters.promotion.place':
    'A place in your lot has become free. As the next on the reserve list, your proposal “{title}” has been selected.',
  'letters.promotion.decline':
    'If you cannot take it up any more, decline it on the page of the decision, with a reason, so that the next can be promoted.',
  'letters.awardEnded.subject': 'Proposal {reference}: the award has been given up',
  'letters.awardEnded.body':
    'Dear {name},\n\nthe award of the proposal “{title}” of {municipality} has been given up on {at}. Reason given: {reason}\n\nTrilot',
  'letters.complaintLodged.subject': 'Your complaint about {reference} has been received',
  'letters.complaintLodged.body':
    'Dear {name},\n\nthe complaint of your municipality about the decision on “{title}” was received on {at}. It is answered by {due}.\n\nDigest (SHA-256): {digest}\n\nTrilot',
  'letters.complaintWaits.subject': 'A complaint about {reference} waits for an answer',
  'letters.complaintWaits.body':
    'Dear {name},\n\n{municipality} complains about the decision on proposal {reference}. The answer is due by {due}. It is given by somebody who neither decided on the proposal nor scored it.\n\nTrilot',
  'letters.complaintAnswered.subject': 'The answer to your complaint about {reference}',
  'letters.complaintAnswered.dismissed':
    'Dear {name},\n\nthe complaint of your municipality about the decision on “{title}” has been dismissed. Reasons:\n\n{reasons}\n\nTrilot',
  'letters.complaintAnswered.upheld':
    'Dear {name},\n\nthe complaint of your municipality about the decision on “{title}” has been upheld. The ranking of the lot is made anew, and you are told what comes of it. Reasons:\n\n{reasons}\n\nTrilot',
  'letters.mandate':
    'I have been asked to evaluate proposals of this call, and I take on the following duties.\n\n1. Impartiality. I score every proposal on its own merits and by the published grid alone. I let nobody tell me how to score.\n\n2. Conflict of interest. Before I open a proposal, I declare whether anything ties me to it: work for the applicant or a partner, now or earlier, help in writing it, a competing proposal, family, friendship, politics or money. If I find out later, I declare it at once, even after I have submitted my score sheet. I know that the sheet is void then.\n\n3. Confidentiality. I keep everything I read confidential, during the evaluation and after it. I show it to nobody, keep no copies longer than I need them, and do not use it for purposes of my own.\n\n4. Independence. I do not speak with applicants about the evaluation. Until all score sheets of a proposal are in, I tell no other evaluator how I have scored it.\n\n5. Reasons. I give reasons for my scores in such a way that the applicant can be told them.\n\n6. Should I be unable to keep one of these duties, I decline the assignment and say so.\n\nI know that my signature is kept with my name, the time and this very text.',
  'letters.declined.subject': 'An evaluator has declined proposal {reference}',
  'letters.declined.body':
    'Dear {name},\n\n{evaluator} has declined to evaluate the proposal {reference} and says:\n\n{sentence}\n\nThe place is free. Please choose somebody else.\n\nTrilot',
  'letters.outdated.subject': 'A frozen ranking no longer matches its inputs',
  'letters.outdated.body':
    'Dear {name},\n\na conflict of interest was found late on proposal {reference}: the score sheet concerned is void, and the sums have been added up without it. The ranking that was frozen with it stays readable, but no longer matches its inputs and has to be made anew.\n\nTrilot',
} as const;
