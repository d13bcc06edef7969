import { formatInstant } from '@trilot/i18n';
import { Actions, Button, ErrorSummary, FactList, Notice } from '@trilot/ui';
import { useMutation } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useMessages } from '../../../shared/messages';
import { useRoleRefusal } from '../../../shared/permission';
import { errorMessage } from '../../../shared/problem-message';
import { type BoardRow, loadSnapshot, type Ranking, snapshotAddress } from '../api/selection';
import { proofProblems } from './proof';
import styles from './selection.module.css';
import { versionPath } from './waiting';

/** The frozen ranking as evidence: version, hash, seed of the draw, the snapshot itself, and the sum done again. */
export function RankingProof({
  ranking,
  rows,
  commitment,
  zone,
}: {
  readonly ranking: Ranking;
  readonly rows: readonly BoardRow[];
  /** SHA-256 of the draw seed, published with the call. */
  readonly commitment: string;
  readonly zone: string;
}) {
  const { t, language } = useMessages();
  const mayDownload = useRoleRefusal()('ranking:freeze') === null;
  const mono = (text: string) => <code className={styles['hash']}>{text}</code>;
  return (
    <>
      <h2>{t('manager.proof.title')}</h2>
      <FactList
        facts={[
          [
            t('manager.proof.version'),
            <>
              {ranking.version} · <Link to={versionPath(ranking.id)}>{t('versions.all')}</Link>
            </>,
          ],
          [t('manager.proof.rules'), ranking.rulesVersion],
          [
            t('manager.proof.frozen'),
            t('manager.proof.frozenBy', {
              at: formatInstant(ranking.frozenAt, zone, language),
              name: ranking.frozenBy,
            }),
          ],
          [t('manager.proof.hash'), mono(ranking.hash)],
          [t('manager.proof.seed'), mono(ranking.drawSeed)],
          [t('manager.proof.commitment'), mono(commitment)],
        ]}
      />
      {mayDownload && <Recomputation ranking={ranking} rows={rows} commitment={commitment} />}
    </>
  );
}

function Recomputation({
  ranking,
  rows,
  commitment,
}: {
  readonly ranking: Ranking;
  readonly rows: readonly BoardRow[];
  readonly commitment: string;
}) {
  const { t, language } = useMessages();
  const check = useMutation({
    mutationFn: async () => proofProblems(await loadSnapshot(ranking.id), commitment, rows),
  });
  return (
    <>
      {/* browsers keep SHA-256 from pages that came over an insecure connection */}
      <p>{t(isSecureContext ? 'manager.proof.text' : 'manager.proof.cannot')}</p>
      {check.error && (
        <ErrorSummary title={t('common.problem')} items={[{ text: errorMessage(check.error, t, language) }]} />
      )}
      <div role="status">
        {check.data?.length === 0 && <Notice tone="good">{t('manager.proof.right')}</Notice>}
        {check.data && check.data.length > 0 && (
          <Notice tone="bad">
            {t('manager.proof.wrong', { parts: check.data.map((part) => t(`manager.proof.part.${part}`)).join(', ') })}
          </Notice>
        )}
      </div>
      <Actions>
        {isSecureContext && (
          <Button kind="secondary" disabled={check.isPending} onClick={() => check.mutate()}>
            {t('manager.proof.check')}
          </Button>
        )}
        <a href={snapshotAddress(ranking.id)} download={`ranking-${ranking.hash.slice(0, 12)}.json`}>
          {t('manager.proof.download')}
        </a>
      </Actions>
    </>
  );
}
