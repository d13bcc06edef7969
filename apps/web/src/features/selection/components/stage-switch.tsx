import type { StageKind } from '@trilot/domain';
import { Link } from 'react-router';
import { useMessages } from '../../../shared/messages';

/** The stages a call has come to, the shown one in bold; nothing where there is one. */
export function StageSwitch({ stage, stages }: { readonly stage: StageKind; readonly stages: readonly StageKind[] }) {
  const { t } = useMessages();
  if (stages.length < 2) return null;
  return (
    <nav aria-label={t('manager.stage.label')}>
      {stages.map((other, place) => (
        <span key={other}>
          {place > 0 && ' · '}
          <Link to={`?stage=${other}`} aria-current={other === stage ? 'page' : undefined}>
            {other === stage ? <strong>{t(`manager.stage.${other}`)}</strong> : t(`manager.stage.${other}`)}
          </Link>
        </span>
      ))}
    </nav>
  );
}
