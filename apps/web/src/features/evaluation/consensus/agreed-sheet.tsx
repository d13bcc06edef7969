import { type GridQuestion, type GridSection, gridQuestions, type SheetContent, sheetProgress } from '@trilot/domain';
import { ScoreInput, TextArea } from '@trilot/ui';
import { useMessages } from '../../../shared/messages';
import { useCallText } from '../../../shared/text';
import { CallWords } from '../components/call-words';
import styles from '../components/evaluation.module.css';
import { commentAnchor, reasonAnchor, scoreAnchor } from '../components/grid-stops';
import { meaningOf, scoresOf } from '../components/score-scale';
import { scoreOf, withComment, withScore } from '../components/sheet-edits';
import { WrittenText } from '../components/written-text';
import { useSheet } from '../hooks/use-sheet';
import type { Consensus } from './consensus-api';
import beside from './consensus.module.css';

interface PartProps {
  readonly consensus: Consensus;
}

/** Question by question, the furthest apart first, what each has given and what is agreed on; then the sections. */
export function AgreedSheet({ consensus }: PartProps) {
  const { t } = useMessages();
  const { grid, content } = useSheet();
  const questions = new Map(gridQuestions(grid).map((question) => [question.id, question]));
  const { points, max } = sheetProgress(grid, content);
  // what is not put forward yet is not shown to the others, nor that it adds up to nothing
  const shown = consensus.own || consensus.state !== 'draft';
  return (
    <>
      <h2>{t('scoring.consensus.byDifference')}</h2>
      {consensus.differences.map(({ question, points: apart }) => (
        <Question
          key={question}
          question={questions.get(question)!}
          apart={apart}
          consensus={consensus}
          shown={shown}
        />
      ))}
      <h2>{t('scoring.consensus.sections')}</h2>
      {grid.sections
        .filter((section) => section.questions.length > 0)
        .map((section) => (
          <Section key={section.id} section={section} consensus={consensus} shown={shown} />
        ))}
      {shown && (
        <p>
          <strong>{t('scoring.consensus.total', { points, max })}</strong>
        </p>
      )}
    </>
  );
}

function Question({
  question,
  apart,
  consensus,
  shown,
}: PartProps & { readonly question: GridQuestion; readonly apart: number; readonly shown: boolean }) {
  const { t } = useMessages();
  const { call, grid } = useSheet();
  const name = `consensus-${question.id}`;
  return (
    <section className={styles['section']} aria-labelledby={name}>
      <div className={styles['questionHead']}>
        <h3 id={name}>
          {question.id} <CallWords texts={question.text} reference={call.referenceLanguage} />
        </h3>
        <strong>{t('scoring.consensus.apart', { points: apart })}</strong>
      </div>
      <p className={styles['worth']}>
        {t('evaluator.question.worth', { weight: question.weight, max: question.weight * grid.scale.max })}
      </p>
      <div className={beside['beside']}>
        <ul className={beside['sheets']}>
          {consensus.sheets.map((sheet) => {
            const { value, reason } = scoreOf(sheet.content as SheetContent, question.id);
            return (
              <li key={sheet.evaluatorName}>
                <Whose sheet={sheet} />
                <strong>{value}</strong> {reason}
              </li>
            );
          })}
        </ul>
        {shown && (
          <div>
            <Agreed question={question} />
          </div>
        )}
      </div>
    </section>
  );
}

function Whose({ sheet: { own, evaluatorName } }: { readonly sheet: Consensus['sheets'][number] }) {
  const { t } = useMessages();
  return (
    <div className={beside['whose']}>{own ? t('scoring.consensus.you', { name: evaluatorName }) : evaluatorName}</div>
  );
}

function Agreed({ question: { id } }: { readonly question: GridQuestion }) {
  const { t } = useMessages();
  const { grid, call, content, writing, errorAt } = useSheet();
  const text = useCallText(call.referenceLanguage);
  const { value, reason } = scoreOf(content, id);
  const { min, max } = grid.scale;
  const meaning = (score: number) => text(meaningOf(grid, score)).text;
  const label = `agreed-${id}`;
  if (!writing) {
    return (
      <>
        <p className={styles['given']}>
          {t('scoring.consensus.score')}: <strong>{value ?? '–'}</strong>
        </p>
        {reason !== '' && <WrittenText label={t('scoring.consensus.reason')}>{reason}</WrittenText>}
      </>
    );
  }
  return (
    <>
      <p id={label}>
        <strong>{t('scoring.consensus.score')}</strong>
      </p>
      <ScoreInput
        id={scoreAnchor(id)}
        labelledBy={label}
        value={value}
        options={scoresOf(grid).map((score) => ({ value: score, meaning: meaning(score) }))}
        hint={t('evaluator.scale.hint', { min, lowest: meaning(min), max, highest: meaning(max) })}
        error={errorAt(scoreAnchor(id))}
        onChange={(score) => writing.autosave.edit((sheet) => withScore(sheet, id, { value: score }))}
      />
      <TextArea
        id={reasonAnchor(id)}
        label={t('scoring.consensus.reason')}
        rows={2}
        value={reason}
        error={errorAt(reasonAnchor(id))}
        onChange={(typed) => writing.autosave.edit((sheet) => withScore(sheet, id, { reason: typed }))}
      />
    </>
  );
}

function Section({
  section: { id, name },
  consensus,
  shown,
}: PartProps & { readonly section: GridSection; readonly shown: boolean }) {
  const { t } = useMessages();
  const { call, content, writing, errorAt } = useSheet();
  const { text: section } = useCallText(call.referenceLanguage)(name);
  const comment = content.comments[id] ?? '';
  const label = t('scoring.consensus.comment', { section });
  return (
    <section className={styles['section']} aria-labelledby={`consensus-section-${id}`}>
      <h3 id={`consensus-section-${id}`}>
        <CallWords texts={name} reference={call.referenceLanguage} />
      </h3>
      <div className={beside['beside']}>
        <ul className={beside['sheets']}>
          {consensus.sheets.map((sheet) => (
            <li key={sheet.evaluatorName}>
              <Whose sheet={sheet} />
              {(sheet.content as SheetContent).comments[id]}
            </li>
          ))}
        </ul>
        {shown && (
          <div>
            {writing ? (
              <TextArea
                id={commentAnchor(id)}
                label={label}
                rows={3}
                value={comment}
                error={errorAt(commentAnchor(id))}
                onChange={(typed) => writing.autosave.edit((sheet) => withComment(sheet, id, typed))}
              />
            ) : (
              <WrittenText label={label}>{comment}</WrittenText>
            )}
          </div>
        )}
      </div>
    </section>
  );
}
