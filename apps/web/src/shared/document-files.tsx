import { fileSize } from '@trilot/i18n';
import { type CallDefinition, type FormDefinition, type SealedFile, slotWords } from '@trilot/domain';
import { Button } from '@trilot/ui';
import { useState } from 'react';
import styles from './document-files.module.css';
import { useMessages } from './messages';
import { useCallText } from './text';

/** Types that browsers show by themselves. */
const PICTURES = ['jpg', 'png'];
const SHOWN = ['pdf', ...PICTURES];

/** The files of a proposal, by what they were handed in for; each can be saved, and shown in the page where browsers can. */
export function DocumentFiles({
  files,
  call,
  form,
  addressOf,
}: {
  readonly files: Readonly<Record<string, readonly SealedFile[]>>;
  readonly call: CallDefinition;
  readonly form: FormDefinition;
  readonly addressOf: (fileId: string) => string;
}) {
  const { t } = useMessages();
  const text = useCallText(call.referenceLanguage);
  const titleOf = (slot: string) => text(slotWords(slot, call, form).title);
  return (
    <section>
      <h3 id="doc-files">{t('common.document.files')}</h3>
      {Object.entries(files).map(([slot, sealed]) => (
        <div key={slot}>
          <h4 lang={titleOf(slot).lang}>{titleOf(slot).text}</h4>
          {sealed.map((file) => (
            <OneFile key={file.id} file={file} address={addressOf(file.id)} />
          ))}
        </div>
      ))}
    </section>
  );
}

/** Nothing of a file is loaded until somebody wants to see it. */
function OneFile({ file: { name, bytes, type }, address }: { readonly file: SealedFile; readonly address: string }) {
  const { t, language } = useMessages();
  const [open, setOpen] = useState(false);
  const shown = `${address}?view=inline`;
  return (
    <div className={styles['file']}>
      <p className={styles['name']}>{t('common.document.file', { name, size: fileSize(bytes, t, language) })}</p>
      <p className={styles['acts']}>
        {SHOWN.includes(type) && (
          <Button kind="secondary" small aria-expanded={open} onClick={() => setOpen(!open)}>
            {t(open ? 'common.document.hide' : 'common.document.show', { name })}
          </Button>
        )}
        <a href={address} download={name}>
          {t('common.document.save', { name })}
        </a>
      </p>
      {open &&
        (PICTURES.includes(type) ? (
          <img className={styles['picture']} src={shown} alt={name} />
        ) : (
          // oxlint-disable-next-line react/iframe-missing-sandbox -- browsers show no PDF inside a sandbox; the answer forbids everything itself
          <iframe className={styles['viewer']} src={shown} title={name} />
        ))}
    </div>
  );
}
