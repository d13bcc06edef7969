/** A computer and a server for specs of what is written: both in memory, both fail as they are told to. */
import { ProblemError } from '@trilot/api-client';
import { type Clash, ThreeWayMerge } from '@trilot/domain';
import { Autosave, type Saved } from '../autosave';
import type { DraftSlot, LeftDraft, LocalDraft } from '../local-drafts';

const copy = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

export type Text = Readonly<Record<string, string>>;
type Kept = LocalDraft<Text, Clash>;

export const merge = (base: Text, mine: Text, theirs: Text) => {
  const merging = new ThreeWayMerge();
  return { content: merging.record('text', base, mine, theirs), clashes: merging.clashes };
};

/** A computer with slots by page; a page that is gone leaves its slot behind. */
export class Computer {
  readonly slots = new Map<string, Kept>();
  readonly open = new Set<string>();
  private readonly waiting = new Map<string, (draft: LeftDraft<Text, Clash>) => void>();
  /** Keeps nothing any more. */
  full = false;

  slot(page: string): DraftSlot<Text, Clash> {
    this.open.add(page);
    return {
      left: async (later) => {
        if (later) this.waiting.set(page, later);
        return [...this.slots.keys()].flatMap((other) => (this.open.has(other) ? [] : (this.leftBy(other) ?? [])));
      },
      keep: async (draft) => {
        if (!this.full) this.slots.set(page, copy(draft));
        return !this.full;
      },
      forget: async () => void this.slots.delete(page),
    };
  }

  /** A page is gone; who waits for what it leaves is told. */
  gone(page: string): void {
    this.open.delete(page);
    this.waiting.delete(page);
    const left = this.leftBy(page);
    if (left) for (const tell of this.waiting.values()) tell(left);
  }

  private leftBy(page: string): LeftDraft<Text, Clash> | null {
    const draft = this.slots.get(page);
    return draft ? { ...draft, forget: async () => void this.slots.delete(page) } : null;
  }

  text(page: string): Text | undefined {
    return this.slots.get(page)?.content;
  }
}

/** A server that saves by version, and fails as it is told to. */
export class Server {
  content: Text = {};
  version = 1;
  readonly requests: Text[] = [];
  failWith: ProblemError | null = null;
  /** Saves, and then the connection breaks. */
  loseAnswer = false;
  /** Holds every save until it resolves. */
  gate: Promise<void> | null = null;
  /** Somebody who saves each time just before us. */
  rival: Text | null = null;

  readonly save = async (content: Text, version: number): Promise<Saved> => {
    this.requests.push(content);
    await this.gate;
    if (this.failWith) throw this.failWith;
    if (this.rival) this.put({ ...this.content, ...this.rival });
    if (version !== this.version) throw new ProblemError(412, 'VERSION_MISMATCH', {}, null);
    this.put(content);
    if (this.loseAnswer) throw offline();
    return { version: this.version, savedAt: '2026-11-25T10:00:00.000Z' };
  };

  readonly load = async () => {
    if (this.failWith) throw this.failWith;
    return { content: copy(this.content), version: this.version };
  };

  put(content: Text): void {
    this.content = copy(content);
    this.version += 1;
  }
}

export const offline = () => new ProblemError(0, 'OFFLINE', {}, null);
export const refused = (status: number, code: ProblemError['code']) => new ProblemError(status, code, {}, null);

/** One writing, opened on pages of a computer. */
export class Desk {
  readonly server = new Server();
  readonly computer = new Computer();
  private readonly pages = new Map<string, Autosave<Text, Clash>>();
  private readonly stops: (() => void)[] = [];

  /** Opens the writing on a page as it is on the server now. */
  page(name: string): Promise<Autosave<Text, Clash>> {
    return this.open(name, this.server.save);
  }

  /** Opens a writing that stays on the computer. */
  localPage(name: string): Promise<Autosave<Text, Clash>> {
    return this.open(name, null);
  }

  private async open(name: string, save: Server['save'] | null): Promise<Autosave<Text, Clash>> {
    const { content, version } = await this.server.load();
    const { load } = this.server;
    const options = { key: 'proposal:1', initial: content, version, save, load, merge };
    const autosave = new Autosave<Text, Clash>(options, this.computer.slot(name));
    this.stops.push(await autosave.start());
    this.pages.set(name, autosave);
    return autosave;
  }

  /** A page ends as it is, without a last word. */
  crash(name: string): void {
    this.pages.get(name)?.abandon();
    this.computer.gone(name);
  }

  close(): void {
    for (const stop of this.stops) stop();
  }
}

/** Types texts into a writing. */
export function type(autosave: Autosave<Text, Clash>, text: Text): void {
  autosave.edit((content) => ({ ...content, ...text }));
}
