import { type Partner, partnersOf } from '@trilot/domain';
import { Notice } from '@trilot/ui';
import { useEffect } from 'react';
import { queryClient } from '../../../shared/api';
import { useMessages } from '../../../shared/messages';
import { useDraft } from '../hooks/use-draft';
import { AddPartner } from './add-partner';
import { replaceById, withoutId } from './lists';
import { PartnerCard } from './partner-card';
import { SectionFrame } from './section-frame';

/** The other municipalities of the project: the part of each, and what each has said to it. */
export function PartnersPage() {
  const { t } = useMessages();
  const { proposal, content, edit } = useDraft();
  const partners = partnersOf(content);
  const { id } = proposal;
  // partners answer while the draft is written
  useEffect(() => void queryClient.invalidateQueries({ queryKey: ['proposal', id] }), [id]);
  const put = (changed: readonly Partner[]) => edit({ partners: changed });
  return (
    <SectionFrame section="partners" lead={t('writing.partners.lead')}>
      {partners.length === 0 && <Notice>{t('writing.partners.none')}</Notice>}
      {partners.map((partner) => (
        <PartnerCard
          key={partner.id}
          partner={partner}
          onChange={(changed) => put(replaceById(partners, changed))}
          onRemove={() => put(withoutId(partners, partner.id))}
        />
      ))}
      <AddPartner
        listed={[proposal.municipality.id, ...partners.map((partner) => partner.id)]}
        onAdd={({ id: municipality, name }) =>
          put([...partners, { id: municipality, name, role: '', contribution: '' }])
        }
      />
    </SectionFrame>
  );
}
