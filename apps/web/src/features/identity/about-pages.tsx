import { PageHeader } from '@trilot/ui';
import { useMessages } from '../../shared/messages';
import { usePageTitle } from '../../shared/page';

export function AccessibilityPage() {
  const { t } = useMessages();
  usePageTitle(t('common.foot.accessibility'));
  return (
    <>
      <PageHeader title={t('common.foot.accessibility')} />
      <p>{t('public.accessibility.aim')}</p>
      <p>{t('public.accessibility.how')}</p>
      <p>{t('public.accessibility.tell')}</p>
    </>
  );
}

export function PrivacyPage() {
  const { t } = useMessages();
  usePageTitle(t('common.foot.privacy'));
  return (
    <>
      <PageHeader title={t('common.foot.privacy')} />
      <p>{t('public.privacy.what')}</p>
      <p>{t('public.privacy.local')}</p>
      <p>{t('public.privacy.who')}</p>
      <p>{t('public.privacy.rights')}</p>
      <p>{t('public.privacy.subscription')}</p>
    </>
  );
}
