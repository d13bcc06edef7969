import type { Clash } from '@trilot/domain';
import { Button, Card } from '@trilot/ui';
import { useMessages } from './messages';

/** Texts of somebody else that met the writer's own: both are shown until the writer has settled it. */
export function Clashes({
  clashes,
  shown,
  onSettle,
}: {
  readonly clashes: readonly Clash[];
  /** One side of a clash as people read it. */
  readonly shown: (value: unknown, path: string) => string;
  readonly onSettle: (clash: Clash) => void;
}) {
  const { t } = useMessages();
  return clashes.map((clash) => (
    <Card key={clash.path}>
      <h2>{t('common.clash.title')}</h2>
      <p>{t('common.clash.text')}</p>
      <h3>{t('common.clash.mine')}</h3>
      <blockquote>{shown(clash.mine, clash.path)}</blockquote>
      <h3>{t('common.clash.theirs')}</h3>
      <blockquote>{shown(clash.theirs, clash.path)}</blockquote>
      <Button kind="secondary" onClick={() => onSettle(clash)}>
        {t('common.clash.settled')}
      </Button>
    </Card>
  ));
}
