import type { GridSection } from '@trilot/domain';
import { TextArea } from '@trilot/ui';
import { useMessages } from '../../../shared/messages';
import { useCallText } from '../../../shared/text';
import { useSheet } from '../hooks/use-sheet';
import { commentAnchor } from './grid-stops';
import { withComment } from './sheet-edits';
import { StopCard } from './stop-card';
import { WrittenText } from './written-text';

/** The comment that closes a section. */
export function SectionComment({ section: { id, name } }: { readonly section: GridSection }) {
  const { t } = useMessages();
  const { call, content, writing, errorAt } = useSheet();
  const { text: section } = useCallText(call.referenceLanguage)(name);
  const comment = content.comments[id] ?? '';
  const label = `${id}-comment-name`;
  return (
    <StopCard stop={{ kind: 'comment', id }} labelledBy={label}>
      {writing ? (
        <TextArea
          id={commentAnchor(id)}
          label={<span id={label}>{t('evaluator.comment', { section })}</span>}
          value={comment}
          rows={3}
          error={errorAt(commentAnchor(id))}
          onChange={(typed) => writing.autosave.edit((sheet) => withComment(sheet, id, typed))}
        />
      ) : (
        <WrittenText label={<span id={label}>{t('evaluator.comment.read')}</span>}>{comment}</WrittenText>
      )}
    </StopCard>
  );
}
