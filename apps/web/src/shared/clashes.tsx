import type { Clash } from '@trilot/domain';
import { Button, Card } from '@trilot/ui';
import styles from './clashes.module.css';
import { useMessages } from './messages';

/** Texts of somebody else that met the writer's own: both are shown until the writer has settled it. */
export function Clashes({
  clashes,
  shown,
  subjectOf,
  onSettle,
}: {
  readonly clashes: readonly Clash[];
  /** One side of a clash as people read it. */
  readonly shown: (value: unknown, path: string) => string;
  /** What the writing at a path is called; left out where the texts say it themselves. */
  readonly subjectOf?: (path: string) => string;
  readonly onSettle: (clash: Clash) => void;
}) {
  const { t } = useMessages();
  return clashes.map((clash) => (
    <Card key={clash.path}>
      <h2>
        {t('common.clash.title')}
        {subjectOf && <>: {subjectOf(clash.path)}</>}
      </h2>
      <p>{t('common.clash.text')}</p>
      <div className={styles['sides']}>
        <div>
          <h3>{t('common.clash.mine')}</h3>
          <blockquote>{shown(clash.mine, clash.path)}</blockquote>
        </div>
        <div>
          <h3>{t('common.clash.theirs')}</h3>
          <blockquote>{shown(clash.theirs, clash.path)}</blockquote>
        </div>
      </div>
      <Button kind="secondary" onClick={() => onSettle(clash)}>
        {t('common.clash.settled')}
      </Button>
    </Card>
  ));
}
