/** A mail server that keeps what it is given. */
import { createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

export interface MailServer {
  readonly url: string;
  /** The mails as they are read, in the order they came. */
  mails(): string[];
  /** Leaves whoever wants to send to an address waiting, until what is given back is called. */
  hold(address: string): () => void;
  close(): void;
}

/** Listens on a free port and takes every mail. */
export async function startMailServer(): Promise<MailServer> {
  const taken: string[] = [];
  const held = new Set<string>();
  const isHeld = (line: string) => [...held].some((address) => line === `RCPT TO:<${address}>`);
  const server = createServer((socket) => converse(socket, (mail) => taken.push(mail), isHeld));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    mails: () => taken.map(readable),
    hold(address) {
      held.add(address);
      return () => held.delete(address);
    },
    close: () => server.close(),
  };
}

/** The server's side of SMTP: every command is fine, and after DATA a mail follows, up to a line with a dot alone. */
function converse(socket: Socket, take: (mail: string) => void, isHeld: (line: string) => boolean): void {
  let received = '';
  let mail: string[] | null = null;
  const answer = (line: string) => socket.write(`${line}\r\n`);
  const hear = (line: string) => {
    if (mail && line !== '.') return void mail.push(line);
    if (mail) take(mail.join('\n'));
    if (isHeld(line)) return;
    mail = line === 'DATA' ? [] : null;
    answer(mail ? '354 go on' : '250 fine');
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
