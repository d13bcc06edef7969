import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** What clamd would say of a content; `null` hangs up without a word. */
export type Opinion = (content: Buffer) => string | null;

const EICAR = 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE';

/** A scanner that finds the test virus, and calls everything else clean. */
export const honest: Opinion = (content) =>
  content.includes(EICAR) ? 'stream: Eicar-Signature FOUND\0' : 'stream: OK\0';

/** Stands in for clamd: reads INSTREAM as the real one does and answers what a spec wants. */
export class FakeClamd {
  private server: Server | null = null;
  private port = 0;
  private readonly sockets = new Set<Socket>();
  opinion: Opinion = honest;

  /** Address for CLAMD_URL; nobody listens there before `start` and after `stop`. */
  static async reserve(): Promise<FakeClamd> {
    const clamd = new FakeClamd();
    await clamd.start();
    await clamd.stop();
    return clamd;
  }

  get url(): string {
    return `tcp://127.0.0.1:${this.port}`;
  }

  start(): Promise<void> {
    this.server = createServer((socket) => this.serve(socket));
    return new Promise((resolve) => {
      this.server!.listen(this.port, '127.0.0.1', () => {
        this.port = (this.server!.address() as AddressInfo).port;
        resolve();
      });
    });
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((resolve) => (this.server ? this.server.close(resolve) : resolve(null)));
    this.server = null;
  }

  private serve(socket: Socket): void {
    this.sockets.add(socket);
    let received = Buffer.alloc(0);
    socket.on('close', () => this.sockets.delete(socket));
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk]);
      const content = contentOf(received);
      if (!content) return;
      socket.end(this.opinion(content) ?? '');
    });
  }
}

/** The content once it has come whole: chunks, each after its length, up to one of length zero. */
function contentOf(received: Buffer): Buffer | null {
  const command = 'zINSTREAM\0';
  if (!received.subarray(0, command.length).equals(Buffer.from(command))) return null;
  const chunks: Buffer[] = [];
  let at = command.length;
  while (at + 4 <= received.length) {
    const length = received.readUInt32BE(at);
    if (length === 0) return Buffer.concat(chunks);
    if (at + 4 + length > received.length) return null;
    chunks.push(received.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}
