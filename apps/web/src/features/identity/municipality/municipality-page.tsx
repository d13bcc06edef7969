import { useQuery } from '@tanstack/react-query';
import { buttonClass, EmptyState, PageHeader, SelectField } from '@trilot/ui';
import { Link, Navigate, useLocation, useNavigate, useParams } from 'react-router';
import { api, send } from '../../../shared/api';
import { useMessages } from '../../../shared/messages';
import { Answer, usePageTitle } from '../../../shared/page';
import { type User, useSession } from '../../../shared/session';
import { Invitations } from './invitations';
import { Members } from './members';
import { MunicipalityFacts } from './municipality-facts';

/** A municipality as its members see it: what it says of itself, who acts for it, who is invited. */
export function MunicipalityPage() {
  const { t } = useMessages();
  const { id } = useParams();
  const { pathname } = useLocation();
  const session = useSession();
  const user = session?.user;
  usePageTitle(t('account.municipality.kicker'));
  if (session && !user) return <Navigate to={`/sign-in?next=${pathname}`} replace />;
  if (!user) return <PageHeader title={t('account.municipality.kicker')} />;
  const shown = id ?? user.memberships[0]?.municipalityId;
  return shown === undefined ? <NoMunicipality /> : <Whole key={shown} id={shown} user={user} />;
}

function NoMunicipality() {
  const { t } = useMessages();
  const look = (
    <Link className={buttonClass()} to="/join">
      {t('account.municipality.invitations')}
    </Link>
  );
  return (
    <>
      <PageHeader title={t('account.municipality.kicker')} />
      <EmptyState title={t('account.municipality.none')} action={look}>
        <p>{t('account.municipality.noneText')}</p>
      </EmptyState>
    </>
  );
}

function Whole({ id, user }: { readonly id: string; readonly user: User }) {
  const { t } = useMessages();
  const query = useQuery({
    queryKey: ['municipality', id],
    queryFn: () => send(api.GET('/api/municipalities/{id}', { params: { path: { id } } })),
  });
  return (
    <Answer query={query}>
      {(municipality) => (
        <>
          <PageHeader kicker={t('account.municipality.kicker')} title={municipality.name} />
          {user.memberships.length > 1 && <Switch id={id} memberships={user.memberships} />}
          <MunicipalityFacts municipality={municipality} />
          <Members municipality={municipality} ownId={user.id} />
          <Invitations municipality={municipality} />
        </>
      )}
    </Answer>
  );
}

/** For somebody who acts for several. */
function Switch({ id, memberships }: { readonly id: string; readonly memberships: User['memberships'] }) {
  const { t } = useMessages();
  const navigate = useNavigate();
  return (
    <SelectField
      label={t('account.municipality.switch')}
      value={id}
      onChange={(chosen) => void navigate(`/municipality/${chosen}`)}
      options={memberships.map(({ municipalityId, municipalityName }) => ({
        value: municipalityId,
        label: municipalityName,
      }))}
    />
  );
}
