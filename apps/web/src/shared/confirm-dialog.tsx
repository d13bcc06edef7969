import { Actions, Button, Dialog, ErrorSummary } from '@trilot/ui';
import type { ReactNode } from 'react';
import { useMessages } from './messages';
import { errorMessage } from './problem-message';

/** Asks once more before something that cannot be taken back; a refusal is said in the dialog, and it stays open. */
export function ConfirmDialog({
  open,
  title,
  confirm,
  busy,
  failure,
  onConfirm,
  onClose,
  children,
}: {
  readonly open: boolean;
  readonly title: string;
  /** What the button says. */
  readonly confirm: string;
  readonly busy: boolean;
  readonly failure: unknown;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const { t, language } = useMessages();
  return (
    <Dialog open={open} title={title} onClose={onClose}>
      {failure !== null && (
        <ErrorSummary title={t('common.problem')} items={[{ text: errorMessage(failure, t, language) }]} />
      )}
      {children}
      <Actions>
        <Button disabled={busy} onClick={onConfirm}>
          {confirm}
        </Button>
        <Button kind="secondary" onClick={onClose}>
          {t('common.cancel')}
        </Button>
      </Actions>
    </Dialog>
  );
}
