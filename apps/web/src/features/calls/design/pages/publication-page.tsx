import { PUBLIC_FIELDS, type PublicField } from '@trilot/domain';
import { useMessages } from '../../../../shared/messages';
import { DesignFrame } from '../design-frame';
import { ChecksField, SwitchField } from '../fields/choices';

/** What becomes public of a selected proposal, and who publishes the call. */
export function PublicationPage() {
  const { t } = useMessages();
  return (
    <DesignFrame page="publication" lead={t('manager.design.publication.lead')}>
      <ChecksField<PublicField>
        path="publicFields"
        options={PUBLIC_FIELDS.map((value) => ({ value, label: t(`terms.publicField.${value}`) }))}
        hint={t('manager.design.publication.fields')}
      />
      <SwitchField path="secondPersonPublishes" hint={t('manager.design.publication.second')} />
    </DesignFrame>
  );
}
