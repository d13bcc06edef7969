import type { KeptChange, Rewriting } from '@trilot/domain';
import { formatInstant } from '@trilot/i18n';
import { Actions, Button, Card } from '@trilot/ui';
import { Link } from 'react-router';
import { useMessages } from '../../../shared/messages';
import { useDraft } from '../hooks/use-draft';
import { useHistoryPlace } from '../hooks/use-history-place';
import { usePlaceText } from '../hooks/use-place-text';
import { Difference } from './difference';
import styles from './history.module.css';

/** What one person did to one answer in one go: the difference, and each text that was saved on the way. */
export function RewritingCard({
  rewriting,
  address,
  onPutBack,
}: {
  readonly rewriting: Rewriting;
  /** Where the history of this answer alone is; null where it is shown already. */
  readonly address: string | null;
  /** Null where nothing may be written any more. */
  readonly onPutBack: ((save: KeptChange) => void) | null;
}) {
  const { t, language } = useMessages();
  const { call } = useDraft();
  const textOf = usePlaceText();
  const subject = useHistoryPlace()(rewriting);
  const { path, by, saves } = rewriting;
  const at = (instant: string) => formatInstant(instant, call.zone, language);
  return (
    <Card>
      <h2>{subject}</h2>
      <p className={styles['who']}>{t('writing.history.who', { by, at: at(saves[0]!.at) })}</p>
      <Difference before={textOf(rewriting.before, path)} after={textOf(rewriting.after, path)} />
      <Actions>
        {onPutBack && <PutBack text={textOf(rewriting.before, path)} onClick={() => onPutBack(saves.at(-1)!)} />}
        {address !== null && <Link to={address}>{t('writing.history.only')}</Link>}
      </Actions>
      {saves.length > 1 && (
        <details>
          <summary>{t('writing.history.saves', { count: saves.length })}</summary>
          <ol className={styles['saves']}>
            {saves.slice(0, -1).map((save) => (
              <li key={save.version}>
                <p className={styles['who']}>{at(save.at)}</p>
                <Difference before={textOf(save.before, path)} after={textOf(save.after, path)} />
                {onPutBack && <PutBack text={textOf(save.before, path)} onClick={() => onPutBack(save)} />}
              </li>
            ))}
          </ol>
        </details>
      )}
    </Card>
  );
}

/** Offered where there is a text to put back. */
function PutBack({ text, onClick }: { readonly text: string; readonly onClick: () => void }) {
  const { t } = useMessages();
  if (text === '') return null;
  return (
    <Button kind="secondary" small onClick={onClick}>
      {t('writing.history.putBack')}
    </Button>
  );
}
