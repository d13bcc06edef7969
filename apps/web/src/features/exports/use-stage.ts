import { STAGE_KINDS, type StageKind } from '@trilot/domain';
import { useSearchParams } from 'react-router';

/** The stage that the address names; without one the API shows the stage that is worked on. */
export function useStage(): StageKind | undefined {
  const [search] = useSearchParams();
  return STAGE_KINDS.find((stage) => stage === search.get('stage'));
}
