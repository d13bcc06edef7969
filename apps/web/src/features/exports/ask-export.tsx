import type { ExportKind } from '@trilot/domain';
import { INTERFACE_LANGUAGES, type InterfaceLanguage, LANGUAGE_NAMES } from '@trilot/i18n';
import { Actions, Button, Card, DescribedChoices, ErrorSummary, SelectField } from '@trilot/ui';
import { useState } from 'react';
import { useMessages } from '../../shared/messages';
import { errorMessage, problemMessage } from '../../shared/problem-message';
import { type Exports, useAskExport } from './exports';

/** Formats of documents, with the names people know them by. */
const FORMATS = [
  { value: 'pdf', label: 'PDF' },
  { value: 'docx', label: 'Word' },
] as const;

/** Asks for one of the kinds the reader may have. */
export function AskExport({ view }: { readonly view: Exports }) {
  const { t, language } = useMessages();
  const [kind, setKind] = useState<ExportKind | null>(view.kinds[0]?.kind ?? null);
  const [spoken, setSpoken] = useState<InterfaceLanguage>(language);
  const [format, setFormat] = useState<'pdf' | 'docx'>('pdf');
  const [asked, setAsked] = useState(0);
  const ask = useAskExport(view.slug, asked);
  const chosen = view.kinds.find((one) => one.kind === kind);
  if (!chosen) return null;
  const send = () =>
    ask.mutate(
      { kind: chosen.kind, language: spoken, stage: view.stage, ...(chosen.kind === 'dossiers' ? { format } : {}) },
      { onSuccess: () => setAsked(asked + 1) },
    );
  const { refusal } = chosen.ask;
  return (
    <Card>
      <h2>{t('exports.ask')}</h2>
      {ask.error && (
        <ErrorSummary title={t('common.problem')} items={[{ text: errorMessage(ask.error, t, language) }]} />
      )}
      <DescribedChoices
        legend={t('exports.what')}
        value={kind}
        onChange={setKind}
        options={view.kinds.map(({ kind: value }) => ({
          value,
          label: t(`exports.kind.${value}`),
          text: t(`exports.hint.${value}`),
        }))}
      />
      {kind === 'dossiers' && (
        <SelectField
          label={t('exports.format')}
          value={format}
          onChange={(value) => setFormat(value === 'docx' ? 'docx' : 'pdf')}
          options={FORMATS}
        />
      )}
      <SelectField
        label={t('exports.language')}
        value={spoken}
        onChange={(value) => setSpoken(INTERFACE_LANGUAGES.find((one) => one === value) ?? language)}
        options={INTERFACE_LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
      />
      {refusal && <p>{problemMessage(refusal, t, language)}</p>}
      <Actions>
        <Button disabled={!chosen.ask.allowed || ask.isPending} onClick={send}>
          {t('exports.ask')}
        </Button>
      </Actions>
    </Card>
  );
}
