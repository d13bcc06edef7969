/**
 * One file on its way to the server, piece by piece. It pauses by itself while there is no connection, no session or no
 * room, asks the server where to go on, and outlives the screen it was begun on.
 */
import { ProblemError } from '@trilot/api-client';
import { PIECE_BYTES } from '@trilot/domain';
import { sessionEnded, signedInAgain } from '../../../shared/session-events';

const RETRY_MS = 2_000;
const LONGEST_RETRY_MS = 30_000;

/** What the server knows of a file, as far as sending it goes. */
export interface Arrived {
  readonly id: string;
  readonly received: number;
}

/** How the parts of an upload reach the server; each throws ProblemError. */
export interface Transport {
  /** The file on the server: one that was begun before with the same content, or a new one. */
  readonly begin: (file: File) => Promise<Arrived>;
  /** Sends the bytes from `start` on; gives how many have come. */
  readonly send: (id: string, start: number, piece: Blob) => Promise<number>;
  readonly received: (id: string) => Promise<number>;
  readonly finish: (id: string) => Promise<void>;
}

export interface UploadState {
  /** Id on the server; null until it has heard of the file. */
  readonly id: string | null;
  readonly sent: number;
  /** `looking` while the server looks at the whole; `failed` for what repeating will not mend. */
  readonly status: 'sending' | 'paused' | 'looking' | 'done' | 'failed';
  readonly failure: ProblemError | null;
}

export class Upload {
  private state: UploadState = { id: null, sent: 0, status: 'sending', failure: null };
  private readonly listeners = new Set<() => void>();
  private given = false;
  private failures = 0;
  private wake: (() => void) | null = null;

  constructor(
    readonly file: File,
    private readonly transport: Transport,
  ) {}

  readonly current = (): UploadState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Sends until the server has looked at the whole file, has refused it, or the upload is given up. */
  async run(): Promise<void> {
    while (!this.given && (this.state.status === 'sending' || this.state.status === 'looking')) {
      try {
        await this.step();
        this.failures = 0;
      } catch (error) {
        await this.afterFailure(error instanceof ProblemError ? error : new ProblemError(0, 'OFFLINE', {}, null));
      }
    }
  }

  /** Sends nothing any more. */
  giveUp(): void {
    this.given = true;
    this.wake?.();
  }

  private async step(): Promise<void> {
    const { file, transport } = this;
    const { id, sent } = this.state;
    if (id === null) {
      const arrived = await transport.begin(file);
      this.put({ id: arrived.id, sent: arrived.received });
    } else if (sent < file.size) {
      const piece = file.slice(sent, sent + PIECE_BYTES.usual);
      this.put({ sent: await transport.send(id, sent, piece) });
    } else {
      this.put({ status: 'looking' });
      await transport.finish(id);
      this.put({ status: 'done' });
    }
  }

  private async afterFailure(problem: ProblemError): Promise<void> {
    if (this.given) return;
    const { code, facts, status } = problem;
    // another window sends the same file, or an answer was lost on its way
    if (code === 'FILE_OFFSET_WRONG') return this.put({ sent: Number(facts['expected']), status: 'sending' });
    const passes =
      status === 0 || status === 429 || status >= 500 || code === 'NOT_SIGNED_IN' || code === 'FILE_PIECE_DAMAGED';
    if (!passes) return this.put({ status: 'failed', failure: problem });
    this.put({ status: 'paused', failure: problem });
    if (code === 'NOT_SIGNED_IN') sessionEnded.dispatchEvent(new Event('ended'));
    await this.untilItMayWork();
    if (this.given) return;
    this.put({ status: 'sending', failure: null });
    await this.askWhereToGoOn();
  }

  private async askWhereToGoOn(): Promise<void> {
    const { id } = this.state;
    if (id === null) return;
    try {
      this.put({ sent: await this.transport.received(id) });
    } catch {
      // the next piece fails in the same way and is dealt with there
    }
  }

  /** Waits for the connection, the sign-in or some time, whichever comes first. */
  private untilItMayWork(): Promise<void> {
    this.failures += 1;
    const pause = Math.min(LONGEST_RETRY_MS, RETRY_MS * 2 ** (this.failures - 1));
    return new Promise((resolve) => {
      const go = () => {
        clearTimeout(timer);
        removeEventListener('online', go);
        signedInAgain.removeEventListener('again', go);
        this.wake = null;
        resolve();
      };
      const timer = setTimeout(go, pause);
      addEventListener('online', go);
      signedInAgain.addEventListener('again', go);
      this.wake = go;
    });
  }

  private put(change: Partial<UploadState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
