import type { CallDefinition } from '@trilot/domain';
import { EmptyState, ErrorSummary, Meter, Notice, PageHeader, SelectField } from '@trilot/ui';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useMessages } from '../../../shared/messages';
import { Answer, usePageTitle } from '../../../shared/page';
import { errorMessage } from '../../../shared/problem-message';
import { useCallText } from '../../../shared/text';
import {
  type LotAssignments,
  useAssign,
  useCall,
  useIsFrozen,
  useLotAssignments,
  useTakeBack,
} from '../api/assignments';
import { AssignmentMatrix } from './assignment-matrix';
import { ConflictList } from './conflict-list';
import { SELECTIONS, type Selection, selected } from './selections';

/** The evaluators of a lot's proposals: who has what, who may have it, and why not. */
export function LotAssignmentsPage() {
  const { lotId = '' } = useParams();
  const { t } = useMessages();
  const view = useLotAssignments(lotId);
  return (
    <>
      {!view.data && <PageHeader title={t('manager.assign.title')} />}
      <Answer query={view}>{(data) => <Assignments view={data} />}</Answer>
    </>
  );
}

function Assignments({ view }: { readonly view: LotAssignments }) {
  const { t } = useMessages();
  const text = useCallText();
  const title = text(view.lot.title);
  usePageTitle(`${t('manager.assign.title')}: ${title.text}`);
  const needed = view.proposals.reduce((sum, proposal) => sum + proposal.needed, 0);
  const made = view.proposals.reduce(
    (sum, proposal) => sum + Math.min(proposal.needed, proposal.assignments.length),
    0,
  );
  return (
    <>
      <PageHeader
        kicker={<Kicker slug={view.callSlug} />}
        title={<span lang={title.lang}>{title.text}</span>}
        lead={t('manager.assign.lead', { needed: view.needed })}
      />
      {view.proposals.length === 0 ? (
        <EmptyState title={t('manager.assign.empty')} />
      ) : (
        <>
          <Meter
            label={t('manager.assign.progress')}
            value={made}
            max={needed}
            text={t('manager.overview.of', { done: made, all: needed })}
          />
          <ConflictList proposals={view.proposals} />
          <Matrix view={view} />
        </>
      )}
    </>
  );
}

/** The way back to the call. */
function Kicker({ slug }: { readonly slug: string }) {
  const { t } = useMessages();
  const text = useCallText();
  const definition = useCall(slug).data?.definition as CallDefinition | undefined;
  return (
    <>
      <Link to={`/manage/${slug}`}>{definition ? text(definition.title).text : t('manager.assign.toCall')}</Link>
      {definition && <> · {text(definition.edition).text}</>} · {t('manager.assign.title')}
    </>
  );
}

/** The matrix with its filter, and what it was refused. */
function Matrix({ view }: { readonly view: LotAssignments }) {
  const { t, language } = useMessages();
  const [selection, setSelection] = useState<Selection>('all');
  const frozen = useIsFrozen(view.callSlug, view.lot.id);
  const assign = useAssign(view.lot.id);
  const takeBack = useTakeBack();
  const failure = assign.error ?? takeBack.error;
  const shown = selected(view, selection);
  return (
    <>
      {frozen && <Notice>{t('manager.assign.frozen')}</Notice>}
      {failure && <ErrorSummary title={t('common.problem')} items={[{ text: errorMessage(failure, t, language) }]} />}
      <SelectField
        label={t('manager.assign.show')}
        value={selection}
        onChange={(value) => setSelection(value as Selection)}
        options={SELECTIONS.map((value) => ({
          value,
          label: t(`manager.assign.show.${value}`, { count: selected(view, value).length }),
        }))}
      />
      {shown.length === 0 ? (
        <p>{t('manager.assign.noneShown')}</p>
      ) : (
        <AssignmentMatrix
          key={selection}
          proposals={shown}
          evaluators={view.evaluators}
          frozen={frozen}
          busy={assign.isPending || takeBack.isPending}
          onAssign={(proposalId, evaluatorId) => {
            takeBack.reset();
            assign.mutate({ proposalId, evaluatorId });
          }}
          onTakeBack={(id) => {
            assign.reset();
            takeBack.mutate(id);
          }}
        />
      )}
    </>
  );
}
