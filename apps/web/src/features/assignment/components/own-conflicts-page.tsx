import { formatCountry } from '@trilot/i18n';
import { Actions, Button, DataTable, EmptyState, Notice, PageHeader, Tag, TextField } from '@trilot/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useMessages } from '../../../shared/messages';
import { Answer, usePageTitle } from '../../../shared/page';
import { useRoleRefusal } from '../../../shared/permission';
import { useSome } from '../../../shared/some';
import { useSearch } from '../../../shared/use-search';
import {
  decideDeclared,
  type OwnConflict,
  type OwnConflicts,
  useDeclaredConflicts,
  useOwnConflicts,
} from '../api/own-conflicts';
import styles from './assignment.module.css';
import { ConflictList } from './conflict-list';
import { DeclareOwn } from './declare-own';
import { Kicker } from './kicker';
import { useStage } from './use-stage';

/** Rows that are shown at first. */
const ROWS_AT_FIRST = 40;

/** The conflicts of interest of somebody who helps to run a call; and for the chair, those of others that wait. */
export function OwnConflictsPage() {
  const { slug = '' } = useParams();
  const { t } = useMessages();
  const view = useOwnConflicts(slug, useStage());
  usePageTitle(t('assigning.own.title'));
  return (
    <>
      {!view.data && <PageHeader title={t('assigning.own.title')} />}
      <Answer query={view}>{(data) => <Shown view={data} />}</Answer>
    </>
  );
}

function Shown({ view }: { readonly view: OwnConflicts }) {
  const { t, language } = useMessages();
  const { typed, setTyped, search } = useSearch();
  const [declaring, setDeclaring] = useState<OwnConflict | null>(null);
  const [hidden, setHidden] = useState<string | null>(null);
  return (
    <>
      <PageHeader
        kicker={<Kicker slug={view.callSlug} title={view.callTitle} />}
        title={t('assigning.own.title')}
        lead={t('assigning.own.lead')}
      />
      <p>{t('evaluator.declare.what')}</p>
      <OthersWaiting slug={view.callSlug} />
      {hidden && <Notice role="status">{t('assigning.own.hidden', { reference: hidden })}</Notice>}
      {view.proposals.length === 0 ? (
        <EmptyState title={t('assigning.own.empty')} />
      ) : (
        <>
          <TextField label={t('screening.list.find')} value={typed} onChange={setTyped} />
          <Proposals
            key={search}
            proposals={view.proposals.filter(foundBy(search, language))}
            onDeclare={setDeclaring}
          />
        </>
      )}
      {declaring && (
        <DeclareOwn
          key={declaring.proposalId}
          conflict={declaring}
          onHidden={setHidden}
          onClose={() => setDeclaring(null)}
        />
      )}
    </>
  );
}

/** Which proposals have a text in their reference, title or municipality's name; all for a blank one. */
function foundBy(search: string, language: string): (conflict: OwnConflict) => boolean {
  const lower = (text: string) => text.toLocaleLowerCase(language);
  return ({ reference, title, municipalityName }) =>
    [reference, title, municipalityName].some((text) => lower(text).includes(lower(search)));
}

/** What others have declared and the chair has to decide on. */
function OthersWaiting({ slug }: { readonly slug: string }) {
  const mayDecide = useRoleRefusal()('conflict:decide') === null;
  const waiting = useDeclaredConflicts(slug, mayDecide).data ?? [];
  return (
    <ConflictList
      conflicts={waiting.map((conflict) => ({
        ...conflict,
        id: `${conflict.proposalId}-${conflict.personId}`,
        decide: (word) => decideDeclared(conflict, word),
      }))}
    />
  );
}

function Proposals({
  proposals,
  onDeclare,
}: {
  readonly proposals: readonly OwnConflict[];
  readonly onDeclare: (conflict: OwnConflict) => void;
}) {
  const { t } = useMessages();
  const [some, more] = useSome(proposals, ROWS_AT_FIRST);
  if (proposals.length === 0) return <p role="status">{t('screening.list.noneFound')}</p>;
  return (
    <>
      <DataTable caption={t('assigning.own.caption')} captionHidden>
        <thead>
          <tr>
            <th scope="col">{t('screening.register.proposal')}</th>
            <th scope="col">{t('assigning.progress.lot')}</th>
            <th scope="col">{t('assigning.own.declared')}</th>
          </tr>
        </thead>
        <tbody>
          {some.map((conflict) => (
            <Row key={conflict.proposalId} conflict={conflict} onDeclare={() => onDeclare(conflict)} />
          ))}
        </tbody>
      </DataTable>
      {more && <Actions>{more}</Actions>}
    </>
  );
}

function Row({ conflict, onDeclare }: { readonly conflict: OwnConflict; readonly onDeclare: () => void }) {
  const { t, language } = useMessages();
  const { reference, title, municipalityName, territory, lotNumber, level, reason, chairDecision, levels } = conflict;
  return (
    <tr>
      <th scope="row">
        {reference}
        <span className={styles['title']}>{title}</span>
        <span className={styles['place']}>
          {municipalityName}, {formatCountry(territory, language)}
        </span>
      </th>
      <td>{lotNumber}</td>
      <td>
        {level && (
          <>
            <Tag tone={level === 'none' || chairDecision === 'cleared' ? 'plain' : 'warn'}>
              {t(`common.conflict.${level}`)}
            </Tag>
            {reason && <span className={styles['place']}>{reason}</span>}
            {level === 'potential' && (
              <span className={styles['place']}>
                {t(chairDecision === null ? 'assigning.own.waits' : 'manager.assign.cleared')}
              </span>
            )}
          </>
        )}
        {levels.length > 0 && (
          <Button kind="quiet" small aria-label={`${t('assigning.own.open')}: ${reference}`} onClick={onDeclare}>
            {t('assigning.own.open')}
          </Button>
        )}
      </td>
    </tr>
  );
}
