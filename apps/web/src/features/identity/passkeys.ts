/** The browser's part of passkeys: it asks the device. The library comes when somebody uses one. */
import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';
import { api, send } from '../../shared/api';
import { enter, type Session } from '../../shared/session';

/** Why no passkey came of it: the person or the device said no, or the device has one already. */
export class NoPasskey extends Error {
  constructor(readonly reason: 'refused' | 'known') {
    super(reason);
  }
}

const library = () => import('@simplewebauthn/browser');

/** An address that is none by name, for which no browser makes a passkey. */
const BARE_ADDRESS = /^[\d.]+$|:/;

/** Whether this browser knows passkeys, which it does not at addresses that are not secure, and makes them for this one. */
export const hasPasskeys = (): boolean => 'PublicKeyCredential' in window && !BARE_ADDRESS.test(location.hostname);

/** @throws NoPasskey, ProblemError */
export async function signInWithPasskey(): Promise<Session> {
  const [{ startAuthentication }, { options }] = await Promise.all([
    library(),
    send(api.POST('/api/session/passkey-question')),
  ]);
  const optionsJSON = options as unknown as PublicKeyCredentialRequestOptionsJSON;
  const response = await startAuthentication({ optionsJSON }).catch(giveReason);
  return enter(await send(api.POST('/api/session/passkey', { body: { response: { ...response } } })));
}

/** @throws NoPasskey, ProblemError */
export async function addPasskey(password: string, name: string): Promise<void> {
  const [{ startRegistration }, { options }] = await Promise.all([
    library(),
    send(api.POST('/api/account/passkeys/question', { body: { password } })),
  ]);
  const optionsJSON = options as unknown as PublicKeyCredentialCreationOptionsJSON;
  const response = await startRegistration({ optionsJSON }).catch(giveReason);
  await send(api.POST('/api/account/passkeys', { body: { name, response: { ...response } } }));
}

/** The browser tells of a refusal by the name of an error, of a faulty page by any other. */
function giveReason(error: unknown): never {
  const { name } = error as Error;
  if (name === 'InvalidStateError') throw new NoPasskey('known');
  // the last where the page is not at the public address
  if (['NotAllowedError', 'AbortError', 'SecurityError'].includes(name)) throw new NoPasskey('refused');
  throw error;
}
