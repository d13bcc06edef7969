import { type DefinitionChange, formatAmount } from '@trilot/domain';
import { formatDay, formatInstant } from '@trilot/i18n';
import { Actions, Button, Card, ErrorSummary } from '@trilot/ui';
import { useState } from 'react';
import { useMessages } from '../../../shared/messages';
import { errorMessage } from '../../../shared/problem-message';
import { useCallText } from '../../../shared/text';
import { moveToVersion, onlyReads, type Proposal } from '../api/proposals';
import { useDraft } from '../hooks/use-draft';
import { type ChangeLine, changeLines } from './change-lines';
import styles from './form.module.css';

/** What has changed, in words, and the one act that goes on with it. */
export function CallChanges({
  newVersion,
  onMoved,
}: {
  readonly newVersion: NonNullable<Proposal['newVersion']>;
  readonly onMoved: () => void;
}) {
  const { t, language } = useMessages();
  const { proposal, call, autosave } = useDraft();
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const sentenceOf = useChangeSentence();
  const { version, mustMove, notices, changes } = newVersion;
  const move = async () => {
    setBusy(true);
    setFailure(null);
    try {
      await autosave.settled();
      await moveToVersion(proposal, version);
      onMoved();
      // the button that was pressed is gone
      document.querySelector('h1')?.focus({ preventScroll: true });
    } catch (error) {
      setFailure(error);
      setBusy(false);
    }
  };
  return (
    <Card>
      <h2>{t('applicant.changed.title')}</h2>
      {failure !== null && (
        <ErrorSummary title={t('common.problem')} items={[{ text: errorMessage(failure, t, language) }]} />
      )}
      {notices.map((notice) => (
        <p key={notice.version}>
          {formatDay(notice.publishedAt, call.zone, language)}: {notice.reason}
        </p>
      ))}
      <ul className={styles['changes']}>
        {changeLines(changes as unknown as readonly DefinitionChange[], call).map((line) => (
          <li key={JSON.stringify(line)}>{sentenceOf(line)}</li>
        ))}
      </ul>
      {!onlyReads(proposal) && (
        <>
          <p>{t(mustMove ? 'applicant.changed.mustMove' : 'applicant.changed.mayMove')}</p>
          <Actions>
            <Button kind="secondary" disabled={busy} onClick={() => void move()}>
              {t('applicant.changed.move')}
            </Button>
          </Actions>
        </>
      )}
    </Card>
  );
}

/** A change as a sentence. */
function useChangeSentence(): (line: ChangeLine) => string {
  const { t, language } = useMessages();
  const text = useCallText();
  const { call } = useDraft();
  const at = (instant: string | null) => (instant === null ? '–' : formatInstant(instant, call.zone, language));
  const amount = (cents: number) => formatAmount(cents, call.currency, language);
  return (line) => {
    switch (line.kind) {
      case 'questionChanged': {
        const parts = line.parts.map((part) => t(`applicant.changed.part.${part}`)).join(', ');
        return t('applicant.changed.questionChanged', { label: text(line.label).text, parts });
      }
      case 'deadline':
      case 'fullApplicationDeadline':
        return t(`applicant.changed.${line.kind}`, { before: at(line.before), after: at(line.after) });
      case 'maxGrantCents':
      case 'minGrantCents':
        return t(`applicant.changed.${line.kind}`, { before: amount(line.before), after: amount(line.after) });
      case 'grantShareBp':
      case 'durationMonths':
      case 'budget':
      case 'annexes':
      case 'parts':
        return t(`applicant.changed.${line.kind}`);
      default:
        return t(`applicant.changed.${line.kind}`, { label: text(line.label).text });
    }
  };
}
