import { formatAmount, zonedTime } from '@trilot/domain';
import { formatCountry } from '@trilot/i18n';
import { Actions, numberCell, pinnedCell, WideTable } from '@trilot/ui';
import { DocumentLinks } from '../../shared/document-links';
import { useMessages } from '../../shared/messages';
import { useSome } from '../../shared/some';
import type { Register, RegisteredAttempt } from './opening-register';
import styles from './screening.module.css';

/** Rows that are shown at first. */
const ROWS_AT_FIRST = 40;

/** "2026-04-06 16:00:00.000 +02:00". */
const exactly = (instant: string, zone: string) =>
  zonedTime(instant, zone)
    .replace('T', ' ')
    .replace(/([+-]\d\d:\d\d)$/, ' $1');

export function ProposalTable({ register: { lot, proposals, zone, currency } }: { readonly register: Register }) {
  const { t, language } = useMessages();
  const [shown, more] = useSome(proposals, ROWS_AT_FIRST);
  return (
    <>
      <WideTable caption={t('screening.register.received', { count: proposals.length })} captionHidden>
        <thead>
          <tr>
            <th scope="col" className={pinnedCell}>
              {t('screening.register.proposal')}
            </th>
            <th scope="col">{t('screening.register.municipality')}</th>
            <th scope="col">{t('screening.register.receivedAt')}</th>
            <th scope="col" className={numberCell}>
              {t('screening.register.request')}
            </th>
            <th scope="col">{t('screening.register.seal')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ proposalId, reference, municipality, territory, receivedAt, requestedCents, digest }) => (
            <tr key={proposalId}>
              <th scope="row" className={pinnedCell}>
                {reference}
                <br />
                <DocumentLinks
                  path={`/api/lots/${lot.id}/proposals/${proposalId}/dossier`}
                  label={(format) => t('screening.dossier', { reference, format })}
                  as="formats"
                />
              </th>
              <td>
                {municipality}, {formatCountry(territory, language)} ({territory})
              </td>
              <td className={styles['exact']}>{exactly(receivedAt, zone)}</td>
              <td className={numberCell}>{formatAmount(requestedCents, currency, language)}</td>
              <td>
                <code className={styles['digest']}>{digest}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </WideTable>
      {more && <Actions>{more}</Actions>}
    </>
  );
}

export function AttemptTable({ register: { attempts, zone } }: { readonly register: Register }) {
  const { t, language } = useMessages();
  const [shown, more] = useSome(attempts, ROWS_AT_FIRST);
  return (
    <>
      <WideTable caption={t('screening.register.refused', { count: attempts.length })} captionHidden>
        <thead>
          <tr>
            <th scope="col" className={pinnedCell}>
              {t('screening.register.proposal')}
            </th>
            <th scope="col">{t('screening.register.municipality')}</th>
            <th scope="col">{t('screening.register.triedAt')}</th>
            <th scope="col">{t('screening.register.why')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((attempt) => (
            <tr key={`${attempt.proposalId} ${attempt.at} ${attempt.code}`}>
              <th scope="row" className={pinnedCell}>
                {attempt.reference}
              </th>
              <td>
                {attempt.municipality}, {formatCountry(attempt.territory, language)} ({attempt.territory})
              </td>
              <td className={styles['exact']}>{exactly(attempt.at, zone)}</td>
              <td>
                <Why attempt={attempt} />
              </td>
            </tr>
          ))}
        </tbody>
      </WideTable>
      {more && <Actions>{more}</Actions>}
    </>
  );
}

function Why({ attempt: { ground, code, lateByMs, lacks } }: { readonly attempt: RegisteredAttempt }) {
  const { t } = useMessages();
  if (ground === 'late') return t('screening.register.late', { ms: lateByMs ?? 0 });
  if (ground === 'other') return t('screening.register.other', { code });
  const named = lacks.map((lack) => t(`screening.register.lack.${lack}`)).join(', ');
  return t('screening.register.incomplete', { lacks: named });
}
