/** A sandbox: a manager's own copy of a call to try, with what is written and scored in it. */
import { useQuery } from '@tanstack/react-query';
import type { CallDefinition, ProposalContent, SheetContent, StageKind } from '@trilot/domain';
import { answerOf, api, queryClient, type Schemas, send } from './api';

export type SandboxView = Schemas['SandboxView'];
type Answer = Schemas['SandboxAnswer'];

/** Where in a sandbox something is tried. */
export interface Trying {
  readonly slug: string;
  readonly stage: StageKind;
  readonly lot: number;
}

/** What is written, with the number of its saves. */
export interface Trial<Content> {
  readonly content: Content;
  readonly version: number;
}

const keyOf = (slug: string) => ['sandbox', slug];

/** One's own sandbox of a call; null inside where none has been begun. */
export function useSandbox(slug: string) {
  return useQuery({
    queryKey: keyOf(slug),
    staleTime: 0,
    queryFn: () => send(api.GET('/api/managed-calls/{slug}/sandbox', { params: { path: { slug } } })),
  });
}

/** Begins anew with the call as it is now. */
export async function beginSandbox(slug: string): Promise<void> {
  const begun = await send(api.POST('/api/managed-calls/{slug}/sandbox', { params: { path: { slug } } }));
  queryClient.setQueryData<Answer>(keyOf(slug), begun);
}

export async function discardSandbox(slug: string): Promise<void> {
  await send(api.DELETE('/api/managed-calls/{slug}/sandbox', { params: { path: { slug } } }));
  queryClient.setQueryData<Answer>(keyOf(slug), { sandbox: null });
}

/** The call of a sandbox; the API's document describes it more loosely. */
export function callOf({ definition }: SandboxView): CallDefinition {
  return definition as unknown as CallDefinition;
}

/** Whether the call of a sandbox has this stage and this lot. */
export function hasPlace(sandbox: SandboxView, { stage, lot }: Omit<Trying, 'slug'>): boolean {
  const { stages, lots } = callOf(sandbox);
  return stages.includes(stage) && lots.some(({ number }) => number === lot);
}

/** Address of the pages of a stage and a lot; of the sandbox itself without them. */
export function sandboxPath(slug: string, at?: Omit<Trying, 'slug'>, page = ''): `/${string}` {
  const home = `/manage/calls/${slug}/sandbox` as const;
  return at ? `${home}/${at.stage}/${at.lot}${page && `/${page}`}` : home;
}

/** What stands at a place of a sandbox. @param sheet number of the sheet, from 1; null for the draft */
export function trialAt<Content extends ProposalContent | SheetContent>(
  { trials }: SandboxView,
  stage: StageKind,
  sheet: number | null,
  empty: Content,
): Trial<Content> {
  const found = trials.find((trial) => trial.stage === stage && trial.sheet === sheet);
  return found
    ? { content: found.content as unknown as Content, version: found.version }
    : { content: empty, version: 0 };
}

/** What the server holds at a place now. */
export async function loadTrial<Content extends ProposalContent | SheetContent>(
  slug: string,
  stage: StageKind,
  sheet: number | null,
  empty: Content,
): Promise<Trial<Content>> {
  const { sandbox } = await answerOf(api.GET('/api/managed-calls/{slug}/sandbox', { params: { path: { slug } } }));
  return sandbox ? trialAt(sandbox, stage, sheet, empty) : { content: empty, version: 0 };
}

export async function saveTrialDraft(slug: string, stage: StageKind, content: ProposalContent, version: number) {
  const saved = await answerOf(
    api.PUT('/api/managed-calls/{slug}/sandbox/drafts/{stage}', {
      params: { path: { slug, stage } },
      headers: { 'If-Match': `"${version}"` },
      body: { content: content as never },
    }),
  );
  remember(slug, { stage, sheet: null, content: content as never, version: saved.version });
  return saved;
}

export async function saveTrialSheet(
  slug: string,
  stage: StageKind,
  number: number,
  content: SheetContent,
  version: number,
) {
  const saved = await answerOf(
    api.PUT('/api/managed-calls/{slug}/sandbox/sheets/{stage}/{number}', {
      params: { path: { slug, stage, number } },
      headers: { 'If-Match': `"${version}"` },
      body: { content: content as never },
    }),
  );
  remember(slug, { stage, sheet: number, content: content as never, version: saved.version });
  return saved;
}

/** Whether what is saved of the draft would be accepted, by the rules of a submission. */
export function trySubmission({ slug, stage, lot }: Trying): Promise<Schemas['AbilityView']> {
  return send(
    api.POST('/api/managed-calls/{slug}/sandbox/submission', { params: { path: { slug } }, body: { stage, lot } }),
  );
}

/** Keeps the sandbox in step with what was just saved, so that opening a page again shows no older text. */
function remember(slug: string, trial: Schemas['TrialView']): void {
  queryClient.setQueryData<Answer>(keyOf(slug), (answer) => {
    const sandbox = answer?.sandbox;
    if (!sandbox) return answer;
    const others = sandbox.trials.filter(({ stage, sheet }) => stage !== trial.stage || sheet !== trial.sheet);
    return { sandbox: { ...sandbox, trials: [...others, trial] } };
  });
}
