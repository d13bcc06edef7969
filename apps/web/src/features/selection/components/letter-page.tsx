import { LETTER_KINDS } from '@trilot/domain';
import { formatInstant, INTERFACE_LANGUAGES, type InterfaceLanguage, LANGUAGE_NAMES } from '@trilot/i18n';
import { Card, Notice, PageHeader, SelectField } from '@trilot/ui';
import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { useMessages } from '../../../shared/messages';
import { Answer, usePageTitle } from '../../../shared/page';
import { type LetterText, useLetter } from '../api/letters';
import { useCall, definitionOf } from '../api/selection';
import styles from './letters.module.css';

/** One letter: before the announcement as it would be, in any language of the product; after it as it was written. */
export function LetterPage() {
  const { slug = '', proposalId = '' } = useParams();
  const { t } = useMessages();
  const [search] = useSearchParams();
  const kind = LETTER_KINDS.find((known) => known === search.get('kind')) ?? 'decision';
  const version = Number(search.get('version') ?? 1);
  const [language, setLanguage] = useState<InterfaceLanguage>();
  const letter = useLetter(slug, proposalId, { kind, version }, language);
  const call = useCall(slug).data;
  usePageTitle(letter.data?.subject ?? t('announced.letters.title'));
  return (
    <>
      <PageHeader
        kicker={<Link to={`/manage/${slug}/letters`}>{t('announced.letters.title')}</Link>}
        title={letter.data?.reference ?? t('announced.letters.title')}
      />
      <Answer query={letter}>
        {(data) => (
          <>
            {data.writtenAt === null ? (
              <>
                <Notice>
                  {t(kind === 'correction' ? 'announced.letter.correctionText' : 'announced.letter.previewText')}
                </Notice>
                <SelectField
                  label={t('announced.letter.language')}
                  value={data.language}
                  onChange={(value) => setLanguage(value as InterfaceLanguage)}
                  options={INTERFACE_LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
                />
              </>
            ) : (
              call && <Written at={data.writtenAt} zone={definitionOf(call).zone} />
            )}
            <LetterSheet letter={data} />
          </>
        )}
      </Answer>
    </>
  );
}

function Written({ at, zone }: { readonly at: string; readonly zone: string }) {
  const { t, language } = useMessages();
  return <p>{t('announced.letter.writtenAt', { at: formatInstant(at, zone, language) })}</p>;
}

/** The letter itself, in its own language. */
function LetterSheet({ letter: { subject, body, language } }: { readonly letter: LetterText }) {
  return (
    <Card>
      <div lang={language}>
        <h2 className={styles['heading']}>{subject}</h2>
        <p className={styles['body']}>{body}</p>
      </div>
    </Card>
  );
}
