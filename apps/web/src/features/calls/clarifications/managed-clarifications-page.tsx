import { useQuery } from '@tanstack/react-query';
import type { CallDefinition } from '@trilot/domain';
import { formatInstant } from '@trilot/i18n';
import { Actions, Button, CheckboxGroup, EmptyState, ErrorSummary, PageHeader } from '@trilot/ui';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { api, newIdempotencyKey, type Schemas, send } from '../../../shared/api';
import { useMessages } from '../../../shared/messages';
import { Answer, usePageTitle } from '../../../shared/page';
import { errorMessage } from '../../../shared/problem-message';
import { useCallText } from '../../../shared/text';
import { ClarificationEditor } from './clarification-editor';
import { ClarificationList, useLotName } from './clarification-list';
import { type AskedQuestion, beginClarification, type Managed, useManagedClarifications } from './clarifications';
import styles from './clarifications.module.css';

/** Questions on a call in its managers' hands: what waits, what is being answered, what everybody has read. */
export function ManagedClarificationsPage() {
  const { slug = '' } = useParams();
  const call = useQuery({
    queryKey: ['call', slug],
    queryFn: () => send(api.GET('/api/calls/{slug}', { params: { path: { slug } } })),
  });
  const managed = useManagedClarifications(slug);
  return (
    <Answer
      query={{
        data: call.data && managed.data ? { call: call.data, managed: managed.data } : undefined,
        error: call.error ?? managed.error,
      }}
    >
      {(data) => <Clarifications {...data} />}
    </Answer>
  );
}

function Clarifications({ call, managed }: { readonly call: Schemas['CallView']; readonly managed: Managed }) {
  const { t, language } = useMessages();
  const definition = call.definition as unknown as CallDefinition;
  const title = useCallText(definition.referenceLanguage)(definition.title);
  const [failure, setFailure] = useState<unknown>(null);
  usePageTitle(`${t('public.clarifications.title')} – ${title.text}`);
  const begin = (questionIds: readonly string[], corrects: number | null) =>
    beginClarification(call.slug, questionIds, corrects, newIdempotencyKey()).then(
      () => setFailure(null),
      (error: unknown) => setFailure(error),
    );
  return (
    <>
      <PageHeader
        kicker={
          <Link to={`/manage/${call.slug}`} lang={title.lang}>
            {title.text}
          </Link>
        }
        title={t('public.clarifications.title')}
        lead={t('manager.clarifications.lead')}
      />
      {failure !== null && (
        <ErrorSummary title={t('common.problem')} items={[{ text: errorMessage(failure, t, language) }]} />
      )}
      <h2>{t('manager.clarifications.waiting')}</h2>
      <Waiting questions={managed.waiting} definition={definition} onAnswer={(ids) => void begin(ids, null)} />
      {managed.drafts.length > 0 && <h2>{t('manager.clarifications.drafts')}</h2>}
      {managed.drafts.map((draft) => (
        <ClarificationEditor key={draft.id} slug={call.slug} definition={definition} draft={draft} />
      ))}
      <h2>{t('manager.clarifications.published')}</h2>
      {managed.published.length === 0 ? (
        <EmptyState title={t('public.clarifications.none')} />
      ) : (
        <ClarificationList
          published={managed.published}
          definition={definition}
          onCorrect={(number) => void begin([], number)}
        />
      )}
    </>
  );
}

/** Questions nobody has begun to answer; several are answered together. */
function Waiting({
  questions,
  definition,
  onAnswer,
}: {
  readonly questions: readonly AskedQuestion[];
  readonly definition: CallDefinition;
  readonly onAnswer: (ids: readonly string[]) => void;
}) {
  const { t, language } = useMessages();
  const lotName = useLotName(definition);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const waiting = chosen.filter((id) => questions.some((question) => question.id === id));
  return (
    <>
      {questions.length === 0 ? (
        <EmptyState title={t('manager.clarifications.noneWaiting')} />
      ) : (
        <CheckboxGroup
          legend={t('manager.clarifications.choose')}
          values={waiting}
          onChange={setChosen}
          options={questions.map(({ id, text, language: lang, lot, askedAt }) => ({
            value: id,
            label: (
              <>
                <span className={styles['asked']} lang={lang}>
                  {text}
                </span>
                <span className={styles['when']}>
                  {lotName(lot)} · {formatInstant(askedAt, definition.zone, language)}
                </span>
              </>
            ),
          }))}
        />
      )}
      <Actions>
        {questions.length > 0 && (
          <Button disabled={waiting.length === 0} onClick={() => onAnswer(waiting)}>
            {t('manager.clarifications.answer', { count: waiting.length })}
          </Button>
        )}
        <Button kind="secondary" onClick={() => onAnswer([])}>
          {t('manager.clarifications.fromNothing')}
        </Button>
      </Actions>
    </>
  );
}
