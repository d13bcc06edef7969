import { connect } from 'node:net';
import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import type { ScanVerdict } from '@trilot/domain';
import { CONFIG, type Config } from '../../platform/config/config';

/** Longest silence (ms) of a scanner, connecting and thinking included. */
const PATIENCE_MS = 60_000;
/** Longest answer that is read; a real one is a short line. */
const LONGEST_ANSWER = 4_096;
/**
 * The test virus of EICAR, which every scanner finds and which harms nobody; in two parts, so that no scanner finds it in
 * this file.
 */
const TEST_VIRUS = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-', 'ANTIVIRUS-TEST-FILE!$H+H*'].join('');

/** Asks clamd (ClamAV) by its INSTREAM command over TCP: the content is sent in chunks, each after its length. */
@Injectable()
export class Scanner {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Whether there is a scanner; without one files are not scanned, and shown so. */
  get isConfigured(): boolean {
    return this.config.clamdUrl !== null;
  }

  /** Whether the scanner finds what every scanner finds: one that does not is broken, and its word worth nothing. */
  async isTrustworthy(): Promise<boolean> {
    return (await this.scan([Buffer.from(TEST_VIRUS)])).kind === 'infected';
  }

  /** What the scanner says of a content. Never throws: a scanner that cannot be reached says nothing. */
  async scan(content: Readable | Iterable<Buffer>): Promise<ScanVerdict> {
    try {
      return verdictOf(await this.ask(content));
    } catch (error) {
      return { kind: 'unknown', reason: (error as Error).message };
    }
  }

  private ask(content: Readable | Iterable<Buffer>): Promise<string> {
    const { hostname, port } = new URL(this.config.clamdUrl!);
    return new Promise((resolve, reject) => {
      const socket = connect({ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 3310) });
      let answer = '';
      const end = (settle: () => void) => {
        socket.destroy();
        settle();
      };
      socket.setTimeout(PATIENCE_MS, () => end(() => reject(new Error('the scanner does not answer'))));
      socket.setEncoding('utf8').on('data', (text: string) => {
        answer += text;
        if (answer.includes('\0') || answer.length > LONGEST_ANSWER) end(() => resolve(answer));
      });
      socket.on('end', () => end(() => resolve(answer)));
      // it may answer and hang up before everything is sent, such as when a file is larger than it takes
      socket.on('error', (error) => end(() => (answer === '' ? reject(error) : resolve(answer))));
      socket.on('connect', () => {
        send(socket, content).catch((error: Error) => end(() => reject(error)));
      });
    });
  }
}

async function send(socket: ReturnType<typeof connect>, content: Readable | Iterable<Buffer>): Promise<void> {
  const write = (data: string | Buffer) =>
    socket.destroyed || socket.write(data)
      ? Promise.resolve()
      : new Promise<void>((resolve) => {
          socket.once('drain', resolve);
          socket.once('close', () => resolve());
        });
  await write('zINSTREAM\0');
  for await (const chunk of content as AsyncIterable<Buffer>) {
    if (socket.destroyed) return;
    const length = Buffer.alloc(4);
    length.writeUInt32BE(chunk.length);
    await write(length);
    await write(chunk);
  }
  await write(Buffer.alloc(4));
}

/** clamd says "stream: OK" or "stream: <name> FOUND"; anything else, an error or half an answer, is no word on the file. */
function verdictOf(answer: string): ScanVerdict {
  const [line, rest] = answer.split('\0');
  if (rest === undefined) return { kind: 'unknown', reason: `half an answer: ${answer.slice(0, 200)}` };
  if (line === 'stream: OK') return { kind: 'clean' };
  const [, finding] = /^stream: (.+) FOUND$/.exec(line!) ?? [];
  return finding ? { kind: 'infected', finding } : { kind: 'unknown', reason: line!.slice(0, 200) };
}
