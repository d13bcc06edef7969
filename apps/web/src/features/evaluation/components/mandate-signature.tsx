import type { Language } from '@trilot/domain';
import { Actions, Button, ErrorSummary, TextField } from '@trilot/ui';
import { type FormEvent, useState } from 'react';
import { useMessages } from '../../../shared/messages';
import { errorMessage } from '../../../shared/problem-message';
import { type Mandate, signMandate } from '../api/assignments';

const NAME = 'mandate-name';

/** The signature: one's own name, typed under the text. */
export function MandateSignature({
  mandate,
  language: read,
}: {
  readonly mandate: Mandate;
  readonly language: Language;
}) {
  const { t, language } = useMessages();
  const [name, setName] = useState('');
  const [refusal, setRefusal] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const sentence = refusal === null ? undefined : errorMessage(refusal, t, language);
  const sign = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    try {
      await signMandate(mandate, read, name);
    } catch (error) {
      setRefusal(error);
      setBusy(false);
    }
  };
  return (
    <form onSubmit={(event) => void sign(event)} noValidate>
      {sentence && <ErrorSummary title={t('common.problem')} items={[{ text: sentence, href: `#${NAME}` }]} />}
      <TextField
        id={NAME}
        label={t('evaluator.mandate.name')}
        hint={t('evaluator.mandate.nameHint', { name: mandate.name })}
        autoComplete="name"
        value={name}
        error={sentence}
        onChange={setName}
      />
      <p>{t('evaluator.mandate.kept')}</p>
      <Actions>
        <Button type="submit" disabled={busy}>
          {t('evaluator.mandate.act')}
        </Button>
      </Actions>
    </form>
  );
}
