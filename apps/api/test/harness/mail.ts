/** A mail server that keeps what it is given. */
import { createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

export interface MailServer {
  readonly url: string;
  /** The mails as they are read, in the order they came. */
  mails(): string[];
  /** Leaves whoever wants to send to an address waiting, until what is given back is called. */
  hold(address: string): () => void;
  /** Takes so many mails to the addresses and leaves the next waiting, until what is given back is called. */
  holdAfter(count: number, addresses: readonly string[]): () => void;
  /** Turns away what goes to an address with a reply such as `550 No such person`, until what is given back is called. */
  refuse(address: string, reply: string): () => void;
  close(): void;
}

/** Listens on a free port and takes every mail. */
export async function startMailServer(): Promise<MailServer> {
  const taken: string[] = [];
  const held = new Set<string>();
  const refused = new Map<string, string>();
  const crowds = new Set<{ readonly addresses: ReadonlySet<string>; left: number }>();
  const addressIn = (line: string) => /^RCPT TO:<(.*)>$/.exec(line)?.[1] ?? '';
  const door: Door = {
    take: (mail) => taken.push(mail),
    isHeld: (line) => {
      const address = addressIn(line);
      const crowd = [...crowds].find(({ addresses }) => addresses.has(address));
      return held.has(address) || (crowd !== undefined && (crowd.left -= 1) < 0);
    },
    refusalOf: (line) => refused.get(addressIn(line)) ?? null,
  };
  const server = createServer((socket) => converse(socket, door));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    mails: () => taken.map(readable),
    hold(address) {
      held.add(address);
      return () => held.delete(address);
    },
    holdAfter(count, addresses) {
      const crowd = { addresses: new Set(addresses), left: count };
      crowds.add(crowd);
      return () => crowds.delete(crowd);
    },
    refuse(address, reply) {
      refused.set(address, reply);
      return () => refused.delete(address);
    },
    close: () => server.close(),
  };
}

/** What the server does with what it hears. */
interface Door {
  readonly take: (mail: string) => void;
  readonly isHeld: (line: string) => boolean;
  readonly refusalOf: (line: string) => string | null;
}

/** The server's side of SMTP: every command is fine, and after DATA a mail follows, up to a line with a dot alone. */
function converse(socket: Socket, { take, isHeld, refusalOf }: Door): void {
  let received = '';
  let mail: string[] | null = null;
  const answer = (line: string) => socket.write(`${line}\r\n`);
  const hear = (line: string) => {
    if (mail && line !== '.') return void mail.push(line);
    if (mail) take(mail.join('\n'));
    if (isHeld(line)) return;
    mail = line === 'DATA' ? [] : null;
    answer(mail ? '354 go on' : (refusalOf(line) ?? '250 fine'));
    if (line === 'QUIT') socket.end();
  };
  socket.on('error', () => undefined); // the client may go away in the middle
  socket.on('data', (chunk: Buffer) => {
    const lines = (received + chunk.toString()).split('\r\n');
    received = lines.pop()!;
    for (const line of lines) hear(line);
  });
  answer('220 here');
}

/** Without the soft line breaks and signs of quoted-printable. */
function readable(mail: string): string {
  return mail.replaceAll('=\n', '').replaceAll('=3D', '=');
}
