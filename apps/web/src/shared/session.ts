import { useQuery } from '@tanstack/react-query';
import { type InterfaceLanguage, interfaceLanguage } from '@trilot/i18n';
import { waitedMs } from './ahead';
import { answerOf, api, queryClient, type Schemas } from './api';
import { setServerClock } from './clock';
import { draftOwner, setDraftOwner } from './draft-owner';
import { messages } from './messages';

export type Session = Schemas['SessionView'];
export type User = Schemas['UserView'];

const KEY = ['session'];

type Message = 'signed-in' | 'save' | 'signed-out';

/** Speaks to the other tabs of this browser. */
const tabs = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('trilot.session');

tabs?.addEventListener('message', ({ data }: MessageEvent<Message>) => {
  if (data === 'signed-out') void startAnew();
  else if (data === 'save') void import('./writings').then(({ saveEverything }) => saveEverything());
  else void queryClient.invalidateQueries({ queryKey: KEY });
});

function tellTabs(message: Message): void {
  // the rule is meant for windows; a channel has one origin only
  // eslint-disable-next-line unicorn/require-post-message-target-origin
  tabs?.postMessage(message);
}

async function fetchSession(): Promise<Session> {
  const session = await answerOf(api.GET('/api/session'));
  return taken(session, waitedMs('/api/session'));
}

/** Takes a session as the page's own. A page never goes over from one person to another: it is loaded anew instead. */
async function taken(session: Session, agoMs = 0): Promise<Session> {
  setServerClock(session.serverNow, agoMs);
  const user = session.user;
  const owner = draftOwner();
  if (user && owner !== null && owner !== user.id) await startAnew();
  else if (user) setDraftOwner(user.id);
  return session;
}

/** Leaves nothing of the person before: neither text nor answers. */
async function startAnew(): Promise<void> {
  const { abandonEverything } = await import('./writings');
  abandonEverything();
  queryClient.clear();
  location.assign('/');
}

/** Who is signed in; undefined while that is being asked. */
export function useSession(): Session | undefined {
  return useQuery({ queryKey: KEY, queryFn: fetchSession, staleTime: 60_000, refetchOnWindowFocus: true }).data;
}

export async function signIn(email: string, password: string): Promise<Session> {
  return enter(await answerOf(api.POST('/api/session', { body: { email, password } })));
}

/** Goes on as the person of a session that has just been opened, or has changed. */
export async function enter(opened: Session): Promise<Session> {
  const session = await taken(opened);
  queryClient.setQueryData(KEY, session);
  tellTabs('signed-in');
  if (session.user) await messages.choose(interfaceLanguage(session.user.language));
  return session;
}

/** Waits for the other tabs to save what they have: this often, with this pause in ms. */
const SAVE_CHECKS = 6;
const SAVE_PAUSE_MS = 250;

/** Saves everything in every tab; how many writings are still only on this computer. */
export async function saveBeforeSignOut(): Promise<number> {
  const [{ saveEverything, unsavedWritings }, { countLocalDrafts }] = await Promise.all([
    import('./writings'),
    import('./local-drafts'),
  ]);
  tellTabs('save');
  await saveEverything();
  const owner = draftOwner();
  const left = async () => Math.max(unsavedWritings(), owner === null ? 0 : await countLocalDrafts(owner));
  let count = await left();
  for (let check = 0; count > 0 && check < SAVE_CHECKS; check += 1) {
    await new Promise((resume) => setTimeout(resume, SAVE_PAUSE_MS));
    count = await left();
  }
  return count;
}

/** Ends the session and forgets everything that was kept on this computer for it. */
export async function signOut(): Promise<void> {
  await answerOf(api.DELETE('/api/session'));
  await forgetHere();
}

/** Forgets, in every tab of this computer, whoever has just ceased to be signed in. */
export async function forgetHere(): Promise<void> {
  const { abandonEverything } = await import('./writings');
  abandonEverything();
  const owner = draftOwner();
  if (owner !== null) {
    await (await import('./local-drafts')).wipeLocalDrafts(owner);
    await (await import('./local-files')).wipeLocalFiles(owner);
  }
  tellTabs('signed-out');
  await startAnew();
}

/** Keeps the chosen language: in the browser, and with the person when somebody is signed in. */
export async function chooseLanguage(language: InterfaceLanguage, signedIn: boolean): Promise<void> {
  await messages.choose(language);
  if (signedIn) await answerOf(api.PUT('/api/session/language', { body: { language } }));
}
