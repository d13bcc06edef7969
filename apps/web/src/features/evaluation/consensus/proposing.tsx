import { sheetGaps } from '@trilot/domain';
import { Actions, Button, ErrorSummary } from '@trilot/ui';
import { type ReactNode, useState } from 'react';
import { useKeyOfVersion } from '../../../shared/idempotency';
import { useMessages } from '../../../shared/messages';
import { errorMessage } from '../../../shared/problem-message';
import { gapAnchor } from '../components/grid-stops';
import { useGapSentence } from '../hooks/use-gap-sentence';
import type { Sheet, SheetAccess } from '../hooks/use-sheet';
import { proposeConsensus } from './consensus-api';

interface ProposingParts {
  /** What is missing, or why it was refused. */
  readonly summary: ReactNode;
  readonly act: ReactNode;
}

/** The way from what is written to what is put to the others: checked first, saved to the last keystroke, then sent. */
export function Proposing({
  id,
  sheet,
  children,
}: {
  readonly id: string;
  readonly sheet: Sheet;
  readonly children: (sheet: SheetAccess, parts: ProposingParts) => ReactNode;
}) {
  const { t, language } = useMessages();
  const { grid, call, content, writing } = sheet;
  const keyOf = useKeyOfVersion();
  const sentenceOf = useGapSentence(grid, call.referenceLanguage);
  const [attempt, setAttempt] = useState(0);
  const [checked, setChecked] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const gaps = sheetGaps(grid, content);
  const propose = async () => {
    setAttempt(attempt + 1);
    setFailure(null);
    setChecked(true);
    if (gaps.length > 0 || !writing) return;
    setBusy(true);
    try {
      const version = await writing.autosave.settled();
      await proposeConsensus(id, version, keyOf(version));
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  const missing = checked ? gaps : [];
  const items = [
    ...missing.map((gap) => ({ text: sentenceOf(gap), href: `#${gapAnchor(gap)}` })),
    ...(failure === null ? [] : [{ text: errorMessage(failure, t, language) }]),
  ];
  const errorAt = (anchor: string) => {
    const gap = missing.find((candidate) => gapAnchor(candidate) === anchor);
    return gap && sentenceOf(gap);
  };
  return children(
    { ...sheet, current: null, errorAt },
    {
      summary: items.length > 0 && (
        <ErrorSummary
          key={attempt}
          title={t(missing.length > 0 ? 'scoring.consensus.missing' : 'common.problem')}
          items={items}
        />
      ),
      act: (
        <Actions>
          <Button disabled={busy} onClick={() => void propose()}>
            {t('scoring.consensus.propose')}
          </Button>
        </Actions>
      ),
    },
  );
}
