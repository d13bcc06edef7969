import type { ReceiptProof } from '@trilot/domain';
import { type ChangeEvent, useState } from 'react';
import { useMessages } from '../../../shared/messages';
import { proofInFile } from './receipt-proof';
import styles from './receipt-file.module.css';

/** Takes the PDF of a receipt, chosen or dropped, and reads its proof here: the file goes nowhere. */
export function ReceiptFile({ onProof }: { readonly onProof: (proof: ReceiptProof) => void }) {
  const { t } = useMessages();
  const [unreadable, setUnreadable] = useState(false);
  const read = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (!file) return;
    const proof = await proofInFile(file);
    setUnreadable(proof === null);
    if (proof) onProof(proof);
  };
  return (
    <div className={styles['field']}>
      <label className={styles['label']} htmlFor="receipt-file">
        {t('public.verify.file')}
      </label>
      <div className={styles['hint']} id="receipt-file-hint">
        {t('public.verify.fileHint')}
      </div>
      <input
        className={styles['control']}
        id="receipt-file"
        type="file"
        accept="application/pdf,.pdf"
        aria-describedby="receipt-file-hint receipt-file-error"
        aria-invalid={unreadable}
        onChange={(event) => void read(event)}
      />
      <p className={styles['error']} id="receipt-file-error" role="status">
        {unreadable && t('public.verify.fileUnreadable')}
      </p>
    </div>
  );
}
