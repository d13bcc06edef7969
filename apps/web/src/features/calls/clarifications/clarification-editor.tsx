import {
  type CallDefinition,
  type ClarificationDraft,
  type Clash,
  type Language,
  mergeClarification,
  missingTexts,
  type Translations,
} from '@trilot/domain';
import { LANGUAGE_NAMES } from '@trilot/i18n';
import { Actions, Button, Card, Dialog, ErrorSummary, FieldGroup, Notice, SelectField, TextArea } from '@trilot/ui';
import { useState, useSyncExternalStore } from 'react';
import { Clashes } from '../../../shared/clashes';
import { useMessages } from '../../../shared/messages';
import { errorMessage, problemMessage } from '../../../shared/problem-message';
import { SavedLine } from '../../../shared/saved-line';
import { useWriting } from '../../../shared/writings';
import { useLotName } from './clarification-list';
import {
  discardClarification,
  loadClarification,
  publishClarification,
  saveClarification,
  storedIn,
  type WrittenClarification,
} from './clarifications';
import styles from './clarifications.module.css';

/** The question without names and its answer, in every language of the call; saved while it is written. */
export function ClarificationEditor({
  slug,
  definition,
  draft,
}: {
  readonly slug: string;
  readonly definition: CallDefinition;
  readonly draft: WrittenClarification;
}) {
  const { t, language } = useMessages();
  const stored = storedIn(draft);
  const writing = useWriting<ClarificationDraft, Clash>({
    key: `clarification:${draft.id}`,
    initial: stored.content,
    version: stored.version,
    save: (content, version) => saveClarification(slug, draft.id, content, version),
    load: () => loadClarification(slug, draft.id),
    merge: mergeClarification,
  });
  const state = useSyncExternalStore(writing.subscribe, writing.current);
  const { content } = state;
  const languages = [...new Set([definition.referenceLanguage, ...definition.languages])];
  const missing = missingTexts(content, languages);
  const lotName = useLotName(definition);
  const write = (change: Partial<ClarificationDraft>) => writing.edit((before) => ({ ...before, ...change }));
  const { refusal } = draft.publish;
  return (
    <Card>
      <h3>
        {draft.corrects === null
          ? t('manager.clarifications.draft')
          : t('public.clarifications.corrects', { number: draft.corrects })}
      </h3>
      <Clashes clashes={state.clashes} shown={String} onSettle={(clash) => writing.settle(clash)} />
      <SelectField
        label={t('public.clarifications.about')}
        value={String(content.lot ?? '')}
        onChange={(value) => write({ lot: value === '' ? null : Number(value) })}
        options={[null, ...definition.lots.map(({ number }) => number)].map((lot) => ({
          value: String(lot ?? ''),
          label: lotName(lot),
        }))}
      />
      {draft.questions.length > 0 && (
        <details className={styles['original']}>
          <summary>{t('manager.clarifications.asked', { count: draft.questions.length })}</summary>
          <ul>
            {draft.questions.map(({ id, language: lang, text }) => (
              <li key={id} lang={lang} className={styles['asked']}>
                {text}
              </li>
            ))}
          </ul>
        </details>
      )}
      <TextsIn
        legend={t('manager.clarifications.question')}
        hint={t('manager.clarifications.questionHint')}
        languages={languages}
        texts={content.question}
        onChange={(question) => write({ question })}
      />
      <TextsIn
        legend={t('manager.clarifications.answerText')}
        languages={languages}
        texts={content.answer}
        onChange={(answer) => write({ answer })}
      />
      {missing.length > 0 && (
        <Notice tone="warn">
          {t('manager.clarifications.missing', {
            texts: missing
              .map(
                ({ part, language: lang }) => `${t(`manager.clarifications.part.${part}`)} (${LANGUAGE_NAMES[lang]})`,
              )
              .join(', '),
          })}
        </Notice>
      )}
      {missing.length === 0 && refusal && refusal.code !== 'CLARIFICATION_INCOMPLETE' && (
        <Notice tone="warn">{problemMessage(refusal, t, language)}</Notice>
      )}
      <SavedLine state={state} />
      <Acts
        ready={missing.length === 0 && (refusal === null || refusal.code === 'CLARIFICATION_INCOMPLETE')}
        late={draft.late}
        publish={async (lateReason) => {
          await writing.flush();
          await publishClarification(slug, draft.id, writing.current().version, lateReason);
        }}
        discard={async () => {
          await writing.flush();
          await discardClarification(slug, draft.id, writing.current().version);
        }}
      />
    </Card>
  );
}

function TextsIn({
  legend,
  hint,
  languages,
  texts,
  onChange,
}: {
  readonly legend: string;
  readonly hint?: string | undefined;
  readonly languages: readonly Language[];
  readonly texts: Translations;
  readonly onChange: (texts: Translations) => void;
}) {
  return (
    <FieldGroup legend={legend} hint={hint}>
      {() => (
        <div className={styles['languages']}>
          {languages.map((language) => (
            <div key={language} lang={language}>
              <TextArea
                label={LANGUAGE_NAMES[language]}
                value={texts[language] ?? ''}
                onChange={(text) => onChange({ ...texts, [language]: text })}
                rows={4}
              />
            </div>
          ))}
        </div>
      )}
    </FieldGroup>
  );
}

/** Publishing is for good: it is asked once more, and late it needs a reason. */
function Acts({
  ready,
  late,
  publish,
  discard,
}: {
  readonly ready: boolean;
  readonly late: boolean;
  readonly publish: (lateReason: string | null) => Promise<void>;
  readonly discard: () => Promise<void>;
}) {
  const { t, language } = useMessages();
  const [asked, setAsked] = useState<'publish' | 'discard' | null>(null);
  const [reason, setReason] = useState('');
  const [failure, setFailure] = useState<unknown>(null);
  const act = () =>
    (asked === 'publish' ? publish(late ? reason : null) : discard()).then(
      () => setAsked(null),
      (error: unknown) => setFailure(error),
    );
  return (
    <>
      <Actions>
        <Button disabled={!ready} onClick={() => setAsked('publish')}>
          {t('manager.clarifications.publish')}
        </Button>
        <Button kind="quiet" onClick={() => setAsked('discard')}>
          {t('manager.clarifications.discard')}
        </Button>
      </Actions>
      {asked !== null && (
        <Dialog open title={t(`manager.clarifications.${asked}`)} onClose={() => setAsked(null)}>
          {failure !== null && (
            <ErrorSummary title={t('common.problem')} items={[{ text: errorMessage(failure, t, language) }]} />
          )}
          <p>{t(`manager.clarifications.${asked}.text`)}</p>
          {asked === 'publish' && late && (
            <TextArea
              label={t('common.reason')}
              hint={t('manager.clarifications.late')}
              value={reason}
              onChange={setReason}
              rows={3}
            />
          )}
          <Actions>
            <Button kind={asked === 'publish' ? 'primary' : 'danger'} onClick={() => void act()}>
              {t(`manager.clarifications.${asked}`)}
            </Button>
            <Button kind="secondary" onClick={() => setAsked(null)}>
              {t('common.cancel')}
            </Button>
          </Actions>
        </Dialog>
      )}
    </>
  );
}
