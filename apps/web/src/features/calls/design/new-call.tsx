import { ProblemError } from '../../../shared/api';
import { Actions, Button, Dialog, ErrorSummary, SelectField, TextField } from '@trilot/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useMessages } from '../../../shared/messages';
import { errorMessage } from '../../../shared/problem-message';
import { useCallText } from '../../../shared/text';
import { copyCall, createCall, type ManagedCall } from './managed-calls';
import type { CopyNews } from './pages/hub-page';
import { designPath } from './places';

/** Small letters, digits and single hyphens, as in an address. */
const ADDRESS = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST_ADDRESS = 80;

/** Begins a call: from nothing, or as a copy of another. */
export function NewCall({
  open,
  calls,
  onClose,
}: {
  readonly open: boolean;
  readonly calls: readonly ManagedCall[];
  readonly onClose: () => void;
}) {
  const { t } = useMessages();
  return (
    <Dialog open={open} title={t('manager.design.new')} onClose={onClose}>
      <NewCallForm calls={calls} onClose={onClose} />
    </Dialog>
  );
}

function NewCallForm({ calls, onClose }: { readonly calls: readonly ManagedCall[]; readonly onClose: () => void }) {
  const { t, language } = useMessages();
  const text = useCallText();
  const navigate = useNavigate();
  const [slug, setSlug] = useState('');
  const [from, setFrom] = useState('');
  const [failure, setFailure] = useState<unknown>(null);
  const [refused, setRefused] = useState(false);
  const [busy, setBusy] = useState(false);
  const wrong = !ADDRESS.test(slug) || slug.length > LONGEST_ADDRESS;
  const begin = async (): Promise<CopyNews> => {
    if (from !== '') return { toChange: await copyCall(from, slug) };
    await createCall(slug, language, Intl.DateTimeFormat().resolvedOptions().timeZone);
    return {};
  };
  const create = async () => {
    setRefused(wrong);
    if (wrong) return;
    setBusy(true);
    setFailure(null);
    try {
      void navigate(designPath(slug), { state: await begin() });
    } catch (error) {
      setFailure(error);
      setBusy(false);
    }
  };
  const taken = failure instanceof ProblemError && failure.code === 'VALIDATION_FAILED';
  const said = taken ? t('manager.design.new.taken', { slug }) : errorMessage(failure, t, language);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void create();
      }}
    >
      {failure !== null && <ErrorSummary title={t('common.problem')} items={[{ text: said, href: '#new-call' }]} />}
      <TextField
        id="new-call"
        label={t('manager.design.new.address')}
        hint={t('manager.design.new.addressHint')}
        value={slug}
        onChange={(typed) => setSlug(typed.trim())}
        error={refused && wrong ? t('manager.design.new.wrong') : null}
      />
      <SelectField
        label={t('manager.design.new.from')}
        value={from}
        onChange={setFrom}
        options={[
          { value: '', label: t('manager.design.new.blank') },
          ...calls.map((call) => ({
            value: call.slug,
            label: [text(call.title).text || t('manager.design.untitled'), text(call.edition).text]
              .filter(Boolean)
              .join(' · '),
          })),
        ]}
      />
      <Actions>
        <Button type="submit" disabled={busy}>
          {t('manager.design.new.button')}
        </Button>
        <Button kind="secondary" onClick={onClose}>
          {t('common.cancel')}
        </Button>
      </Actions>
    </form>
  );
}
