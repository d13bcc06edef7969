import { formatAmount, rationalDecimal } from '@trilot/domain';
import {
  createTranslator,
  formatDay,
  formatInstant,
  type InterfaceLanguage,
  lettersIn,
  type MessageId,
  type Translator,
} from '@trilot/i18n';
import type { LetterDecision } from './decisions.read-model';

export interface LetterFacts {
  readonly reference: string;
  readonly title: string;
  readonly municipality: string;
  readonly currency: string;
  /** IANA zone of the call. */
  readonly zone: string;
  readonly decision: LetterDecision;
  /** When the letter was written that this one takes the place of; left out where there was none. */
  readonly replaces?: string;
}

export interface Letter {
  readonly subject: string;
  readonly body: string;
}

const SUBJECTS: Readonly<Record<LetterDecision['outcome'], MessageId>> = {
  selected: 'letters.decision.subject.selected',
  reserve: 'letters.decision.subject.reserve',
  invited: 'letters.decision.subject.invited',
  notInvited: 'letters.decision.subject.notSelected',
  belowGates: 'letters.decision.subject.notSelected',
  rejected: 'letters.decision.subject.notSelected',
  ineligible: 'letters.decision.subject.ineligible',
};

const SENTENCES: Readonly<Record<LetterDecision['outcome'], MessageId>> = {
  selected: 'letters.decision.selected',
  reserve: 'letters.decision.reserve',
  invited: 'letters.decision.invited',
  notInvited: 'letters.decision.notInvited',
  belowGates: 'letters.decision.belowGates',
  rejected: 'letters.decision.rejected',
  ineligible: 'letters.decision.ineligible',
};

/** The same in a call that gives places instead of money. */
const SENTENCES_OF_PLACES: typeof SENTENCES = {
  ...SENTENCES,
  selected: 'letters.decision.selectedPlace',
  reserve: 'letters.decision.reservePlace',
};

/** The same of concept notes, which are invited to the next stage or not. */
const SENTENCES_OF_CONCEPT_NOTES: typeof SENTENCES = {
  ...SENTENCES,
  belowGates: 'letters.decision.conceptNoteBelowGates',
  rejected: 'letters.decision.conceptNoteRejected',
};

/** The letter that tells an applicant the decision, with marks and reasons per criterion, in the applicant's language. */
export function decisionLetter(language: InterfaceLanguage, facts: LetterFacts): Letter {
  const t = createTranslator(language, [lettersIn(language)]);
  const { reference, title, municipality, currency, zone, decision, replaces } = facts;
  const { outcome, position, awardedCents, mean, rejection, max, criteria, carried, periods, invitation } = decision;
  const { complaint, letterReadAfter, complaintAnswer } = periods;
  const sentences = sentencesFor(decision);
  const deadline = invitation ? formatInstant(invitation.deadline, invitation.zone, language) : '';
  const amount = formatAmount(awardedCents, currency, language);
  const marks = criteria.flatMap(({ text, mean: questionMean, max: questionMax, reasons }) => [
    t('letters.decision.criterion', {
      text: text[language] ?? text['en'] ?? '',
      mean: rationalDecimal(questionMean, 2),
      max: questionMax,
    }),
    ...reasons.map((reason) => `  – ${reason}`),
  ]);
  const taken = carried.map(({ text, points }) =>
    t('letters.decision.carried', { text: text[language] ?? text['en'] ?? '', points: rationalDecimal(points, 2) }),
  );
  return {
    subject: t(replaces ? 'letters.corrected.subject' : SUBJECTS[outcome], { reference }),
    body: [
      t('letters.decision.greeting', { municipality }),
      ...(replaces ? [t('letters.corrected.replaces', { day: formatDay(replaces, zone, language) })] : []),
      t(sentences[outcome], { title, amount, position: position ?? '', deadline }),
      ...(rejection ? rejectionLines(rejection, t, language) : []),
      ...(mean ? [t('letters.decision.marks', { mean: rationalDecimal(mean, 2), max })] : []),
      ...(mean ? [[...marks, ...taken].join('\n')] : []),
      ...(replaces ? [t('letters.corrected.complaint')] : []),
      t('letters.decision.complaint', { complaint, letterReadAfter, complaintAnswer }),
      t('letters.decision.closing'),
    ].join('\n\n'),
  };
}

function sentencesFor({ preselection, together, givesGrant }: LetterDecision): typeof SENTENCES {
  if (preselection) {
    return together
      ? { ...SENTENCES_OF_CONCEPT_NOTES, invited: 'letters.decision.invitedTogether' }
      : SENTENCES_OF_CONCEPT_NOTES;
  }
  return givesGrant ? SENTENCES : SENTENCES_OF_PLACES;
}

/** Why a proposal was put aside, without a word about its merit: what the call asks, and what was found. */
function rejectionLines(
  { ground, code, text, sentence }: NonNullable<LetterDecision['rejection']>,
  t: Translator,
  language: InterfaceLanguage,
): readonly string[] {
  const asked = text?.[language] ?? text?.['en'];
  return [
    t(`letters.decision.ineligible.${ground}`),
    ...(asked ? [t('letters.decision.ineligible.code', { code, text: asked })] : []),
    sentence,
  ];
}
