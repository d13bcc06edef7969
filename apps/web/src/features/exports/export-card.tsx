import { fileSize, formatInstant, formatNumber, LANGUAGE_NAMES } from '@trilot/i18n';
import { Actions, buttonClass, Card, FactList, Meter, Tag } from '@trilot/ui';
import type { ReactNode } from 'react';
import { useMessages } from '../../shared/messages';
import { problemMessage } from '../../shared/problem-message';
import { contentAddress, type Export, isUnfinished } from './exports';
import styles from './exports.module.css';
import { useLots } from './use-lots';

const TONES = { waiting: 'plain', running: 'accent', ready: 'good', failed: 'bad', expired: 'plain' } as const;

/** One export: what it is, how far it has come, and once it is ready its file with what is not in it. */
export function ExportCard({ one, zone }: { readonly one: Export; readonly zone: string }) {
  const { t, language } = useMessages();
  const refusal = one.refusal ?? (one.state === 'ready' || one.state === 'expired' ? one.download.refusal : null);
  return (
    <Card>
      <h3 className={styles['heading']}>{t(`exports.kind.${one.kind}`)}</h3>
      <p>
        <Tag tone={TONES[one.state]}>{t(`exports.state.${one.state}`)}</Tag>
      </p>
      {isUnfinished(one) && <Progress one={one} />}
      {refusal && <p>{problemMessage(refusal, t, language)}</p>}
      <FactList
        facts={[
          [t('exports.askedAt'), formatInstant(one.askedAt, zone, language)],
          [t('exports.language'), LANGUAGE_NAMES[one.language]],
          ...(one.leftOut ? [[t('exports.leftOut'), <LeftOut key="leftOut" leftOut={one.leftOut} />] as const] : []),
          ...(one.file ? factsOf(one.file) : []),
        ]}
      />
      {one.file && (
        <Actions>
          <a className={`${buttonClass('secondary')} ${styles['download']}`} href={contentAddress(one)} download>
            {t('exports.download', { name: one.file.name })}
          </a>
        </Actions>
      )}
    </Card>
  );

  function factsOf({
    bytes,
    digest,
    expiresAt,
  }: NonNullable<Export['file']>): readonly (readonly [string, ReactNode])[] {
    return [
      [t('exports.size'), fileSize(bytes, t, language)],
      [t('exports.kept'), formatInstant(expiresAt, zone, language)],
      [
        t('exports.digest'),
        <code key="digest" className={styles['digest']}>
          {digest}
        </code>,
      ],
    ];
  }
}

function Progress({ one: { done, total } }: { readonly one: Export }) {
  const { t, language } = useMessages();
  const percent = total === 0 ? 0 : Math.floor((100 * done) / total);
  return (
    <Meter
      label={t('exports.progress')}
      value={done}
      max={Math.max(1, total)}
      text={t('exports.percent', { percent: formatNumber(percent, language) })}
    />
  );
}

/** What is not in it, as figures. */
function LeftOut({ leftOut: { conflicts, sealedLots, files } }: { readonly leftOut: NonNullable<Export['leftOut']> }) {
  const { t } = useMessages();
  const lots = useLots();
  const lines = [
    ...(conflicts > 0 ? [t('exports.leftOut.conflicts', { count: conflicts })] : []),
    ...(sealedLots.length > 0 ? [t('exports.leftOut.sealed', { lots: lots(sealedLots) })] : []),
    ...(files > 0 ? [t('exports.leftOut.files', { count: files })] : []),
  ];
  if (lines.length === 0) return t('exports.leftOut.nothing');
  return lines.map((line) => (
    <span key={line} className={styles['line']}>
      {line}
    </span>
  ));
}
