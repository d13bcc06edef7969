import type { CallDefinition } from '@trilot/domain';
import { useMessages } from '../../../shared/messages';
import { type CallWords, callWords } from './call-words';

/** A call in the reader's words. */
export function useCallWords(definition: CallDefinition): CallWords {
  const { t, language } = useMessages();
  return callWords({ definition, t, language });
}
