import type { Language } from '@trilot/domain';
import { formatCountry } from '@trilot/i18n';
import { FactList } from '@trilot/ui';
import { useMessages } from '../../../shared/messages';
import { type Assignment, useCalls } from '../api/assignments';
import { LotName } from './assignment-rows';
import { CallWords } from './call-words';

/** What may be known of a proposal before its content opens. */
export function AssignmentFacts({ assignment }: { readonly assignment: Assignment }) {
  const { t, language } = useMessages();
  const call = useCalls().data?.find(({ slug }) => slug === assignment.callSlug);
  const reference = (call?.referenceLanguage ?? 'en') as Language;
  return (
    <FactList
      facts={[
        [t('evaluator.proposal'), assignment.reference],
        // it is named once the mandate is signed, and nobody comes here before
        [t('evaluator.municipality'), assignment.municipalityName ?? ''],
        [t('evaluator.country'), formatCountry(assignment.territory, language)],
        [t('evaluator.lot'), <LotName key="lot" assignment={assignment} call={call} />],
        [t('evaluator.call'), <CallWords key="call" texts={assignment.callTitle} reference={reference} />],
      ]}
    />
  );
}
