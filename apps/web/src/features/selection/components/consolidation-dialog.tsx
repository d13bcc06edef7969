import { type EvaluationGrid, formatRational, type GridQuestion } from '@trilot/domain';
import { Actions, Button, Dialog, ErrorSummary, Notice, ScoreInput, TextArea } from '@trilot/ui';
import { useId, useState } from 'react';
import { useMessages } from '../../../shared/messages';
import { errorMessage } from '../../../shared/problem-message';
import { useCallText } from '../../../shared/text';
import { type Board, type BoardRow, consolidateScore } from '../api/selection';
import { useAct } from '../../../shared/use-act';
import { MEAN_PLACES, useGateSentence } from '../hooks/use-gate-sentence';
import { type BoardConsolidation, effectOf, standingOn } from './consolidation-effect';
import styles from './selection.module.css';

interface DialogProps {
  readonly board: Board;
  readonly row: BoardRow;
  readonly grid: EvaluationGrid;
  /** The question that is consolidated; null while none is. */
  readonly question: GridQuestion | null;
  readonly onClose: () => void;
}

/** The committee's score of one question: what the evaluators gave, the score, its reason, and what it comes to. */
export function ConsolidationDialog({ question, ...props }: DialogProps) {
  const { t } = useMessages();
  const { reference } = props.row;
  return (
    <Dialog
      open={question !== null}
      title={question ? t('scoring.dialog.title', { reference, question: question.id }) : ''}
      onClose={props.onClose}
    >
      {question && <ConsolidationForm key={question.id} {...props} question={question} />}
    </Dialog>
  );
}

type FormProps = DialogProps & { readonly question: GridQuestion };

function ConsolidationForm(props: FormProps) {
  const { row, grid, question, onClose } = props;
  const { t, language } = useMessages();
  const text = useCallText();
  const label = useId();
  const standing = standingOn(row, question.id);
  const [score, setScore] = useState(standing?.score ?? null);
  const [reason, setReason] = useState('');
  const [unchosen, setUnchosen] = useState(false);
  const { act, failure, busy } = useConsolidation(props);
  const words = text(question.text);
  const { min, max, labels } = grid.scale;
  const meaning = (value: number) => text(labels[value - min] ?? {}).text;
  return (
    <>
      {failure !== null && (
        <ErrorSummary title={t('common.problem')} items={[{ text: errorMessage(failure, t, language) }]} />
      )}
      <p lang={words.lang}>{words.text}</p>
      <Given row={row} question={question} standing={standing} />
      <p id={label} className={styles['before']}>
        <strong>{t('scoring.dialog.score')}</strong>
      </p>
      <div className={styles['scale']}>
        <ScoreInput
          labelledBy={label}
          value={score}
          options={Array.from({ length: max - min + 1 }, (_, step) => ({
            value: min + step,
            meaning: meaning(min + step),
          }))}
          hint={t('scoring.dialog.scale', { min, lowest: meaning(min), max, highest: meaning(max) })}
          error={unchosen && score === null ? t('scoring.dialog.choose') : undefined}
          onChange={setScore}
        />
      </div>
      <TextArea
        label={t('scoring.dialog.reason')}
        hint={t('scoring.dialog.reasonHint')}
        rows={3}
        value={reason}
        onChange={setReason}
      />
      {score !== null && <Effect {...props} score={score} />}
      <Actions>
        <Button disabled={busy} onClick={() => (score === null ? setUnchosen(true) : act(score, reason))}>
          {t('scoring.dialog.submit')}
        </Button>
        {standing && (
          <Button kind="secondary" disabled={busy} onClick={() => act(null, reason)}>
            {t('scoring.dialog.takeBack')}
          </Button>
        )}
        <Button kind="quiet" onClick={onClose}>
          {t('common.cancel')}
        </Button>
      </Actions>
    </>
  );
}

/** Records on what the page has shown: somebody else's record in between is refused, and shown. */
function useConsolidation({ row, question, onClose }: FormProps) {
  const record = useAct((body: Parameters<typeof consolidateScore>[1], key) =>
    consolidateScore(row.proposalId, body, key),
  );
  return {
    failure: record.error,
    busy: record.isPending,
    act: (score: number | null, reason: string) =>
      record.mutate(
        { question: question.id, score, reason, version: row.consolidations.length },
        { onSuccess: onClose },
      ),
  };
}

/** What the evaluators gave, and what the committee has said already. */
function Given({
  row,
  question,
  standing,
}: {
  readonly row: BoardRow;
  readonly question: GridQuestion;
  readonly standing: BoardConsolidation | undefined;
}) {
  const { t } = useMessages();
  const given = row.sheets.filter(({ counts }) => counts);
  const agreed = row.consensus?.content?.scores[question.id];
  return (
    <>
      <p className={styles['before']}>
        <strong>{t('scoring.dialog.given')}</strong>
      </p>
      <ul>
        {given.map(({ evaluatorName, scores }) => {
          const score = scores.find(({ questionId }) => questionId === question.id);
          return (
            <li key={evaluatorName}>
              {evaluatorName}: <strong>{score?.value}</strong> {score?.reason}
            </li>
          );
        })}
      </ul>
      {agreed && (
        <p>
          {t('scoring.consensus.score')}: <strong>{agreed.value}</strong> {agreed.reason}
        </p>
      )}
      {standing && <p>{t('scoring.dialog.stands', { score: standing.score ?? '' })}</p>}
    </>
  );
}

/** The total before and after, and the minimums that would be missed. */
function Effect({ board, row, grid, question, score }: FormProps & { readonly score: number }) {
  const { t, language } = useMessages();
  const gateSentence = useGateSentence(grid);
  const after = effectOf(grid, row, question.id, score);
  const points = (value: BoardRow['mean']) => formatRational(value, language, MEAN_PLACES);
  return (
    <Notice tone={after.failedGates.length > 0 ? 'warn' : 'info'} role="status">
      {t('scoring.dialog.effect', {
        before: points(row.mean),
        after: points(after.mean),
        max: board.rules.max,
      })}
      {after.failedGates.map((failed) => (
        <span key={`${failed.gate}${failed.id}`} className={styles['note']}>
          {gateSentence(failed)}
        </span>
      ))}
    </Notice>
  );
}
