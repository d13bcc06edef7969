import { slotWords } from '@trilot/domain';
import { useCallText } from '../../../shared/text';
import { useDraft } from './use-draft';

/** Title and guidance of a slot by its id, in the reader's language. */
export function useSlotTitle() {
  const { call, form } = useDraft();
  const text = useCallText();
  return (slot: string) => {
    const { title, guidance } = slotWords(slot, call, form);
    return { title: text(title), guidance: text(guidance) };
  };
}
