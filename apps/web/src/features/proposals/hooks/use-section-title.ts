import { useMessages } from '../../../shared/messages';
import { useCallText } from '../../../shared/text';
import { useDraft } from './use-draft';

/** Title of a section of the task list, in the reader's language. */
export function useSectionTitle(): (section: string) => string {
  const { t } = useMessages();
  const text = useCallText();
  const { form } = useDraft();
  return (section) => {
    const formSection = form.sections.find(({ id }) => section === `form:${id}`);
    if (formSection) return text(formSection.title).text;
    return t(
      `applicant.section.${section as 'basics' | 'activities' | 'priorities' | 'budget' | 'partners' | 'documents'}`,
    );
  };
}
