import type { GridQuestion } from '@trilot/domain';
import { ScoreInput, TextArea } from '@trilot/ui';
import { useMessages } from '../../../shared/messages';
import { useCallText } from '../../../shared/text';
import { useSheet } from '../hooks/use-sheet';
import { CallWords } from './call-words';
import styles from './evaluation.module.css';
import { reasonAnchor, scoreAnchor } from './grid-stops';
import { meaningOf, scoresOf } from './score-scale';
import { scoreOf, withScore } from './sheet-edits';
import { StopCard } from './stop-card';
import { WrittenText } from './written-text';

/** One question of the grid: what it asks, what it is worth, the score and the reason for it. */
export function QuestionCard({ question }: { readonly question: GridQuestion }) {
  const { t } = useMessages();
  const { grid, call, content, writing } = useSheet();
  const { id, weight, gate } = question;
  const { value } = scoreOf(content, id);
  const name = `${id}-name`;
  return (
    <StopCard stop={{ kind: 'question', id }} labelledBy={name}>
      <div className={styles['questionHead']}>
        <h4 id={name}>
          {id} <CallWords texts={question.text} reference={call.referenceLanguage} />
        </h4>
        {value !== null && <strong>{t('evaluator.question.points', { points: value * weight })}</strong>}
      </div>
      <p className={styles['worth']}>
        {t('evaluator.question.worth', { weight, max: weight * grid.scale.max })}
        {gate !== undefined && <> · {t('evaluator.question.gate', { gate })}</>}
      </p>
      {writing ? <ScoreFields question={question} labelledBy={name} /> : <ScoreRecord question={question} />}
    </StopCard>
  );
}

function ScoreFields({
  question: { id },
  labelledBy,
}: {
  readonly question: GridQuestion;
  readonly labelledBy: string;
}) {
  const { t } = useMessages();
  const { grid, call, content, writing, errorAt } = useSheet();
  const text = useCallText(call.referenceLanguage);
  const { value, reason } = scoreOf(content, id);
  const { min, max, reasonRequiredFor } = grid.scale;
  const required = value !== null && reasonRequiredFor.includes(value);
  const edit = (change: Partial<{ value: number; reason: string }>) =>
    writing?.autosave.edit((sheet) => withScore(sheet, id, change));
  const meaning = (score: number) => text(meaningOf(grid, score)).text;
  return (
    <>
      <ScoreInput
        id={scoreAnchor(id)}
        labelledBy={labelledBy}
        value={value}
        options={scoresOf(grid).map((score) => ({ value: score, meaning: meaning(score) }))}
        hint={t('evaluator.scale.hint', { min, lowest: meaning(min), max, highest: meaning(max) })}
        error={errorAt(scoreAnchor(id))}
        onChange={(score) => edit({ value: score })}
      />
      <TextArea
        id={reasonAnchor(id)}
        label={t(required ? 'evaluator.reason.required' : 'evaluator.reason.optional', { score: value ?? 0 })}
        value={reason}
        rows={2}
        error={errorAt(reasonAnchor(id))}
        onChange={(typed) => edit({ reason: typed })}
      />
    </>
  );
}

function ScoreRecord({ question: { id } }: { readonly question: GridQuestion }) {
  const { t } = useMessages();
  const { grid, call, content } = useSheet();
  const { value, reason } = scoreOf(content, id);
  return (
    <>
      <p className={styles['given']}>
        {value === null ? (
          t('evaluator.question.open')
        ) : (
          <>
            <strong>{value}</strong> <CallWords texts={meaningOf(grid, value)} reference={call.referenceLanguage} />
          </>
        )}
      </p>
      {reason !== '' && <WrittenText label={t('evaluator.reason')}>{reason}</WrittenText>}
    </>
  );
}
