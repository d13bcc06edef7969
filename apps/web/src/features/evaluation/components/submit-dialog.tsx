import {
  combineSheets,
  type FailedGate,
  failedGates,
  formatRational,
  gridQuestions,
  sheetGaps,
  sheetProgress,
} from '@trilot/domain';
import { Actions, Button, Dialog, ErrorSummary, Notice } from '@trilot/ui';
import { useMessages } from '../../../shared/messages';
import { errorMessage } from '../../../shared/problem-message';
import { useCallText } from '../../../shared/text';
import { useSheet } from '../hooks/use-sheet';
import type { Submission } from '../hooks/use-submission';

/** The last question before a sheet is locked: what it adds up to, and which minimums it would miss on its own. */
export function SubmitDialog({ submission }: { readonly submission: Submission }) {
  const { t } = useMessages();
  return (
    <Dialog open={submission.asking} title={t('evaluator.submit.title')} onClose={submission.cancel}>
      <Confirmation submission={submission} />
    </Dialog>
  );
}

function Confirmation({ submission: { failure, busy, confirm, cancel } }: { readonly submission: Submission }) {
  const { t, language } = useMessages();
  const { workspace, grid, content } = useSheet();
  const { points, max } = sheetProgress(grid, content);
  return (
    <>
      {failure !== null && (
        <ErrorSummary title={t('evaluator.submit.refused')} items={[{ text: errorMessage(failure, t, language) }]} />
      )}
      <p>{t('evaluator.submit.total', { title: workspace.assignment.title ?? '', points, max })}</p>
      <MissedGates />
      <p>{t('evaluator.submit.locks')}</p>
      <Actions>
        <Button onClick={confirm} disabled={busy}>
          {t('evaluator.submit.act')}
        </Button>
        <Button kind="secondary" onClick={cancel}>
          {t('common.cancel')}
        </Button>
      </Actions>
    </>
  );
}

function MissedGates() {
  const { t, language } = useMessages();
  const { grid, call, content } = useSheet();
  const text = useCallText(call.referenceLanguage);
  if (sheetGaps(grid, content).length > 0) return null;
  const missed = failedGates(grid, combineSheets(grid, [content]));
  if (missed.length === 0) return null;
  const nameOf = ({ gate, id }: FailedGate) => {
    if (gate === 'total') return t('evaluator.total');
    const named = gate === 'section' ? grid.sections.find((section) => section.id === id)?.name : textOf(id);
    return named ? text(named).text : id;
  };
  const textOf = (id: string) => gridQuestions(grid).find((question) => question.id === id)?.text;
  return (
    <Notice tone="warn">
      <p>{t('evaluator.submit.gates')}</p>
      <ul>
        {missed.map((failed) => (
          <li key={`${failed.gate} ${failed.id}`}>
            {t('evaluator.submit.gate', {
              name: nameOf(failed),
              got: formatRational(failed.got, language, 0),
              needed: failed.needed,
            })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
