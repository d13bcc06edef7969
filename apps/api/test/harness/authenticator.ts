/** A device that holds passkeys: makes and signs what a browser would bring, with whatever a spec wants wrong in it. */
import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

const PRESENT_AND_VERIFIED = 0x05;
const ATTESTED = 0x40;
const ES256_KEY_START = Buffer.from('a5010203262001215820', 'hex');
const ES256_KEY_MIDDLE = Buffer.from('225820', 'hex');
/** CBOR of { fmt: 'none', attStmt: {}, authData: <bytes> }, up to the length of the bytes in one byte. */
const ATTESTATION_START = Buffer.concat([
  Buffer.from([0xa3]),
  ...['fmt', 'none', 'attStmt'].map(cborText),
  Buffer.from([0xa0]),
  cborText('authData'),
  Buffer.from([0x58]),
]);

/** What may be said otherwise than it is. */
export interface Pretence {
  readonly origin?: string;
  readonly counter?: number;
  readonly flags?: number;
  readonly challenge?: string;
}

/** One passkey for one address. */
export class SoftwarePasskey {
  readonly id = randomBytes(16).toString('base64url');
  private readonly key: { readonly publicKey: KeyObject; readonly privateKey: KeyObject };
  private counter = 0;

  /** @param origin address it is made for, as https://trilot.example */
  constructor(private readonly origin: string) {
    this.key = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  }

  /** The answer to the question that makes it. */
  made(question: { readonly challenge?: unknown }, pretence: Pretence = {}): object {
    const id = Buffer.from(this.id, 'base64url');
    const { x, y } = this.key.publicKey.export({ format: 'jwk' });
    const data = Buffer.concat([
      this.authenticatorData({ flags: PRESENT_AND_VERIFIED, ...pretence }, ATTESTED),
      Buffer.alloc(16),
      Buffer.from([0, id.length]),
      id,
      ES256_KEY_START,
      Buffer.from(x!, 'base64url'),
      ES256_KEY_MIDDLE,
      Buffer.from(y!, 'base64url'),
    ]);
    return this.credential({
      clientDataJSON: this.clientData('webauthn.create', question, pretence).toString('base64url'),
      attestationObject: Buffer.concat([ATTESTATION_START, Buffer.from([data.length]), data]).toString('base64url'),
      transports: ['internal'],
    });
  }

  /** The answer to a question of signing in; each counts on. */
  answer(question: { readonly challenge?: unknown }, pretence: Pretence = {}): object {
    this.counter += 1;
    const clientData = this.clientData('webauthn.get', question, pretence);
    const data = this.authenticatorData({ flags: PRESENT_AND_VERIFIED, counter: this.counter, ...pretence });
    const signed = Buffer.concat([data, createHash('sha256').update(clientData).digest()]);
    return this.credential({
      clientDataJSON: clientData.toString('base64url'),
      authenticatorData: data.toString('base64url'),
      signature: sign('sha256', signed, this.key.privateKey).toString('base64url'),
    });
  }

  private credential(response: object): object {
    return { id: this.id, rawId: this.id, type: 'public-key', clientExtensionResults: {}, response };
  }

  private clientData(type: string, question: { readonly challenge?: unknown }, pretence: Pretence): Buffer {
    const { challenge, origin } = { challenge: question.challenge, origin: this.origin, ...pretence };
    return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  }

  private authenticatorData({ flags = 0, counter = 0 }: Pretence, more = 0): Buffer {
    const rest = Buffer.alloc(5);
    rest.writeUInt8(flags | more, 0);
    rest.writeUInt32BE(counter, 1);
    return Buffer.concat([createHash('sha256').update(new URL(this.origin).hostname).digest(), rest]);
  }
}

function cborText(text: string): Buffer {
  return Buffer.concat([Buffer.from([0x60 + text.length]), Buffer.from(text)]);
}
