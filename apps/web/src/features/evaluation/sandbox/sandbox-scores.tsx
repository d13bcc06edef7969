import {
  type Clash,
  EMPTY_CONTENT,
  EMPTY_SHEET,
  gridOf,
  mergeSheet,
  type ProposalContent,
  requestedGrant,
  type SheetContent,
  sheetGaps,
  type SheetGap,
  triedCall,
  triedSheets,
  tryScores,
} from '@trilot/domain';
import { Card, PageHeader, splitColumn, SplitPane } from '@trilot/ui';
import { type ReactNode, useState, useSyncExternalStore } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useMessages } from '../../../shared/messages';
import { usePageTitle } from '../../../shared/page';
import { ProposalDocument } from '../../../shared/proposal-document';
import {
  callOf,
  loadTrial,
  type SandboxView,
  sandboxPath,
  saveTrialSheet,
  type Trying,
  trialAt,
} from '../../../shared/sandbox';
import { SandboxKicker, SandboxPlace } from '../../../shared/sandbox-place';
import { SavedLine } from '../../../shared/saved-line';
import { useWriting } from '../../../shared/writings';
import { gapAnchor } from '../components/grid-stops';
import { ScoreSheet } from '../components/score-sheet';
import { SheetClashes } from '../components/sheet-clashes';
import { useGapSentence } from '../hooks/use-gap-sentence';
import { useRememberedSplit } from '../hooks/use-remembered-split';
import { type Sheet, SheetContext } from '../hooks/use-sheet';
import { useStops } from '../hooks/use-stops';
import type { Submission } from '../hooks/use-submission';
import { SheetChoice } from './sheet-choice';
import { TrialResult } from './trial-result';

/** The grid of a call, tried on the trial draft: sheets of evaluators who are not there, and what comes of them. */
export function SandboxScores() {
  const [search] = useSearchParams();
  const number = Number(search.get('sheet') ?? 1);
  return (
    <SandboxPlace>
      {(sandbox, at) => (
        <TrialSheet key={`${sandbox.begunAt} ${at.stage} ${number}`} sandbox={sandbox} at={at} number={number} />
      )}
    </SandboxPlace>
  );
}

interface TrialSheetProps {
  readonly sandbox: SandboxView;
  readonly at: Trying;
  /** Of the sheet that is written, from 1. */
  readonly number: number;
}

function TrialSheet({ sandbox, at, number }: TrialSheetProps) {
  const { slug, stage, lot } = at;
  const { t } = useMessages();
  const call = callOf(sandbox);
  const grid = gridOf(call, stage);
  const stored = trialAt<SheetContent>(sandbox, stage, number, EMPTY_SHEET);
  const autosave = useWriting<SheetContent, Clash>({
    key: `sandbox:${slug}:${sandbox.begunAt}:${stage}:${number}`,
    initial: stored.content,
    version: stored.version,
    save: (content, version) => saveTrialSheet(slug, stage, number, content, version),
    load: () => loadTrial<SheetContent>(slug, stage, number, EMPTY_SHEET),
    merge: mergeSheet,
  });
  const state = useSyncExternalStore(autosave.subscribe, autosave.current);
  const draft = trialAt<ProposalContent>(sandbox, stage, null, EMPTY_CONTENT).content;
  const title = draft.title || t('common.document.untitled');
  const sheet: Sheet = {
    title,
    locked: { submittedAt: null, refusal: null },
    call,
    grid,
    content: state.content,
    writing: { autosave, state },
  };
  const numbers = Array.from({ length: triedSheets(call) }, (_, place) => place + 1);
  const sheetsOf = (of: typeof stage) =>
    numbers.map((each) =>
      of === stage && each === number ? state.content : trialAt(sandbox, of, each, EMPTY_SHEET).content,
    );
  const result = tryScores(call, stage, lot, requestedGrant(call, draft), sheetsOf);
  usePageTitle(t('manager.sandbox.score'));
  return (
    <>
      <PageHeader kicker={<SandboxKicker sandbox={sandbox} at={at} />} title={t('manager.sandbox.score')} />
      <p>
        <Link to={sandboxPath(slug, at)}>{t('manager.sandbox.write')}</Link>
      </p>
      <Card>
        <TrialResult call={call} grid={grid} result={result} />
      </Card>
      <SheetChoice numbers={numbers} number={number} complete={result.complete} />
      <SavedLine state={state} />
      <TrialDesk sheet={sheet} document={<ProposalDocument content={draft} call={triedCall(call, stage)} />} />
    </>
  );
}

/** The proposal on one side and the sheet on the other, as an evaluator has them. */
function TrialDesk({ sheet, document }: { readonly sheet: Sheet; readonly document: ReactNode }) {
  const { t } = useMessages();
  const { grid, call, content } = sheet;
  const split = useRememberedSplit();
  const stops = useStops(sheet, () => split.show('right'));
  const submission = useTrialCheck(sheet);
  const gapSentence = useGapSentence(grid, call.referenceLanguage);
  const open = sheetGaps(grid, content);
  const errorAt = (anchor: string) => {
    const isHere = (gap: SheetGap) => gapAnchor(gap) === anchor;
    const gap = submission.gaps.some(isHere) && open.find(isHere);
    return gap ? gapSentence(gap) : undefined;
  };
  return (
    <SheetContext value={{ ...sheet, current: stops.current, errorAt }}>
      <div className={splitColumn}>
        <SheetClashes />
        <SplitPane
          split={split}
          left={document}
          right={<ScoreSheet submission={submission} hasNext={false} reach={stops.reach} />}
          leftLabel={t('evaluator.pane.proposal')}
          rightLabel={t('evaluator.pane.sheet')}
          barLabel={t('evaluator.pane.bar')}
        />
      </div>
    </SheetContext>
  );
}

/** What a sheet lacks is told as in earnest; there is nothing to submit: a complete sheet counts at once. */
function useTrialCheck({ grid, content }: Sheet): Submission {
  const [attempt, setAttempt] = useState(0);
  const [gaps, setGaps] = useState<readonly SheetGap[]>([]);
  const check = () => {
    setAttempt(attempt + 1);
    setGaps(sheetGaps(grid, content));
  };
  const nothing = () => undefined;
  return {
    attempt,
    gaps,
    asking: false,
    failure: null,
    busy: false,
    trial: true,
    check,
    cancel: nothing,
    confirm: nothing,
    saveAndNext: nothing,
    finish: check,
  };
}
