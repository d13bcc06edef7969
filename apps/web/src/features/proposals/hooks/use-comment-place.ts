import { useMessages } from '../../../shared/messages';
import { useCallText } from '../../../shared/text';
import { useDraft } from './use-draft';
import { useSectionTitle } from './use-section-title';
import { useTasks } from './use-tasks';

export interface CommentPlaces {
  /** Sections of the task list, in its order. */
  readonly sections: readonly string[];
  /** The questions of a section, as places; none for a section that is not of the form. */
  readonly questionsOf: (section: string) => readonly string[];
  /** How a place is called; null is the whole proposal. */
  readonly nameOf: (place: string | null) => string;
}

/** The section that a place is in: `form:needs` of `form:needs/situation`. */
export const sectionOf = (place: string | null): string | null => place?.split('/')[0] ?? null;

/** Where a comment can be about, and how that is called. */
export function useCommentPlaces(): CommentPlaces {
  const { t } = useMessages();
  const text = useCallText();
  const { form } = useDraft();
  const titleOf = useSectionTitle();
  const sections = useTasks().map(({ section }) => section);
  const questions = (section: string) => form.sections.find(({ id }) => section === `form:${id}`)?.questions ?? [];
  return {
    sections,
    questionsOf: (section) => questions(section).map(({ id }) => `${section}/${id}`),
    nameOf: (place) => {
      const section = sectionOf(place);
      if (place === null || section === null) return t('writing.team.comments.whole');
      if (!sections.includes(section)) return t('writing.team.comments.elsewhere');
      const question = questions(section).find(({ id }) => place === `${section}/${id}`);
      return question ? `${titleOf(section)}: ${text(question.label).text}` : titleOf(section);
    },
  };
}
