import { useQuery } from '@tanstack/react-query';
import { EmptyState, PageHeader } from '@trilot/ui';
import { api, send } from '../../../shared/api';
import { useMessages } from '../../../shared/messages';
import { Answer, usePageTitle } from '../../../shared/page';
import { PartnershipCard } from './partnership-card';

/** The parts that one's municipality has in the proposals of others. */
export function PartnershipsPage() {
  const { t } = useMessages();
  usePageTitle(t('applicant.partnerships.title'));
  const query = useQuery({ queryKey: ['partnerships'], queryFn: () => send(api.GET('/api/partnerships')) });
  return (
    <>
      <PageHeader title={t('applicant.partnerships.title')} lead={t('applicant.partnerships.lead')} />
      <Answer query={query}>
        {(list) =>
          list.length === 0 ? (
            <EmptyState title={t('applicant.partnerships.none')}>
              <p>{t('applicant.partnerships.noneText')}</p>
            </EmptyState>
          ) : (
            list.map((partnership) => (
              <PartnershipCard
                key={`${partnership.proposalId}:${partnership.municipalityId}`}
                partnership={partnership}
              />
            ))
          )
        }
      </Answer>
    </>
  );
}
