import { formatAmount, formatRational } from '@trilot/domain';
import { DataTable, numberCell, Tag } from '@trilot/ui';
import { Fragment } from 'react';
import { useMessages } from '../../../shared/messages';
import type { RankingVersion } from '../api/selection';
import { MEAN_PLACES } from '../hooks/use-gate-sentence';
import { OutcomeTag } from './outcome-tag';

type Diff = NonNullable<RankingVersion['diff']>;
type Side = Diff['rows'][number]['before'];

/** What a version changes: who stands otherwise, each before and now, the money and the rules. */
export function VersionDiff({
  diff,
  version,
  view: { currency, givesGrant },
}: {
  readonly diff: Diff;
  /** The version before. */
  readonly version: number;
  readonly view: RankingVersion;
}) {
  const { t, language } = useMessages();
  const money = (cents: number) => formatAmount(cents, currency, language);
  const { before, after } = diff.money;
  return (
    <section>
      <h2>{t('versions.diff.title', { version })}</h2>
      {before.envelopeCents !== after.envelopeCents && (
        <p>
          <strong>
            {t('versions.diff.money', { before: money(before.envelopeCents), after: money(after.envelopeCents) })}
          </strong>
        </p>
      )}
      {diff.rules.length > 0 && (
        <p>{t('versions.diff.rules', { rules: diff.rules.map((rule) => t(`versions.rule.${rule}`)).join(', ') })}</p>
      )}
      {diff.rows.length === 0 ? (
        <p>{t('versions.diff.none')}</p>
      ) : (
        <DataTable caption={t('versions.diff.caption')}>
          <thead>
            <tr>
              <th scope="col">{t('manager.board.reference')}</th>
              <th scope="col">
                {t('versions.diff.was')} / {t('versions.diff.is')}
              </th>
              <th scope="col" className={numberCell}>
                {t('manager.board.rank')}
              </th>
              <th scope="col" className={numberCell}>
                {t('versions.diff.mean')}
              </th>
              <th scope="col">{t('manager.board.outcome')}</th>
              {givesGrant && (
                <th scope="col" className={numberCell}>
                  {t('versions.diff.amount')}
                </th>
              )}
            </tr>
          </thead>
          {diff.rows.map((row) => (
            <tbody key={row.proposalId}>
              <tr>
                <th scope="rowgroup" rowSpan={2}>
                  {row.reference} {row.municipalityName}{' '}
                  {row.changed.map((part) => (
                    <Fragment key={part}>
                      <Tag tone="plain">{t(`versions.part.${part}`)}</Tag>{' '}
                    </Fragment>
                  ))}
                </th>
                <SideCells name={t('versions.diff.was')} side={row.before} money={givesGrant ? money : null} />
              </tr>
              <tr>
                <SideCells name={t('versions.diff.is')} side={row.after} money={givesGrant ? money : null} />
              </tr>
            </tbody>
          ))}
        </DataTable>
      )}
      {diff.unchanged > 0 && <p>{t('versions.diff.same', { count: diff.unchanged })}</p>}
    </section>
  );
}

function SideCells({
  name,
  side,
  money,
}: {
  readonly name: string;
  readonly side: Side;
  /** How an amount is written; null where there is no money. */
  readonly money: ((cents: number) => string) | null;
}) {
  const { t, language } = useMessages();
  return (
    <>
      <td>{name}</td>
      <td className={numberCell}>{side?.position ?? '–'}</td>
      <td className={numberCell}>{side?.mean ? formatRational(side.mean, language, MEAN_PLACES) : '–'}</td>
      <td>{side ? <OutcomeTag outcome={side.outcome} /> : t('versions.diff.absent')}</td>
      {money && <td className={numberCell}>{side ? money(side.recommendedCents) : '–'}</td>}
    </>
  );
}
