import { checkComment, COMMENT_LIMIT, graphemeCount } from '@trilot/domain';
import { Actions, Button, ErrorSummary, type ButtonKind, TextArea } from '@trilot/ui';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { useKeyOfVersion } from '../../../shared/idempotency';
import { useMessages } from '../../../shared/messages';
import { errorMessage, problemMessage } from '../../../shared/problem-message';
import { useKeptText } from '../hooks/use-kept-text';

/** Writes a comment, a reply or another text for one. What is typed stays on this computer until it is sent. */
export function CommentForm({
  writing,
  stored = '',
  label,
  send,
  kind = 'secondary',
  onSend,
  onCancel,
  children,
}: {
  /** Names the text among all of the same person. */
  readonly writing: string;
  readonly stored?: string;
  readonly label: string;
  /** What the button says. */
  readonly send: string;
  readonly kind?: ButtonKind;
  /** @param key makes a repeat harmless */
  readonly onSend: (text: string, key: string) => Promise<unknown>;
  readonly onCancel?: () => void;
  /** More that is asked for, above the text. */
  readonly children?: ReactNode;
}) {
  const { t, language } = useMessages();
  const field = useId();
  const { text, write, forget } = useKeptText(writing, stored);
  const [sent, setSent] = useState(0);
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const keyOf = useKeyOfVersion();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const refusal = checkComment(text);
    setFailure(refusal && problemMessage(refusal, t, language));
    if (refusal) return;
    setBusy(true);
    try {
      await onSend(text, keyOf(`${sent} ${text}`));
      await forget();
      setSent(sent + 1);
    } catch (error) {
      setFailure(errorMessage(error, t, language));
    } finally {
      setBusy(false);
    }
  };
  const cancel = () => {
    void forget();
    onCancel?.();
  };
  const left = COMMENT_LIMIT - graphemeCount(text);
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      {failure !== null && <ErrorSummary title={t('common.problem')} items={[{ text: failure, href: `#${field}` }]} />}
      {children}
      <TextArea
        id={field}
        label={label}
        value={text}
        onChange={write}
        rows={3}
        below={left < 0 ? t('writing.team.comments.over', { over: -left }) : t('writing.team.comments.left', { left })}
      />
      <Actions>
        <Button type="submit" kind={kind} disabled={busy}>
          {send}
        </Button>
        {onCancel && (
          <Button kind="quiet" onClick={cancel}>
            {t('common.cancel')}
          </Button>
        )}
      </Actions>
      <div role="status">{sent > 0 && failure === null && t('writing.team.comments.sent')}</div>
    </form>
  );
}
