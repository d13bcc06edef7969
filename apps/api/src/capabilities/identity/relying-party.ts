import { Inject, Injectable } from '@nestjs/common';
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type WebAuthnCredential,
} from '@simplewebauthn/server';
import { PASSKEY_MINUTES } from '@trilot/domain';
import { CONFIG, type Config } from '../../platform/config/config';

const NAME = 'Trilot';
const TIMEOUT_MS = PASSKEY_MINUTES * 60_000;

/** The person a passkey is made for. */
export interface PasskeyPerson {
  readonly id: string;
  readonly email: string;
  readonly name: string;
}

/**
 * This installation, as passkeys know it: by its public address. What a passkey says for any other address proves
 * nothing here. The holder is always verified by the device, so that a passkey alone is two factors.
 */
@Injectable()
export class RelyingParty {
  private readonly origin: string;
  private readonly id: string;

  constructor(@Inject(CONFIG) { publicUrl }: Config) {
    const { origin, hostname } = new URL(publicUrl);
    this.origin = origin;
    this.id = hostname;
  }

  /** @param known ids of the passkeys the person has: a device that holds one makes no second */
  askForNew(
    { id, email, name }: PasskeyPerson,
    known: readonly string[],
  ): Promise<PublicKeyCredentialCreationOptionsJSON> {
    return generateRegistrationOptions({
      rpName: NAME,
      rpID: this.id,
      userID: Uint8Array.from(Buffer.from(id)),
      userName: email,
      userDisplayName: name,
      timeout: TIMEOUT_MS,
      attestationType: 'none',
      excludeCredentials: known.map((credentialId) => ({ id: credentialId })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
  }

  askForAny(): Promise<PublicKeyCredentialRequestOptionsJSON> {
    return generateAuthenticationOptions({ rpID: this.id, timeout: TIMEOUT_MS, userVerification: 'required' });
  }

  /** The credential that a new passkey brings; null where the answer does not hold. */
  async newCredential(response: RegistrationResponseJSON, challenge: string): Promise<WebAuthnCredential | null> {
    const checked = await verifyRegistrationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: this.origin,
      expectedRPID: this.id,
      requireUserVerification: true,
    }).catch(() => null);
    return checked?.verified ? checked.registrationInfo.credential : null;
  }

  /** The counter that a known passkey has come to; null where the answer does not hold, or the counter went back. */
  async newCounter(
    response: AuthenticationResponseJSON,
    challenge: string,
    credential: WebAuthnCredential,
  ): Promise<number | null> {
    const checked = await verifyAuthenticationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: this.origin,
      expectedRPID: this.id,
      credential,
      requireUserVerification: true,
    }).catch(() => null);
    return checked?.verified ? checked.authenticationInfo.newCounter : null;
  }
}

/** The challenge that an answer says it answers; null where it says none. */
export function challengeOf(response: unknown): string | null {
  try {
    const { clientDataJSON } = (response as { response: { clientDataJSON: string } }).response;
    const { challenge } = JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString()) as { challenge: unknown };
    return typeof challenge === 'string' ? challenge : null;
  } catch {
    return null;
  }
}
