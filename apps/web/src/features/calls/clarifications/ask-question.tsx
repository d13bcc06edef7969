import { type CallDefinition, graphemeCount, QUESTION_LIMIT } from '@trilot/domain';
import { Actions, Button, ErrorSummary, Notice, SelectField, TextArea } from '@trilot/ui';
import { useState, useSyncExternalStore } from 'react';
import { useKeyOfVersion } from '../../../shared/idempotency';
import { useMessages } from '../../../shared/messages';
import { errorMessage, problemMessage } from '../../../shared/problem-message';
import { useMembershipsFor } from '../../../shared/permission';
import { useWriting } from '../../../shared/writings';
import { useLotName } from './clarification-list';
import { askQuestion, type ClarificationDays } from './clarifications';

interface Written {
  readonly lot: number | null;
  readonly text: string;
}

const NOTHING: Written = { lot: null, text: '' };
const STORED = { content: NOTHING, version: 0 };

/** Asking for one's municipality. What is typed stays on this computer until it is asked. */
export function AskQuestion({
  slug,
  definition,
  days,
}: {
  readonly slug: string;
  readonly definition: CallDefinition;
  readonly days: readonly ClarificationDays[];
}) {
  const { t, language } = useMessages();
  const memberships = useMembershipsFor('clarification:ask');
  const lotName = useLotName(definition);
  const writing = useWriting<Written, never>({
    key: `question:${slug}`,
    initial: NOTHING,
    version: 0,
    save: null,
    load: () => Promise.resolve(STORED),
    merge: (_, mine) => ({ content: mine, clashes: [] }),
  });
  const { content } = useSyncExternalStore(writing.subscribe, writing.current);
  const [municipality, setMunicipality] = useState(memberships[0]?.municipalityId ?? '');
  const [asked, setAsked] = useState(0);
  const keyOf = useKeyOfVersion();
  const [failure, setFailure] = useState<unknown>(null);
  const refusal = days.find(({ lot }) => lot === content.lot)?.ask.refusal ?? null;
  const possible = days.some(({ ask }) => ask.allowed);
  if (!possible && days[0]?.ask.refusal) return <p>{problemMessage(days[0].ask.refusal, t, language)}</p>;
  const ask = async () => {
    try {
      await askQuestion(slug, { ...content, municipalityId: municipality, language }, keyOf(asked));
      await writing.restart(STORED);
      setAsked(asked + 1);
      setFailure(null);
    } catch (error) {
      setFailure(error);
    }
  };
  const write = (change: Partial<Written>) => writing.edit((before) => ({ ...before, ...change }));
  const left = QUESTION_LIMIT - graphemeCount(content.text);
  return (
    <>
      {failure !== null && (
        <ErrorSummary
          title={t('common.problem')}
          items={[{ text: errorMessage(failure, t, language), href: '#question' }]}
        />
      )}
      <div role="status">
        {asked > 0 && failure === null && <Notice tone="good">{t('public.clarifications.asked')}</Notice>}
      </div>
      <p>{t('public.clarifications.nameless')}</p>
      {memberships.length > 1 && (
        <SelectField
          label={t('public.clarifications.for')}
          value={municipality}
          onChange={setMunicipality}
          options={memberships.map(({ municipalityId, municipalityName }) => ({
            value: municipalityId,
            label: municipalityName,
          }))}
        />
      )}
      <SelectField
        label={t('public.clarifications.about')}
        value={String(content.lot ?? '')}
        onChange={(value) => write({ lot: value === '' ? null : Number(value) })}
        options={days.map(({ lot }) => ({ value: String(lot ?? ''), label: lotName(lot) }))}
      />
      <TextArea
        id="question"
        label={t('public.clarifications.question')}
        value={content.text}
        onChange={(text) => write({ text })}
        rows={5}
        below={left < 0 ? t('public.clarifications.over', { over: -left }) : t('public.clarifications.left', { left })}
      />
      {refusal && <Notice tone="warn">{problemMessage(refusal, t, language)}</Notice>}
      <Actions>
        <Button disabled={refusal !== null} onClick={() => void ask()}>
          {t('public.clarifications.send')}
        </Button>
      </Actions>
    </>
  );
}
