import type { NamedCorrectionKind } from '@trilot/domain';
import { Actions, Button, Notice, RadioGroup, TextArea } from '@trilot/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { useMessages } from '../../../shared/messages';
import { useRoleRefusal } from '../../../shared/permission';
import { type Board, correctRanking } from '../api/selection';
import { useAct } from '../../../shared/use-act';
import { ConfirmDialog } from '../../../shared/confirm-dialog';
import { versionPath } from './waiting';

/** What the board says about the version it shows: why there is it, and that another one is due; and the correction itself. */
export function Corrections({ board }: { readonly board: Board }) {
  const { t } = useMessages();
  const { ranking, outdated } = board;
  const mayCorrect = useRoleRefusal()('ranking:freeze') === null;
  if (!ranking) return null;
  return (
    <>
      {/* a conflict found late is told by the board itself */}
      {outdated && ranking.outdatedSince === null && (
        <Notice tone="warn" role="status">
          {t('versions.outdated')}
        </Notice>
      )}
      {ranking.correction && (
        <Notice>
          {t('versions.corrected', { version: ranking.version, kind: t(`versions.kind.${ranking.correction.kind}`) })}{' '}
          {ranking.correction.reason !== null && <q>{ranking.correction.reason}</q>}{' '}
          <Link to={versionPath(ranking.id)}>{t('versions.changes')}</Link>
        </Notice>
      )}
      {mayCorrect && board.abilities.correct.length > 0 && <CorrectRanking board={board} rankingId={ranking.id} />}
    </>
  );
}

function CorrectRanking({ board, rankingId }: { readonly board: Board; readonly rankingId: string }) {
  const { t } = useMessages();
  const kinds = board.abilities.correct;
  const [asking, setAsking] = useState(false);
  const [kind, setKind] = useState<NamedCorrectionKind>(kinds[0]!);
  const [reason, setReason] = useState('');
  const correct = useAct((request: { kind: NamedCorrectionKind; reason: string }, key) =>
    correctRanking(rankingId, request, key),
  );
  const open = () => {
    correct.reset();
    setAsking(true);
  };
  const close = () => setAsking(false);
  return (
    <>
      <Actions>
        <Button kind="quiet" onClick={open}>
          {t('versions.correct.open')}
        </Button>
      </Actions>
      <ConfirmDialog
        open={asking}
        title={t('versions.correct.title')}
        confirm={t('versions.correct.button')}
        busy={correct.isPending}
        failure={correct.error}
        onConfirm={() => correct.mutate({ kind, reason }, { onSuccess: close })}
        onClose={close}
      >
        <p>{t('versions.correct.text')}</p>
        {!kinds.includes('manifestError') && <p>{t('versions.correct.announced')}</p>}
        <RadioGroup
          legend={t('versions.correct.kind')}
          name="correction"
          options={kinds.map((value) => ({ value, label: t(`versions.kind.${value}`) }))}
          value={kind}
          onChange={(value) => setKind(value as NamedCorrectionKind)}
        />
        <TextArea
          label={t('versions.correct.reason')}
          hint={t('versions.correct.reasonHint')}
          rows={3}
          value={reason}
          onChange={setReason}
        />
      </ConfirmDialog>
    </>
  );
}
