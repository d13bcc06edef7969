import { FORM_FILE_LIMIT } from '@trilot/domain';
import { INTERFACE_LANGUAGES, interfaceLanguage, LANGUAGE_NAMES } from '@trilot/i18n';
import { Button, ErrorSummary, FileField, Notice, PageHeader, SelectField } from '@trilot/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { useMessages } from '../../../shared/messages';
import { usePageTitle } from '../../../shared/page';
import { errorMessage, problemMessage } from '../../../shared/problem-message';
import { type FormReading, loadForm, readForm } from '../api/form-file';
import { useDraft } from '../hooks/use-draft';
import { FormPreview } from './form-preview';

const MEGABYTE = 1_048_576;

/** Work outside: the form as a Word file, taken along in any language and brought back. */
export function OutsidePage() {
  const { t, language } = useMessages();
  const { proposal, content } = useDraft();
  const { refusal } = proposal.abilities.edit;
  usePageTitle(t('formFile.page'));
  return (
    <>
      <PageHeader
        kicker={<Link to={`/apply/${proposal.id}`}>{content.title || t('applicant.untitled')}</Link>}
        title={t('formFile.page')}
        lead={t('formFile.lead')}
      />
      <TakeAlong />
      <h2>{t('formFile.bring')}</h2>
      {refusal ? <Notice tone="warn">{problemMessage(refusal, t, language)}</Notice> : <BringBack />}
    </>
  );
}

function TakeAlong() {
  const { t, language } = useMessages();
  const { proposal, autosave } = useDraft();
  const [chosen, setChosen] = useState(language);
  const [taken, setTaken] = useState<number | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const take = async () => {
    setBusy(true);
    setFailure(null);
    try {
      // what was typed a moment ago belongs into the form as well
      const version = await autosave.settled();
      keepFile(await loadForm(proposal.id, chosen), `${proposal.reference}-${version}-${chosen}.docx`);
      setTaken(version);
    } catch (error) {
      setFailure(error);
    }
    setBusy(false);
  };
  return (
    <>
      <h2>{t('formFile.take')}</h2>
      <p>{t('formFile.take.text')}</p>
      <Failed failure={failure} />
      <SelectField
        label={t('formFile.take.language')}
        value={chosen}
        options={INTERFACE_LANGUAGES.map((spoken) => ({ value: spoken, label: LANGUAGE_NAMES[spoken] }))}
        onChange={(spoken) => setChosen(interfaceLanguage(spoken))}
      />
      <Button disabled={busy} onClick={() => void take()}>
        {t('formFile.take.button')}
      </Button>
      <div role="status">
        {taken !== null && <Notice tone="good">{t('formFile.take.done', { version: String(taken) })}</Notice>}
      </div>
    </>
  );
}

/** Hands a file to the browser, which keeps it where its user wants it. */
function keepFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  // the download has begun by then
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function BringBack() {
  const { t } = useMessages();
  const { proposal, autosave } = useDraft();
  const [reading, setReading] = useState<FormReading | null>(null);
  const [taken, setTaken] = useState<number | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const read = async (file: File) => {
    setBusy(true);
    setFailure(null);
    setTaken(null);
    setReading(null);
    try {
      await autosave.settled();
      setReading(await readForm(proposal.id, file));
    } catch (error) {
      setFailure(error);
    }
    setBusy(false);
  };
  const done = (count: number) => {
    setReading(null);
    setTaken(count);
  };
  return (
    <>
      <Failed failure={failure} />
      <FileField
        id="form-file"
        label={t('formFile.bring.file')}
        hint={t('formFile.bring.hint', { megabytes: FORM_FILE_LIMIT / MEGABYTE })}
        accept=".docx"
        disabled={busy}
        onChoose={(file) => void read(file)}
      />
      <div role="status">
        {busy && <p>{t('formFile.bring.reading')}</p>}
        {taken !== null && <Notice tone="good">{t('formFile.applied', { count: taken })}</Notice>}
      </div>
      {reading && <FormPreview reading={reading} onDone={done} />}
    </>
  );
}

/** Why something could not be done; nothing where nothing went wrong. */
export function Failed({ failure }: { readonly failure: unknown }) {
  const { t, language } = useMessages();
  if (failure === null) return null;
  return <ErrorSummary title={t('common.problem')} items={[{ text: errorMessage(failure, t, language) }]} />;
}
