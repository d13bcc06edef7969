import { combineSheets, failedGates, sheetGaps, sheetProgress } from '@trilot/domain';
import { Actions, Button, Dialog, ErrorSummary } from '@trilot/ui';
import { useMessages } from '../../../shared/messages';
import { errorMessage } from '../../../shared/problem-message';
import { useSheet } from '../hooks/use-sheet';
import type { Submission } from '../hooks/use-submission';
import { MissedGates } from './missed-gates';

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
  const { title, grid, call, content } = useSheet();
  const { points, max } = sheetProgress(grid, content);
  return (
    <>
      {failure !== null && (
        <ErrorSummary title={t('evaluator.submit.refused')} items={[{ text: errorMessage(failure, t, language) }]} />
      )}
      <p>{t('evaluator.submit.total', { title, points, max })}</p>
      {sheetGaps(grid, content).length === 0 && (
        <MissedGates
          grid={grid}
          reference={call.referenceLanguage}
          missed={failedGates(grid, combineSheets(grid, [content]))}
        />
      )}
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
