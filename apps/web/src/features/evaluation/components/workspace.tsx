import { type CallDefinition, type Clash, gridOf, mergeSheet, type SheetContent } from '@trilot/domain';
import { useSyncExternalStore } from 'react';
import { useWriting } from '../../../shared/writings';
import { type Assignment, loadSheet, saveSheet, type Workspace as Loaded } from '../api/assignments';
import { useHeadingFocus } from '../hooks/use-heading-focus';
import type { Sheet } from '../hooks/use-sheet';
import { Desk } from './desk';

interface WorkspaceProps {
  readonly workspace: Loaded;
  readonly assignments: readonly Assignment[];
  /** Whether this has taken the place of the declaration. */
  readonly replaces: boolean;
}

/** The workspace of one assignment: a sheet to write, or one that can only be read any more. */
export function Workspace({ replaces, ...props }: WorkspaceProps) {
  useHeadingFocus(replaces);
  return props.workspace.abilities.save.allowed ? <WrittenSheet {...props} /> : <LockedSheet {...props} />;
}

type SheetProps = Omit<WorkspaceProps, 'replaces'>;

function WrittenSheet({ workspace, assignments }: SheetProps) {
  const { id } = workspace.assignment;
  const autosave = useWriting<SheetContent, Clash>({
    key: `sheet:${id}`,
    initial: contentOf(workspace),
    version: workspace.sheet.version,
    save: (content, version) => saveSheet(id, content, version),
    load: () => loadSheet(id),
    merge: mergeSheet,
  });
  const state = useSyncExternalStore(autosave.subscribe, autosave.current);
  const sheet: Sheet = { ...fixed(workspace), content: state.content, writing: { autosave, state } };
  return <Desk workspace={workspace} sheet={sheet} assignments={assignments} />;
}

function LockedSheet({ workspace, assignments }: SheetProps) {
  return (
    <Desk
      workspace={workspace}
      sheet={{ ...fixed(workspace), content: contentOf(workspace), writing: null }}
      assignments={assignments}
    />
  );
}

/** What does not change while a sheet is written. */
function fixed(workspace: Loaded): Omit<Sheet, 'content' | 'writing'> {
  const call = workspace.call.definition as unknown as CallDefinition;
  const { assignment, sheet, abilities } = workspace;
  return {
    title: assignment.title ?? '',
    locked: { submittedAt: sheet.submittedAt, refusal: abilities.save.refusal },
    call,
    grid: gridOf(call),
  };
}

function contentOf({ sheet }: Loaded): SheetContent {
  return sheet.content as SheetContent;
}
