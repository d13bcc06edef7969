import { sheetGaps } from '@trilot/domain';
import { SPLIT_STEP, splitColumn, SplitPane } from '@trilot/ui';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useNavigate } from 'react-router';
import { useMessages } from '../../../shared/messages';
import { usePageTitle } from '../../../shared/page';
import type { Assignment, Workspace } from '../api/assignments';
import type { Shortcut } from '../hooks/shortcut-of';
import { useGapSentence } from '../hooks/use-gap-sentence';
import { useRememberedSplit } from '../hooks/use-remembered-split';
import { type Sheet, SheetContext } from '../hooks/use-sheet';
import { useShortcuts } from '../hooks/use-shortcuts';
import { useSingleKeys } from '../hooks/use-single-keys';
import { useStops } from '../hooks/use-stops';
import { useSubmission } from '../hooks/use-submission';
import { neighboursOf, nextOpen } from './assignment-order';
import { gapAnchor } from './grid-stops';
import { KeyboardHelp } from './keyboard-help';
import { ProposalPane } from './proposal-pane';
import { ScoreSheet } from './score-sheet';
import { isOnScale, withScore } from './sheet-edits';
import { SheetClashes } from './sheet-clashes';
import { SubmissionNews } from './submission-news';
import { WorkspaceHeader } from './workspace-header';

/** Proposal on one side, score sheet on the other, and the keyboard over both. */
export function Desk({
  workspace,
  sheet,
  assignments,
}: {
  readonly workspace: Workspace;
  readonly sheet: Sheet;
  readonly assignments: readonly Assignment[];
}) {
  const { t } = useMessages();
  const { call, grid, content, writing } = sheet;
  const { id } = workspace.assignment;
  usePageTitle(workspace.assignment.title ?? undefined);
  const navigate = useNavigate();
  const split = useRememberedSplit();
  const stops = useStops(sheet, () => split.show('right'));
  const next = nextOpen(assignments, id);
  const submission = useSubmission(workspace.assignment, sheet, next);
  const [singleKeys, chooseSingleKeys] = useSingleKeys();
  const [helpShown, showHelp] = useState(false);
  const searchField = useRef<HTMLInputElement>(null);
  const neighbours = neighboursOf(assignments, id);
  const gapSentence = useGapSentence(grid, call.referenceLanguage);

  const goTo = (assignment: Assignment | undefined) => assignment && void navigate(`/evaluate/${assignment.id}`);
  const give = (percent: number, side: 'left' | 'right') => {
    split.move(split.share + percent);
    split.show(side);
  };
  const score = (value: number) => {
    const { question } = stops;
    if (question === null || !isOnScale(grid, question, value)) return;
    writing?.autosave.edit((before) => withScore(before, question, { value }));
    stops.leave();
  };
  const acts: Readonly<Record<Exclude<Shortcut['act'], 'score'>, () => void>> = {
    help: () => showHelp(true),
    next: () => stops.step(1),
    previous: () => stops.step(-1),
    comment: stops.write,
    search: () => {
      // at once: the next key already belongs to the search
      flushSync(() => split.show('left'));
      searchField.current?.select();
    },
    narrow: () => give(-SPLIT_STEP, 'right'),
    widen: () => give(SPLIT_STEP, 'left'),
    previousProposal: () => goTo(neighbours.previous),
    nextProposal: () => goTo(neighbours.following),
    finish: submission.finish,
    leaveField: stops.leave,
  };
  useShortcuts(singleKeys, (shortcut) => (shortcut.act === 'score' ? score(shortcut.value) : acts[shortcut.act]()));

  const open = sheetGaps(grid, content);
  const errorAt = (anchor: string) => {
    const isHere = (gap: (typeof open)[number]) => gapAnchor(gap) === anchor;
    const gap = submission.gaps.some(isHere) && open.find(isHere);
    return gap ? gapSentence(gap) : undefined;
  };
  return (
    <SheetContext value={{ ...sheet, current: stops.current, errorAt }}>
      <div className={splitColumn}>
        <WorkspaceHeader workspace={workspace} neighbours={neighbours} onHelp={() => showHelp(true)} />
        <SubmissionNews />
        <SheetClashes />
        <SplitPane
          split={split}
          left={<ProposalPane workspace={workspace} call={call} searchField={searchField} />}
          right={<ScoreSheet submission={submission} hasNext={next !== null} reach={stops.reach} />}
          leftLabel={t('evaluator.pane.proposal')}
          rightLabel={t('evaluator.pane.sheet')}
          barLabel={t('evaluator.pane.bar')}
        />
      </div>
      <KeyboardHelp
        open={helpShown}
        grid={grid}
        singleKeys={singleKeys}
        onSingleKeys={chooseSingleKeys}
        onClose={() => showHelp(false)}
      />
    </SheetContext>
  );
}
