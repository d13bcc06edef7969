import { type CallDefinition, type Clash, gridOf, mergeSheet, type SheetContent } from '@trilot/domain';
import { Notice, PageHeader, Tag } from '@trilot/ui';
import { type ReactNode, useSyncExternalStore } from 'react';
import { Link, useParams } from 'react-router';
import { useMessages } from '../../../shared/messages';
import { Answer, usePageTitle } from '../../../shared/page';
import { SavedLine } from '../../../shared/saved-line';
import { useWriting } from '../../../shared/writings';
import { SheetClashes } from '../components/sheet-clashes';
import { type Sheet, SheetContext } from '../hooks/use-sheet';
import { AgreedSheet } from './agreed-sheet';
import { AnswerForm, Given } from './answers';
import { type Consensus, loadConsensus, saveConsensus, useConsensus } from './consensus-api';
import { Proposing } from './proposing';

/** What the evaluators of a proposal agree on, once all of their sheets are in. */
export function ConsensusPage() {
  const { id = '' } = useParams();
  const { t } = useMessages();
  const query = useConsensus(id);
  return (
    <>
      {!query.data && <PageHeader title={t('scoring.consensus.title')} />}
      <Answer query={query}>
        {(consensus) =>
          consensus.abilities.save.allowed ? (
            // given back after an objection it is written on anew
            <Written key={consensus.round} id={id} consensus={consensus} />
          ) : (
            <Read id={id} consensus={consensus} />
          )
        }
      </Answer>
    </>
  );
}

interface PartProps {
  /** Id of the own assignment. */
  readonly id: string;
  readonly consensus: Consensus;
}

function Written({ id, consensus }: PartProps) {
  const autosave = useWriting<SheetContent, Clash>({
    key: `consensus:${id}`,
    initial: consensus.content as SheetContent,
    version: consensus.version,
    save: (content, version) => saveConsensus(id, content, version),
    load: () => loadConsensus(id),
    merge: mergeSheet,
  });
  const state = useSyncExternalStore(autosave.subscribe, autosave.current);
  return (
    <Proposing id={id} sheet={{ ...fixed(consensus), content: state.content, writing: { autosave, state } }}>
      {(sheet, button) => (
        <SheetContext value={sheet}>
          <Head id={id} consensus={consensus} saved={<SavedLine state={state} />} />
          <Given consensus={consensus} />
          <SheetClashes />
          {button.summary}
          <AgreedSheet consensus={consensus} />
          {button.act}
        </SheetContext>
      )}
    </Proposing>
  );
}

function Read({ id, consensus }: PartProps) {
  const { t } = useMessages();
  const sheet: Sheet = { ...fixed(consensus), content: consensus.content as SheetContent, writing: null };
  return (
    <SheetContext value={{ ...sheet, current: null, errorAt: () => undefined }}>
      <Head id={id} consensus={consensus} />
      {consensus.state === 'draft' && !consensus.own && (
        <Notice>{t('scoring.consensus.waits', { rapporteur: consensus.rapporteur })}</Notice>
      )}
      {consensus.state === 'proposed' && consensus.own && <Notice>{t('scoring.consensus.asked')}</Notice>}
      {consensus.state === 'concluded' && <Notice tone="good">{t('scoring.consensus.concluded')}</Notice>}
      {consensus.state === 'failed' && (
        <Notice tone="warn">{t('scoring.consensus.failed', { reason: consensus.failedReason ?? '' })}</Notice>
      )}
      <Given consensus={consensus} />
      <AgreedSheet consensus={consensus} />
      {consensus.abilities.answer.allowed && <AnswerForm id={id} consensus={consensus} />}
    </SheetContext>
  );
}

function Head({ id, consensus, saved }: PartProps & { readonly saved?: ReactNode }) {
  const { t } = useMessages();
  const { reference, title, rapporteur, state } = consensus;
  usePageTitle(`${t('scoring.consensus.title')}: ${reference}`);
  return (
    <>
      <PageHeader
        kicker={
          <>
            <Link to="/evaluate">{t('common.nav.evaluate')}</Link> · <Link to={`/evaluate/${id}`}>{reference}</Link> ·{' '}
            {t('scoring.consensus.title')}
          </>
        }
        title={title}
        lead={t('scoring.consensus.lead', { rapporteur })}
      />
      <p>
        <Tag tone={state === 'concluded' ? 'good' : 'plain'}>{t(`scoring.consensus.state.${state}`)}</Tag> {saved}
      </p>
    </>
  );
}

function fixed({ title, call, abilities }: Consensus): Omit<Sheet, 'content' | 'writing'> {
  const definition = call.definition as unknown as CallDefinition;
  return {
    title,
    locked: { submittedAt: null, refusal: abilities.save.refusal },
    call: definition,
    grid: gridOf(definition),
  };
}
