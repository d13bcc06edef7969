import { formatInstant } from '@trilot/i18n';
import { Card, Notice, PageHeader } from '@trilot/ui';
import { Link } from 'react-router';
import { useMessages } from '../../../shared/messages';
import { Answer, usePageTitle } from '../../../shared/page';
import { useCallText } from '../../../shared/text';
import { type Mandate as MandateToSign, useMandate } from '../api/assignments';
import { CallWords } from './call-words';
import styles from './evaluation.module.css';
import { MandateSignature } from './mandate-signature';

/** What an evaluator reads and signs before anything of a call opens. */
export function Mandate({ slug }: { readonly slug: string }) {
  const { t } = useMessages();
  usePageTitle(t('evaluator.mandate.title'));
  const query = useMandate(slug);
  return (
    <div className={styles['narrow']}>
      <Answer query={query}>{(mandate) => <Reading mandate={mandate} />}</Answer>
    </div>
  );
}

function Reading({ mandate }: { readonly mandate: MandateToSign }) {
  const { t, language } = useMessages();
  const reference = mandate.referenceLanguage;
  const { text, lang } = useCallText(reference)(mandate.texts);
  const lead = mandate.signedEarlierVersion ? 'leadAgain' : 'lead';
  return (
    <>
      <PageHeader
        kicker={
          <>
            <Link to="/evaluate">{t('common.nav.evaluate')}</Link> ·{' '}
            <CallWords texts={mandate.callTitle} reference={reference} />
          </>
        }
        title={t('evaluator.mandate.title')}
        lead={mandate.signedAt === null ? t(`evaluator.mandate.${lead}`) : undefined}
      />
      {mandate.signedAt !== null && (
        <Notice tone="good">
          {t('evaluator.mandate.signedAt', {
            at: formatInstant(mandate.signedAt, Intl.DateTimeFormat().resolvedOptions().timeZone, language),
          })}
        </Notice>
      )}
      <Card>
        <div className={styles['mandate']} lang={lang}>
          {text.split(/\n{2,}/).map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      </Card>
      {lang !== language && <p>{t('evaluator.mandate.notTranslated')}</p>}
      <p className={styles['digest']}>
        {t('evaluator.mandate.version', { version: mandate.version, digest: mandate.digest })}
      </p>
      {mandate.signedAt === null && <MandateSignature mandate={mandate} language={lang} />}
    </>
  );
}
