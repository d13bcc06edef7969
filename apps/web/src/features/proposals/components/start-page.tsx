import { useQuery } from '@tanstack/react-query';
import { acceptsTerritory, type CallDefinition } from '@trilot/domain';
import { Button, ErrorSummary, Notice, PageHeader, RadioGroup, SelectField } from '@trilot/ui';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { api, ProblemError, queryClient, type Schemas, send } from '../../../shared/api';
import { useMessages } from '../../../shared/messages';
import { Answer, usePageTitle } from '../../../shared/page';
import { errorMessage } from '../../../shared/problem-message';
import { useMembershipsFor } from '../../../shared/permission';
import { useSession } from '../../../shared/session';
import { useCallText } from '../../../shared/text';

/** Which municipality applies in which lot. */
export function StartPage() {
  const { slug = '' } = useParams();
  const { t } = useMessages();
  usePageTitle(t('writing.start.title'));
  const user = useSession()?.user;
  const memberships = useMembershipsFor('proposal:create');
  const query = useQuery({
    queryKey: ['call', slug],
    queryFn: () => send(api.GET('/api/calls/{slug}', { params: { path: { slug } } })),
  });
  return (
    <>
      <PageHeader title={t('writing.start.title')} />
      {user && memberships.length === 0 && <Notice tone="warn">{t('writing.start.noMunicipality')}</Notice>}
      <Answer query={query}>
        {(call) => memberships.length > 0 && <StartForm call={call} memberships={memberships} />}
      </Answer>
    </>
  );
}

function StartForm({
  call,
  memberships,
}: {
  readonly call: Schemas['CallView'];
  readonly memberships: Schemas['UserView']['memberships'];
}) {
  const { t, language } = useMessages();
  const text = useCallText();
  const navigate = useNavigate();
  const [municipalityId, setMunicipalityId] = useState(memberships[0]!.municipalityId);
  const { territory } = memberships.find((membership) => membership.municipalityId === municipalityId)!;
  const [lotId, setLotId] = useState(call.lots.find((lot) => acceptsTerritory(lot, territory))?.id ?? call.lots[0]!.id);
  const [failure, setFailure] = useState<unknown>(null);
  const start = async () => {
    setFailure(null);
    try {
      const proposal = await send(api.POST('/api/proposals', { body: { lotId, municipalityId } }));
      await queryClient.invalidateQueries({ queryKey: ['proposals'] });
      await navigate(`/apply/${proposal.id}`);
    } catch (error) {
      setFailure(error);
    }
  };
  const { maxAsLead } = (call.definition as unknown as CallDefinition).eligibility;
  const existing =
    failure instanceof ProblemError && failure.code === 'PROPOSAL_ALREADY_OPEN'
      ? String(failure.facts['proposalId'])
      : null;
  return (
    <>
      {failure !== null && (
        <ErrorSummary title={t('common.problem')} items={[{ text: errorMessage(failure, t, language) }]} />
      )}
      {existing && <Link to={`/apply/${existing}`}>{t('writing.start.openExisting')}</Link>}
      {maxAsLead !== null && <p>{t('writing.start.leadLimit', { count: maxAsLead })}</p>}
      {memberships.length > 1 && (
        <SelectField
          label={t('writing.start.municipality')}
          value={municipalityId}
          onChange={setMunicipalityId}
          options={memberships.map((membership) => ({
            value: membership.municipalityId,
            label: membership.municipalityName,
          }))}
        />
      )}
      <RadioGroup
        legend={t('writing.start.lot')}
        name="lot"
        value={lotId}
        onChange={setLotId}
        options={call.lots.map((lot) => ({
          value: lot.id,
          label: (
            <>
              {text(lot.title).text}
              {!acceptsTerritory(lot, territory) && <> – {t('writing.start.notYours')}</>}
            </>
          ),
        }))}
      />
      <Button onClick={() => void start()}>{t('writing.start.go')}</Button>
    </>
  );
}
