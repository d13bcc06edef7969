import { useCallText } from '../../../shared/text';
import { useDraft } from './use-draft';

/** Title and guidance of a slot by its id, in the reader's language. */
export function useSlotTitle() {
  const { call, form } = useDraft();
  const text = useCallText();
  return (slot: string) => {
    const [kind, id] = [slot.slice(0, slot.indexOf(':')), slot.slice(slot.indexOf(':') + 1)];
    const question = form.sections.flatMap(({ questions }) => questions).find((each) => each.id === id);
    const annex = call.annexes.find((each) => each.id === id);
    const [title, guidance] =
      kind === 'question' ? [question?.label, question?.guidance] : [annex?.title, annex?.guidance];
    return { title: text(title ?? {}), guidance: text(guidance ?? {}) };
  };
}
