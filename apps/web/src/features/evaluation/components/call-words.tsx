import type { Language, Translations } from '@trilot/domain';
import { useMessages } from '../../../shared/messages';
import { useCallText } from '../../../shared/text';
import styles from './evaluation.module.css';

/** A text of the call, marked with its language; one that stands in for a missing translation says so. */
export function CallWords({ texts, reference }: { readonly texts: Translations; readonly reference: Language }) {
  const { t, language } = useMessages();
  const { text, lang } = useCallText(reference)(texts);
  return (
    <>
      <span lang={lang}>{text}</span>
      {lang !== language && <span className={styles['standIn']}> ({t('evaluator.otherLanguage')})</span>}
    </>
  );
}
