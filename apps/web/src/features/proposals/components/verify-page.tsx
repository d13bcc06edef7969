import { useMutation } from '@tanstack/react-query';
import { findReceiptProofs, type ReceiptProof, VERIFICATION_PAGE } from '@trilot/domain';
import { Actions, Button, ErrorSummary, Notice, PageHeader, TextField } from '@trilot/ui';
import { type FormEvent, useState } from 'react';
import { useLocation } from 'react-router';
import { api, send } from '../../../shared/api';
import { useMessages } from '../../../shared/messages';
import { usePageTitle } from '../../../shared/page';
import { errorMessage } from '../../../shared/problem-message';
import { ReceiptFile } from './receipt-file';
import { readDigest, readReceiptNumber } from './receipt-proof';

/**
 * Whether a receipt is genuine, for anybody who holds one: neither content nor owner is told. An address that carries a
 * proof fills the page in, and nothing is sent before somebody asks.
 */
export function VerifyPage() {
  const { t } = useMessages();
  usePageTitle(t('public.verify.title'));
  const { hash } = useLocation();
  const [carried] = findReceiptProofs(`${VERIFICATION_PAGE}${hash}`);
  return (
    <>
      <PageHeader title={t('public.verify.title')} lead={t('public.verify.lead')} />
      <Verification key={hash} carried={carried} />
    </>
  );
}

function Verification({ carried }: { readonly carried: ReceiptProof | undefined }) {
  const { t, language } = useMessages();
  const [number, setNumber] = useState(carried?.number ?? '');
  const [digest, setDigest] = useState(carried?.digest ?? '');
  const [tried, setTried] = useState(false);
  const proof = { number: readReceiptNumber(number), digest: readDigest(digest) };
  const verify = useMutation({
    mutationFn: (body: ReceiptProof) => send(api.POST('/api/receipts/verification', { body })),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (proof.number !== null && proof.digest !== null) verify.mutate({ number: proof.number, digest: proof.digest });
    else verify.reset();
  };
  const take = (found: ReceiptProof) => {
    setNumber(found.number);
    setDigest(found.digest);
    verify.mutate(found);
  };
  return (
    <form onSubmit={submit} noValidate>
      {verify.error && (
        <ErrorSummary title={t('common.problem')} items={[{ text: errorMessage(verify.error, t, language) }]} />
      )}
      <TextField
        id="receipt-number"
        label={t('public.verify.number')}
        hint={t('public.verify.numberHint')}
        error={tried && proof.number === null ? t('public.verify.numberUnreadable') : null}
        value={number}
        onChange={setNumber}
      />
      <TextField
        id="receipt-digest"
        label={t('public.verify.digest')}
        hint={t('public.verify.digestHint')}
        error={tried && proof.digest === null ? t('public.verify.digestUnreadable') : null}
        value={digest}
        onChange={setDigest}
      />
      <ReceiptFile onProof={take} />
      <Actions>
        <Button type="submit" disabled={verify.isPending}>
          {t('public.verify.check')}
        </Button>
      </Actions>
      <div role="status">
        {verify.data && (
          <Notice tone={verify.data.genuine ? 'good' : 'bad'}>
            {t(verify.data.genuine ? 'public.verify.genuine' : 'public.verify.notGenuine', {
              number: verify.variables.number,
            })}{' '}
            {t('public.verify.pairOnly')}
          </Notice>
        )}
      </div>
    </form>
  );
}
