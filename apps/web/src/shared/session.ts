import { useQuery } from '@tanstack/react-query';
import { interfaceLanguage } from '@trilot/i18n';
import { answerOf, api, queryClient, type Schemas } from './api';
import { setServerClock } from './clock';
import { messages } from './messages';

export type Session = Schemas['SessionView'];
export type User = Schemas['UserView'];

const KEY = ['session'];

async function fetchSession(): Promise<Session> {
  const session = await answerOf(api.GET('/api/session'));
  setServerClock(session.serverNow);
  return session;
}

/** Who is signed in; undefined while that is being asked. */
export function useSession(): Session | undefined {
  return useQuery({ queryKey: KEY, queryFn: fetchSession, staleTime: 60_000 }).data;
}

export async function signIn(email: string, password: string): Promise<Session> {
  const session = await answerOf(api.POST('/api/session', { body: { email, password } }));
  setServerClock(session.serverNow);
  queryClient.setQueryData(KEY, session);
  if (session.user) await messages.choose(interfaceLanguage(session.user.language));
  return session;
}

/** Ends the session and forgets everything that was kept on this computer for it. */
export async function signOut(): Promise<void> {
  await answerOf(api.DELETE('/api/session'));
  const { wipeLocalDrafts } = await import('./local-drafts');
  await wipeLocalDrafts();
  queryClient.clear();
}

/** Keeps the chosen language: in the browser, and with the person when somebody is signed in. */
export async function chooseLanguage(language: 'en' | 'az', signedIn: boolean): Promise<void> {
  await messages.choose(language);
  if (signedIn) await answerOf(api.PUT('/api/session/language', { body: { language } }));
}
