import { LANGUAGES, type Translations } from '@trilot/domain';
import { LANGUAGE_NAMES } from '@trilot/i18n';
import { Actions, Button, ErrorSummary, TextArea } from '@trilot/ui';
import { useSyncExternalStore } from 'react';
import { useMessages } from '../../../shared/messages';
import { errorMessage } from '../../../shared/problem-message';
import { useWriting } from '../../../shared/writings';
import { type ManagedMandate, type MandateVersion, useReplaceMandate } from '../api/mandate';
import styles from './assignment.module.css';

/** The next version, in every language. What is typed stays on this computer until it is published. */
export function WriteMandate({
  mandate: { callSlug },
  standing: { version, texts },
}: {
  readonly mandate: ManagedMandate;
  readonly standing: MandateVersion;
}) {
  const { t, language } = useMessages();
  const stored = { content: texts as Translations, version };
  const writing = useWriting<Translations, never>({
    // what was written after another version is another writing
    key: `mandate:${callSlug}:${version}`,
    initial: stored.content,
    version,
    save: null,
    load: () => Promise.resolve(stored),
    merge: (_, mine) => ({ content: mine, clashes: [] }),
  });
  const { content } = useSyncExternalStore(writing.subscribe, writing.current);
  const replace = useReplaceMandate(callSlug, version);
  const publish = () => replace.mutate(content, { onSuccess: () => void writing.restart(stored) });
  return (
    <details className={styles['earlier']}>
      <summary>{t('manager.mandate.write')}</summary>
      <p>{t('manager.mandate.write.lead')}</p>
      {replace.error && (
        <ErrorSummary title={t('common.problem')} items={[{ text: errorMessage(replace.error, t, language) }]} />
      )}
      {LANGUAGES.map((code) => (
        <TextArea
          key={code}
          label={<span lang={code}>{LANGUAGE_NAMES[code]}</span>}
          rows={12}
          value={content[code] ?? ''}
          onChange={(text) => writing.edit((before) => ({ ...before, [code]: text }))}
        />
      ))}
      <Actions>
        <Button disabled={replace.isPending} onClick={publish}>
          {t('manager.mandate.write.act')}
        </Button>
      </Actions>
    </details>
  );
}
