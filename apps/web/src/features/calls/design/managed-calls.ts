import { useQuery } from '@tanstack/react-query';
import { blankCall, type CallDefinition, type CallDraft, type StageKind } from '@trilot/domain';
import { answerOf, api, queryClient, type Schemas, send } from '../../../shared/api';
import type { Saved, Stored } from '../../../shared/autosave';
import { serverTime } from '../../../shared/clock';

export type ManagedCall = Schemas['ManagedCallView'];
/** A call in its manager's hands. */
export type CallDraftView = Schemas['CallDraftView'];

const LIST = ['managed-calls'];
const path = (slug: string) => ({ path: { slug } });
const ifMatch = (version: number) => ({ 'If-Match': `"${version}"` });
const body = ({ definition, unread }: CallDraft) => ({ definition: definition as never, unread: { ...unread } });

/** Every call of the programme, drafts too. */
export function useManagedCalls() {
  return useQuery({ queryKey: LIST, queryFn: () => send(api.GET('/api/managed-calls')) });
}

/** One call with what may be done with it. Forgotten with the page: a draft is never shown as it was on another visit. */
export function useManagedCall(slug: string) {
  return useQuery({
    queryKey: ['managed-call', slug],
    gcTime: 0,
    queryFn: () => send(api.GET('/api/managed-calls/{slug}', { params: path(slug) })),
  });
}

/** Asks anew for the call and for every list it stands in. */
export async function refreshCall(slug: string): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: ['managed-call', slug] }),
    ...[LIST, ['calls'], ['call', slug], ['call-versions', slug], ['overview', slug]].map((queryKey) =>
      queryClient.invalidateQueries({ queryKey }),
    ),
  ]);
}

/** What stands of a call, and the version that a change is written on. */
export function storedIn(view: CallDraftView): Stored<CallDraft> {
  const { definition, unread, version, publishedVersion, state } = view;
  return {
    content: { definition: definition as unknown as CallDefinition, unread },
    version: state === 'draft' ? version : publishedVersion,
  };
}

export async function loadCall(slug: string): Promise<Stored<CallDraft>> {
  return storedIn(await answerOf(api.GET('/api/managed-calls/{slug}', { params: path(slug) })));
}

export async function saveCall(slug: string, draft: CallDraft, version: number): Promise<Saved> {
  const saved = await answerOf(
    api.PUT('/api/managed-calls/{slug}', { params: path(slug), headers: ifMatch(version), body: body(draft) }),
  );
  return { version: saved.version, savedAt: saved.updatedAt };
}

/** Begins a call from nothing. @param zone IANA zone */
export async function createCall(slug: string, language: CallDefinition['referenceLanguage'], zone: string) {
  const blank = blankCall({ language, zone, now: new Date(serverTime()).toISOString() });
  await send(api.POST('/api/managed-calls', { body: { slug, ...body(blank) } }));
}

/** Begins a call as a copy; gives the places that have to be looked at. */
export async function copyCall(from: string, slug: string): Promise<readonly string[]> {
  const copied = await send(api.POST('/api/managed-calls/{slug}/copies', { params: path(from), body: { slug } }));
  return copied.toChange;
}

/** Publishes the version of the draft that was read. */
export function publishCall(slug: string, version: number): Promise<CallDraftView> {
  return send(api.POST('/api/managed-calls/{slug}/publication', { params: path(slug), headers: ifMatch(version) }));
}

export interface Correction {
  readonly definition: CallDefinition;
  readonly reason: string;
  /** The published version it was written on. */
  readonly version: number;
}

export function correctCall(slug: string, { definition, reason, version }: Correction): Promise<CallDraftView> {
  return send(
    api.POST('/api/managed-calls/{slug}/corrigenda', {
      params: path(slug),
      headers: ifMatch(version),
      body: { definition: definition as never, reason },
    }),
  );
}

export interface Extension {
  readonly deadlines: readonly { readonly lot: number; readonly deadline: string }[];
  /** Whose deadlines they are. */
  readonly stage: StageKind;
  readonly reason: string;
  readonly version: number;
}

export function extendCall(slug: string, { deadlines, stage, reason, version }: Extension): Promise<CallDraftView> {
  return send(
    api.POST('/api/managed-calls/{slug}/extensions', {
      params: path(slug),
      headers: ifMatch(version),
      body: { deadlines: [...deadlines], stage, reason },
    }),
  );
}

export async function cancelCall(slug: string, reason: string): Promise<void> {
  await send(api.POST('/api/managed-calls/{slug}/cancellation', { params: path(slug), body: { reason } }));
}
