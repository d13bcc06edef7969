import { type GridSection, sectionTotals } from '@trilot/domain';
import { formatInstant } from '@trilot/i18n';
import { ErrorSummary, Notice, VisuallyHidden } from '@trilot/ui';
import { useMessages } from '../../../shared/messages';
import { errorMessage, problemMessage } from '../../../shared/problem-message';
import { useGapSentence } from '../hooks/use-gap-sentence';
import { useSheet } from '../hooks/use-sheet';
import type { Submission } from '../hooks/use-submission';
import { CallWords } from './call-words';
import styles from './evaluation.module.css';
import { gapAnchor } from './grid-stops';
import { QuestionCard } from './question-card';
import { SectionComment } from './section-comment';
import { SheetBar } from './sheet-bar';
import { SubmitDialog } from './submit-dialog';

/** The score sheet: every question of the grid with its score and reason, a comment per section, totals, submission. */
export function ScoreSheet({
  submission,
  hasNext,
  reach,
}: {
  readonly submission: Submission;
  readonly hasNext: boolean;
  /** Brings a field of the sheet into sight and the focus to it. */
  readonly reach: (anchor: string) => void;
}) {
  const { t } = useMessages();
  const { grid } = useSheet();
  return (
    <div className={styles['sheet']}>
      <VisuallyHidden>
        <h2>{t('evaluator.pane.sheet')}</h2>
      </VisuallyHidden>
      <Locked />
      <WhatStands submission={submission} reach={reach} />
      {grid.sections.map((section) => (
        <Section key={section.id} section={section} />
      ))}
      <SheetBar submission={submission} hasNext={hasNext} />
      <SubmitDialog submission={submission} />
    </div>
  );
}

/** Why a sheet can only be read. */
function Locked() {
  const { t, language } = useMessages();
  const { locked, call, writing } = useSheet();
  if (writing) return null;
  const { submittedAt, refusal } = locked;
  if (submittedAt) {
    return <Notice>{t('evaluator.locked.submitted', { at: formatInstant(submittedAt, call.zone, language) })}</Notice>;
  }
  return (
    <Notice tone="warn">
      {t('evaluator.locked.other', { why: refusal ? problemMessage(refusal, t, language) : '' })}
    </Notice>
  );
}

/** What the last check found missing, each a link to its field; or why the server has refused. */
function WhatStands({
  submission: { attempt, gaps, failure, asking },
  reach,
}: {
  readonly submission: Submission;
  readonly reach: (anchor: string) => void;
}) {
  const { t, language } = useMessages();
  const { grid, call } = useSheet();
  const sentenceOf = useGapSentence(grid, call.referenceLanguage);
  if (gaps.length > 0) {
    return (
      <ErrorSummary
        key={attempt}
        title={t('evaluator.submit.missing')}
        items={gaps.map((gap) => ({
          text: sentenceOf(gap),
          href: `#${gapAnchor(gap)}`,
          onFollow: () => reach(gapAnchor(gap)),
        }))}
      />
    );
  }
  if (failure === null || asking) return null;
  return (
    <ErrorSummary key={attempt} title={t('common.problem')} items={[{ text: errorMessage(failure, t, language) }]} />
  );
}

function Section({ section }: { readonly section: GridSection }) {
  const { t } = useMessages();
  const { grid, call, content } = useSheet();
  const { id, name, questions, gate, rejectIfAnyQuestionAt, carriedOverFrom } = section;
  const total = sectionTotals(grid, content).find((candidate) => candidate.id === id)!;
  return (
    <section className={styles['section']} aria-labelledby={`section-${id}`}>
      <div className={styles['sectionHead']}>
        <h3 id={`section-${id}`}>
          <CallWords texts={name} reference={call.referenceLanguage} />
        </h3>
        {!carriedOverFrom && <strong>{t('evaluator.section.points', total)}</strong>}
      </div>
      {carriedOverFrom && <p>{t('evaluator.section.carriedOver', { max: total.max })}</p>}
      {gate !== undefined && <p>{t('evaluator.section.gate', { gate })}</p>}
      {rejectIfAnyQuestionAt !== undefined && (
        <p>{t('evaluator.section.rejectAt', { score: rejectIfAnyQuestionAt })}</p>
      )}
      {questions.map((question) => (
        <QuestionCard key={question.id} question={question} />
      ))}
      {questions.length > 0 && <SectionComment section={section} />}
    </section>
  );
}
