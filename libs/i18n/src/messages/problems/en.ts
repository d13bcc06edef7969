/** A sentence for every refusal. Values are the facts of the refusal; amounts and instants arrive formatted. */
import type { RefusalCode } from '@trilot/domain';

export const problems = {
  'problems.OFFLINE': 'The server cannot be reached. Nothing is lost; try again when you are connected.',
  'problems.VALIDATION_FAILED': 'The request was not understood. Load the page again; if it happens again, tell us.',
  'problems.NOT_FOUND': 'There is nothing here, or it is not meant for you.',
  'problems.UNEXPECTED': 'Something went wrong on our side. Nothing you typed is lost.',
  'problems.UNAVAILABLE': 'The service is busy. Try again in a few seconds; nothing is lost.',
  'problems.CROSS_SITE_REQUEST': 'This request came from another site and was refused.',
  'problems.VERSION_MISMATCH': 'Somebody else has saved in the meantime. Load the page again to see what changed.',
  'problems.PRECONDITION_REQUIRED': 'The request lacked what makes it safe ({header}). Load the page again.',
  'problems.IDEMPOTENCY_KEY_REUSED': 'This act was already done with other content. Load the page again.',
  'problems.NOT_SIGNED_IN': 'Please sign in.',
  'problems.SIGN_IN_FAILED': 'The e-mail address or the password is not right.',
  'problems.TOO_MANY_ATTEMPTS':
    'Too many attempts. Try again in {retryAfterSeconds, plural, one {# second} other {# seconds}}.',
  'problems.NOT_PERMITTED': 'Your role does not allow this.',
  'problems.PASSWORD_TOO_SHORT': 'The password is too short: {length} of at least {min} characters.',
  'problems.OLD_PASSWORD_WRONG': 'The present password is not right.',
  'problems.INVITATION_USED': 'This invitation has been used already. Sign in with the account it made.',
  'problems.INVITATION_EXPIRED':
    'This invitation expired on {expiredAt}. Ask the person who invited you to send a new one.',
  'problems.ACCOUNT_EXISTS': 'There is an account for this address already. Sign in, and accept the invitation there.',
  'problems.ALREADY_MEMBER': 'This person acts for the municipality already.',
  'problems.SIGNATORY_ONLY': 'Only a signatory of the municipality may do this.',
  'problems.LAST_SIGNATORY':
    'This is the only signatory. Make somebody else signatory first, or hand over to another member.',
  'problems.LAST_MEMBER': 'This is the only member. Invite somebody else first.',
  'problems.MEMBERS_INVITE': 'This municipality has members. They invite others themselves.',
  'problems.ROLES_INCOMPATIBLE': 'Nobody acts for a municipality and has a role in the programme at the same time.',
  'problems.OWN_ACCOUNT': 'This cannot be done to one’s own account.',
  'problems.RECOVERY_VOID': 'This link has been used, has expired or was replaced by a newer one. Ask for another.',
  'problems.PASSKEY_VOID':
    'The passkey was not accepted. Try once more; each question to a passkey is good for a few minutes and one answer.',
  'problems.PASSKEY_NAME_MISSING': 'Give the passkey a name.',
  'problems.PASSKEY_NAME_TOO_LONG': 'The name is too long: {length} characters, {limit} at the most.',
  'problems.TOO_MANY_PASSKEYS': 'You have {limit} passkeys already. Remove one that you no longer use.',
  'problems.MAIL_NOT_CONFIGURED': 'No mail is sent from here. Ask the administrators of this installation for access.',
  'problems.LAST_IN_ROLE':
    'You are the only {role, select, administrator {administrator} other {programme manager}}. Somebody else must have the role first.',
  'problems.NOTICE_DECIDES':
    'This notice always goes by mail too, because rights, periods or the safety of your account hang on it.',
  'problems.TERRITORY_UNKNOWN': '“{typed}” is not the ISO 3166-2 code of a territory.',
  'problems.MUNICIPALITY_EXISTS':
    'There is a municipality with register number {registerNumber} in {territory} already.',
  'problems.AMOUNT_NOT_A_NUMBER': '“{typed}” cannot be read as an amount. Write it with digits, for example 60,000.00.',
  'problems.AMOUNT_NEGATIVE': 'The amount cannot be negative.',
  'problems.AMOUNT_TOO_MANY_DECIMALS':
    'At most {decimals, plural, one {# decimal} other {# decimals}}: “{typed}” has more.',
  'problems.AMOUNT_WRONG_GROUPING': 'The thousands in “{typed}” are not grouped in threes.',
  'problems.AMOUNT_TOO_LARGE': 'This amount is too large.',
  'problems.CALL_INCONSISTENT': 'The call is not ready to be published.',
  'problems.CALL_NOT_OPEN': 'The call opens on {opensAt}.',
  'problems.CALL_CLOSED':
    'The deadline has passed: it was {deadline}, and your request arrived {lateByMs, number} milliseconds later. What you wrote is kept.',
  'problems.CALL_CANCELLED': 'The call has been cancelled.',
  'problems.CORRIGENDUM_EMPTY': 'Nothing has been changed.',
  'problems.FIXED_FOR_GOOD': 'This is fixed since the call was published: {path}.',
  'problems.DEADLINE_EARLIER':
    'A deadline can only be moved to a later time. That of lot {lot} was {before} and would become {after}.',
  'problems.TERRITORY_NOT_IN_LOT':
    'Your municipality ({territory}) cannot apply in lot {lot}: it is open to {accepted}.',
  'problems.ELIGIBILITY_NOT_MET': 'One of the conditions for applying is not met.',
  'problems.LOCAL_TIME_DOES_NOT_EXIST': 'The clocks skip this time in {zone}.',
  'problems.LOCAL_TIME_EXISTS_TWICE': 'This time exists twice in {zone}, because the clocks go back.',
  'problems.ZONE_UNKNOWN': 'The zone {zone} is not known.',
  'problems.QUESTIONS_CLOSED': 'Questions could be asked until {until} ({zone}).',
  'problems.ANSWERS_CLOSED':
    'Answers were due on {until} ({zone}). Later ones need a reason, which is published with them.',
  'problems.QUESTION_MISSING': 'Write your question.',
  'problems.QUESTION_TOO_LONG': 'The question has {length} characters; at most {limit} are possible.',
  'problems.CLARIFICATION_INCOMPLETE': 'Question and answer are needed in every language of the call.',
  'problems.PROPOSAL_ALREADY_OPEN': 'Your municipality already has a proposal in this lot.',
  'problems.PROPOSAL_INCOMPLETE': 'The proposal is not complete yet.',
  'problems.LEAD_LIMIT_REACHED':
    'A municipality can lead at most {limit, plural, one {# proposal} other {# proposals}} in this call. Yours already leads {references}.',
  'problems.NOT_INVITED': 'Your municipality has not been invited to write a full application.',
  'problems.CONCEPT_NOTE_MISSING': 'Submit the concept note first: the full application follows it.',
  'problems.FULL_APPLICATION_STANDS':
    'The full application is submitted and follows this concept note. Withdraw the full application to change the concept note; what you wrote is kept.',
  'problems.SUBMISSION_FINAL':
    'This call allows no change after submission. What you submitted stands; you can only withdraw it.',
  'problems.PARTNER_UNKNOWN': 'The register has no such municipality under this name. Choose the partner again.',
  'problems.PARTNER_IS_LEAD': 'Your own municipality leads the proposal. It cannot be its own partner.',
  'problems.PARTNER_PART_CHANGED': 'The part has been changed since you read it. Read it again before you decide.',
  'problems.PARTNER_IN_LOT':
    'Your municipality is a partner in this lot ({references}). In one lot it is either lead or partner: withdraw the consent first.',
  'problems.LEADS_IN_LOT':
    'Your municipality has submitted a proposal of its own in this lot ({references}). In one lot it is either lead or partner.',
  'problems.COMMENT_MISSING': 'Write something first.',
  'problems.COMMENT_TOO_LONG': 'The comment is too long: {length} characters, {limit} at the most.',
  'problems.COMMENT_NOT_OWN': 'Only whoever wrote a comment may change it.',
  'problems.SIGNATORY_NOT_CONFIRMED':
    'A signatory of your municipality has to confirm exactly this version before it can be submitted.',
  'problems.SIGNATORY_MISSING':
    'Your municipality has no signatory yet. Ask the programme team to enter one; nobody else can confirm.',
  'problems.PROPOSAL_SEALED': 'Proposals are sealed until the deadline has passed ({until}).',
  'problems.CALL_CHANGED':
    'The call has been changed since this proposal was begun. Look at what changed and go on with the new version first; nothing you wrote is lost.',
  'problems.REASON_REQUIRED': 'Please give a reason.',
  'problems.ILLEGAL_MOVE': 'This is not possible any more. Load the page again to see where it stands.',
  'problems.REGISTER_DRAWN_UP': 'The register was drawn up on {at} already.',
  'problems.FILE_BODY_TOO_LARGE': 'This file is too large. A file of up to {limit} can be read.',
  'problems.FORM_FILE_NOT_WORD': 'This is not a Word document (.docx). Save the form as “Word document” and try again.',
  'problems.FORM_FILE_ENCRYPTED': 'This file is protected with a password. Save it without one and try again.',
  'problems.FORM_FILE_MACROS':
    'This file has macros in it and is not opened. Save it as a document without macros (.docx).',
  'problems.FORM_FILE_DAMAGED':
    'This file is damaged and cannot be read. Open it in Word or LibreOffice, save it again, and try again.',
  'problems.FORM_FILE_NOT_A_FORM':
    'This Word document is not a form of a proposal. Download the form on this page and fill that in.',
  'problems.FORM_FILE_OTHER_CALL': 'This form belongs to another call. Nothing has been taken from it.',
  'problems.FORM_FILE_OTHER_PROPOSAL': 'This form belongs to another proposal. Nothing has been taken from it.',
  'problems.CHECK_ITEM_UNKNOWN': 'The checklist has no item {item}. Load the page again.',
  'problems.SENTENCE_TOO_LONG': 'The sentence is too long: {length} of at most {limit} characters.',
  'problems.CHECKS_INCOMPLETE': 'The check is not complete: an item has no result, or a fail does not say why.',
  'problems.CHECK_MISSING': '{item}: nobody has looked at this yet.',
  'problems.CHECK_SENTENCE_MISSING': '{item}: say in a sentence what is wrong.',
  'problems.CHECKS_FAILED': 'The proposal cannot be admitted: {items} failed.',
  'problems.FIELD_UNKNOWN': '“{field}” is no field of this proposal, or was named twice.',
  'problems.FIELDS_MISSING': 'Choose at least one field to ask about.',
  'problems.DUE_DAY_PASSED': 'The answer cannot be due on {day}: that day has ended ({zone}).',
  'problems.ADDENDUM_INCOMPLETE': 'Everything that is asked needs an answer.',
  'problems.ADDENDUM_SENT': 'The answer was sent on {at} already and does not change any more.',
  'problems.REJECTION_CODE_UNKNOWN': '“{code}” is no ground on which this proposal can be rejected.',
  'problems.PROPOSAL_REJECTED': 'The proposal has been put aside in the screening; it is not scored any more.',
  'problems.ANSWER_MISSING': 'This question has no answer yet.',
  'problems.ANSWER_TOO_LONG': 'The answer is too long: {length, number} of {limit, number} characters.',
  'problems.ANSWER_UNREADABLE': '“{typed}” cannot be read as a number.',
  'problems.ANSWER_NOT_OFFERED': 'The answer is no longer one of those offered. Choose again.',
  'problems.DATE_UNREADABLE': '“{typed}” is not a date. Write day, month and year in digits, for example 12 4 2027.',
  'problems.TABLE_TOO_LONG': 'The table may have at most {limit, plural, one {# row} other {# rows}}: it has {rows}.',
  'problems.TABLE_ROW_INCOMPLETE': 'A row of the table is not complete.',
  'problems.DURATION_OUT_OF_RANGE': 'The duration must be between {min} and {max} months.',
  'problems.PRIORITY_STATEMENT_MISSING': 'The statement is missing.',
  'problems.PRIORITY_STATEMENT_REPEATED':
    'The statement is the same as that of another priority. Write one of its own.',
  'problems.PRIORITY_ACTIVITY_MISSING': 'No activity serves this priority yet.',
  'problems.PRIORITY_INDICATOR_MISSING': 'No complete indicator (unit, baseline, target) measures this priority yet.',
  'problems.PRIORITY_BUDGET_SHARE_MISSING': 'No budget line is tagged to this priority yet.',
  'problems.ACTIVITY_INCOMPLETE': 'An activity is not complete.',
  'problems.ACTIVITY_OUTSIDE_DURATION':
    'An activity ends in month {endMonth}, after the {months} months of the project.',
  'problems.INDICATOR_INCOMPLETE': 'An indicator is not complete.',
  'problems.BUDGET_EMPTY': 'The budget has no lines yet.',
  'problems.BUDGET_LINE_INCOMPLETE': 'A budget line is not complete.',
  'problems.HEADING_NOT_USED': 'The call does not use heading {heading}.',
  'problems.INDIRECT_ABOVE_LIMIT':
    'Indirect costs of {indirect} are above {limit} % of the direct costs: at most {max}.',
  'problems.CONTINGENCY_ABOVE_LIMIT':
    'The contingency of {contingency} is above {limit} % of the direct costs: at most {max}.',
  'problems.GRANT_MISSING': 'The grant requested is missing.',
  'problems.GRANT_ABOVE_CAP': 'The grant requested ({requested}) is above the largest grant of this lot ({cap}).',
  'problems.REQUEST_OUTSIDE_TOLERANCE':
    'The grant requested ({requested}) differs too much from that of the concept note ({conceptNote}). It may lie between {min} and {max}.',
  'problems.GRANT_BELOW_MINIMUM': 'The grant requested ({requested}) is below the smallest grant of this lot ({min}).',
  'problems.GRANT_SHARE_ABOVE_LIMIT':
    'The grant may cover at most {limit} % of the eligible cost: {requested} of {eligible} is more.',
  'problems.GRANT_SHARE_BELOW_LIMIT':
    'The grant must cover at least {limit} % of the eligible cost: {requested} of {eligible} is less.',
  'problems.FUNDING_UNBALANCED': 'Funding ({funding}) and eligible cost ({eligible}) differ by {difference}.',
  'problems.PARTNER_INCOMPLETE': 'The part of a partner is not complete.',
  'problems.PARTNER_TEXT_TOO_LONG': 'The text is too long: {length, number} of {limit, number} characters.',
  'problems.PARTNER_CONSENT_MISSING': '{municipality} has not consented to its part as it is written.',
  'problems.FILE_NAME_MISLEADING':
    'The name of the file holds hidden signs that turn the direction of writing, so that it looks like another one. Rename it and choose it again.',
  'problems.FILE_NAME_UNUSABLE': 'A file cannot be kept under the name “{name}”. Rename it and choose it again.',
  'problems.FILE_NAME_TOO_LONG':
    'The name of the file has {length} characters; at most {limit} are possible. Shorten it and choose it again.',
  'problems.FILE_NAME_DOUBLE':
    '“{name}” has two endings, {hidden} and {extension}: one of them hides what the file is. Only documents are accepted, under a name with one ending.',
  'problems.FILE_TYPE_NOT_ACCEPTED': '“{name}” is not of a type that is accepted here. Accepted: {types}.',
  'problems.FILE_EMPTY': '“{name}” is empty: it has 0 bytes. Save it again and choose it once more.',
  'problems.FILE_TOO_LARGE': '“{name}” is too large: {bytes}. At most {maxBytes} are accepted here.',
  'problems.FILE_ENCRYPTED':
    '“{name}” takes a password to open. Save it without a password, so that evaluators can read it.',
  'problems.FILE_CONTENT_DIFFERS':
    '“{name}” does not hold what its name says ({said}). Save it in that format with the program it was made with.',
  'problems.FILE_INFECTED':
    '“{name}” holds harmful code ({finding}) and was not kept. Have the computer it comes from checked.',
  'problems.FILE_NOT_ASKED': 'This document is not asked for any more. Load the page again.',
  'problems.FILES_TOO_MANY':
    'Here at most {limit, plural, one {# file} other {# files}} can be handed in. Remove one first.',
  'problems.FILE_SPACE_USED':
    'There is no room for it: the files of a proposal may have {maxBytes} together. Remove what is not needed.',
  'problems.FILE_OFFSET_WRONG':
    'The upload got out of step, perhaps in a second window. Load the page again; it goes on where it stopped.',
  'problems.FILE_PIECE_SIZE': 'A piece of the file has a size that does not fit. Load the page again.',
  'problems.FILE_PIECE_DAMAGED': 'A piece of the file was damaged on the way. It is sent again.',
  'problems.STORAGE_FULL':
    'The server has no room for files at the moment. What has come is kept; try again later, or tell the programme team.',
  'problems.FILE_MISSING': 'This document is missing.',
  'problems.FILE_UNFINISHED': '“{name}” has not come whole yet. Let it finish, or remove it.',
  'problems.FILE_NOT_CHECKED':
    '“{name}” has not been checked for viruses yet. This is done by itself; try again in a while.',
  'problems.FILE_REFUSED': '“{name}” was not accepted. Remove it, or hand in another one.',
  'problems.NOT_AN_EVALUATOR': 'This person is not an evaluator of the programme.',
  'problems.ASSIGNMENT_EXISTS': 'This evaluator already has the proposal.',
  'problems.ASSIGNMENT_HAS_SHEET': 'This evaluator has already written a score sheet.',
  'problems.ASSIGNMENT_DECLINED': 'This evaluator has declined the proposal on {at}. Choose somebody else.',
  'problems.EVALUATORS_ENOUGH':
    'This proposal has the {needed, plural, one {# score sheet} other {# score sheets}} it needs. Another evaluator would change a result that is known already.',
  'problems.MANDATE_UNSIGNED': 'Read and sign the mandate of this call first (version {version}).',
  'problems.MANDATE_CHANGED':
    'The mandate has been changed in the meantime. Read the text that stands now and sign that.',
  'problems.MANDATE_TEXT_MISSING': 'The mandate needs a text in the reference language of the call ({language}).',
  'problems.MANDATE_UNCHANGED': 'Nothing has been changed. A new version would have to be signed again by everybody.',
  'problems.SIGNATURE_NAME_DIFFERS': 'Sign with your name as your account has it: {name}.',
  'problems.SUGGESTION_OPEN': 'There is a suggested assignment for this lot already. Take it over or discard it first.',
  'problems.SUGGESTION_OUTDATED':
    '{count, plural, one {# suggested assignment can no longer be made} other {# suggested assignments can no longer be made}}, because facts have changed. Nothing was assigned.',
  'problems.ASSIGNMENT_COMPLETE': 'Every proposal of this lot has the evaluators it needs.',
  'problems.NOTHING_OPEN': 'Nobody has anything open that a reminder could be sent for.',
  'problems.REMINDED_TODAY': 'A reminder was sent today already: {at}.',
  'problems.CONFLICT_UNDECLARED': 'Declare first whether you have a conflict of interest.',
  'problems.CONFLICT_DISQUALIFYING': 'A conflict of interest stands in the way.',
  'problems.CONFLICT_AWAITS_CHAIR': 'The chair has to decide on the potential conflict first.',
  'problems.SCORE_OUT_OF_SCALE': 'A score is not on the scale.',
  'problems.QUESTION_UNKNOWN': 'The grid has no such question.',
  'problems.SHEET_INCOMPLETE': 'The score sheet is not complete yet.',
  'problems.SCORE_MISSING': '{question}: the score is missing.',
  'problems.SCORE_REASON_MISSING': '{question}: a score of {score} needs a written reason.',
  'problems.SECTION_COMMENT_MISSING': 'Section {section}: the comment is missing.',
  'problems.RANKING_FROZEN': 'The ranking was frozen on {frozenAt}.',
  'problems.WHAT_IF_OF_AWARDS':
    'Concept notes are invited and nothing is awarded to them: another line can be tried with the full applications.',
  'problems.STATISTICS_CLOSED':
    'You score proposals of this lot yourself. Its statistics open to you when the ranking is frozen.',
  'problems.EVALUATION_INCOMPLETE': 'Some proposals have fewer than {needed} submitted score sheets.',
  'problems.NOT_RAPPORTEUR': 'Only the rapporteur writes the consensus.',
  'problems.CONSENSUS_MISSING': 'The evaluators of some proposals have not agreed on the scores yet.',
  'problems.SCORED_BY_ONESELF':
    'You score this proposal yourself: somebody else in the committee has to record its scores.',
  'problems.THIRD_SHEET_MISSING':
    'Some proposals have score sheets that diverge and need the sheet of a third evaluator.',
  'problems.RANKING_NOT_APPROVED': 'The decisions of these lots are not approved yet: {lots}.',
  'problems.DECISION_MISSING': '{count, plural, one {# proposal has} other {# proposals have}} no decision yet.',
  'problems.NO_MAIL_FAILED': 'No mail has failed: there is nothing to try again.',
  'problems.REASON_TOO_LONG': 'The reason is too long: {length} of at most {limit} characters.',
  'problems.NOBODY_TO_PROMOTE': 'Nobody on the reserve list fits what is free.',
  'problems.NOT_NEXT_IN_RESERVE': 'Somebody else is next on the reserve list now: {next}.',
  'problems.COMPLAINT_PERIOD_OVER': 'The period for complaints ended on {until}.',
  'problems.COMPLAINT_GROUND_MISSING': 'Please choose what you complain about.',
  'problems.COMPLAINT_TEXT_MISSING': 'Please write what was not right.',
  'problems.COMPLAINT_TOO_LONG': 'The text is too long: {length} of at most {limit} characters.',
  'problems.COMPLAINT_INVOLVED': 'You had a part in what is complained of: somebody else has to answer.',
  'problems.FOUR_EYES': 'A second person has to approve: you proposed these decisions.',
  'problems.BELOW_GATES': 'A proposal below a minimum score cannot be selected.',
  'problems.ENVELOPE_EXCEEDED': 'The awards ({used}) exceed the envelope ({envelope}).',
  'problems.PLACES_EXCEEDED': '{selected} proposals are selected, but the lot has only {places} places.',
  'problems.AWARD_LIMIT_EXCEEDED':
    'A municipality can win at most {limit, plural, one {# award} other {# awards}} in this call. Of the proposals selected here, {references} would be one too many beside {others}.',
  'problems.RECOMMENDED_ABOVE_REQUESTED':
    'The recommended amount ({recommended}) is above the requested one ({requested}).',
  'problems.RANKING_OUTDATED':
    'These lots need another version of their ranking first, because a sheet or a check behind it no longer counts: {lots}. Correct it, and decide on the new version.',
  'problems.RANKING_SUPERSEDED':
    'Version {newest} of the ranking has taken the place of version {version}. Load the page again.',
  'problems.CORRECTION_AFTER_ANNOUNCEMENT':
    'The announcement is set ({at}). From then a ranking is corrected only for an upheld complaint or a conflict of interest found late.',
  'problems.CORRECTION_CHANGES_NOTHING':
    'Nothing that the ranking is made of has changed, so there is nothing to correct.',
  'problems.RANKING_NOT_FROZEN': 'The rankings of these lots are not frozen yet: {lots}.',
  'problems.REALLOCATION_NOT_DUE': 'No lot can use what the others have left.',
  'problems.REALLOCATION_CHANGED':
    'What the lots have left has changed meanwhile. Load the page again and look at it once more.',
  'problems.ALREADY_ANNOUNCED': 'The call has been announced already ({at}).',
  'problems.INVITATION_TOO_LATE':
    'The deadline of the full applications in lot {lot} ({deadline}) would have passed. Move it to a later time first.',
  'problems.EXPORTS_ENOUGH':
    '{limit, plural, one {# file is} other {# files are}} being made for you already. Wait until one is ready.',
  'problems.EXPORT_NOT_READY': 'The file is not ready.',
  'problems.EXPORT_EXPIRED':
    'Files are kept for {hours, plural, one {# hour} other {# hours}}; this one is gone. Make it again.',
  'problems.EXPORT_OVERTAKEN':
    'A conflict of interest has come up since this file was made: it holds something you may not see. Make it again.',
  'problems.ANNOUNCEMENT_NOT_IN_FUTURE': 'The instant of the announcement lies in the past.',
  'problems.SUBSCRIPTION_VOID':
    'This link leads nowhere any more: it has expired, or the address has been erased already.',
} as const satisfies Record<`problems.${RefusalCode | 'OFFLINE'}`, string>;
