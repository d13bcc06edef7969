import { useQuery } from '@tanstack/react-query';
import type { ClarificationDraft, Language } from '@trilot/domain';
import { answerOf, api, queryClient, type Schemas, send } from '../../../shared/api';
import type { Saved, Stored } from '../../../shared/autosave';

export type Clarification = Schemas['ClarificationView'];
export type ClarificationDays = Schemas['ClarificationDaysView'];
export type Managed = Schemas['ManagedClarificationsView'];
export type WrittenClarification = Schemas['ClarificationDraftView'];
export type AskedQuestion = Schemas['QuestionView'];
export type OwnQuestion = Schemas['OwnQuestionView'];

const path = (slug: string) => ({ path: { slug } });
const one = (slug: string, id: string) => ({ path: { slug, id } });
const ifMatch = (version: number) => ({ 'If-Match': `"${version}"` });

/** What has been answered in public, and until when can be asked. */
export function useClarifications(slug: string) {
  return useQuery({
    queryKey: ['clarifications', slug],
    queryFn: () => send(api.GET('/api/calls/{slug}/clarifications', { params: path(slug) })),
  });
}

/** What the reader's municipalities have asked. */
export function useOwnQuestions(slug: string) {
  return useQuery({
    queryKey: ['own-questions', slug],
    queryFn: () => send(api.GET('/api/calls/{slug}/questions', { params: path(slug) })),
    select: ({ questions }) => questions,
  });
}

export interface Question {
  readonly municipalityId: string;
  readonly lot: number | null;
  readonly language: Language;
  readonly text: string;
}

export async function askQuestion(slug: string, question: Question, key: string): Promise<void> {
  const own = await send(
    api.POST('/api/calls/{slug}/questions', {
      params: path(slug),
      headers: { 'Idempotency-Key': key },
      body: question,
    }),
  );
  queryClient.setQueryData(['own-questions', slug], own);
}

const managedKey = (slug: string) => ['managed-clarifications', slug];

/** Questions that wait, drafts, and what has been published, for managers. */
export function useManagedClarifications(slug: string) {
  return useQuery({
    queryKey: managedKey(slug),
    queryFn: () => send(api.GET('/api/managed-calls/{slug}/clarifications', { params: path(slug) })),
  });
}

async function taken(slug: string, answer: Promise<Managed>): Promise<void> {
  queryClient.setQueryData(managedKey(slug), await answer);
  await queryClient.invalidateQueries({ queryKey: ['clarifications', slug] });
}

/** Begins a clarification from questions that are answered together. @param corrects number of the one it corrects */
export function beginClarification(
  slug: string,
  questionIds: readonly string[],
  corrects: number | null,
  key: string,
): Promise<void> {
  const headers = { 'Idempotency-Key': key };
  const body = { questionIds: [...questionIds], corrects };
  return taken(slug, send(api.POST('/api/managed-calls/{slug}/clarifications', { params: path(slug), headers, body })));
}

export async function saveClarification(
  slug: string,
  id: string,
  content: ClarificationDraft,
  version: number,
): Promise<Saved> {
  const saved = await answerOf(
    api.PUT('/api/managed-calls/{slug}/clarifications/{id}', {
      params: one(slug, id),
      headers: ifMatch(version),
      body: { content: content as never },
    }),
  );
  void queryClient.invalidateQueries({ queryKey: managedKey(slug) });
  return saved;
}

/** The draft as the server holds it. */
export async function loadClarification(slug: string, id: string): Promise<Stored<ClarificationDraft>> {
  const managed = await answerOf(api.GET('/api/managed-calls/{slug}/clarifications', { params: path(slug) }));
  const draft = managed.drafts.find((candidate) => candidate.id === id);
  if (!draft) throw new Error('The clarification is no draft any more');
  return storedIn(draft);
}

export function storedIn({ content, version }: WrittenClarification): Stored<ClarificationDraft> {
  return { content, version };
}

export function discardClarification(slug: string, id: string, version: number): Promise<void> {
  return taken(
    slug,
    send(
      api.DELETE('/api/managed-calls/{slug}/clarifications/{id}', {
        params: one(slug, id),
        headers: ifMatch(version),
      }),
    ),
  );
}

export function publishClarification(
  slug: string,
  id: string,
  version: number,
  lateReason: string | null,
): Promise<void> {
  return taken(
    slug,
    send(
      api.POST('/api/managed-calls/{slug}/clarifications/{id}/publication', {
        params: one(slug, id),
        headers: ifMatch(version),
        body: { lateReason },
      }),
    ),
  );
}
