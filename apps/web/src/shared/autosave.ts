/**
 * Never lose a keystroke: what is typed is kept on this computer within 300 ms and saved on the server after 1.5 s of
 * rest or 10 s of typing. A failed save is repeated; a clash with somebody else's save is merged, and both texts are kept.
 */
import { ProblemError, sessionEnded } from './api';
import { forgetLocalDraft, keepLocalDraft, readLocalDraft } from './local-drafts';

const LOCAL_MS = 300;
const REST_MS = 1_500;
const LONGEST_MS = 10_000;
const RETRY_MS = 5_000;

export interface Saved {
  readonly version: number;
  readonly savedAt: string;
}

export interface AutosaveOptions<Content, Clash> {
  /** Key of the local copy. */
  readonly key: string;
  readonly initial: Content;
  readonly version: number;
  readonly save: (content: Content, version: number) => Promise<Saved>;
  /** What the server holds now. */
  readonly load: () => Promise<{ readonly content: Content; readonly version: number }>;
  readonly merge: (
    base: Content,
    mine: Content,
    theirs: Content,
  ) => { readonly content: Content; readonly clashes: readonly Clash[] };
}

export interface AutosaveState<Content, Clash> {
  readonly content: Content;
  readonly version: number;
  readonly status: 'saved' | 'saving' | 'waiting';
  readonly savedAt: string | null;
  /** Texts of somebody else that clashed with the ones shown; kept until the writer has settled them. */
  readonly clashes: readonly Clash[];
  /** A refusal of the last save that repeating will not mend. */
  readonly refusal: ProblemError | null;
}

export class Autosave<Content, Clash> {
  private state: AutosaveState<Content, Clash>;
  private base: Content;
  private dirtySince: number | null = null;
  private running: Promise<void> | null = null;
  private restTimer: ReturnType<typeof setTimeout> | undefined;
  private localTimer: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly options: AutosaveOptions<Content, Clash>) {
    const { initial, version } = options;
    this.base = initial;
    this.state = { content: initial, version, status: 'saved', savedAt: null, clashes: [], refusal: null };
  }

  readonly current = (): AutosaveState<Content, Clash> => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Takes up text that this computer kept from before, merged with what the server holds now. */
  async start(): Promise<() => void> {
    const kept = await readLocalDraft<Content>(this.options.key);
    if (kept) {
      const { content, clashes } = this.options.merge(kept.base, kept.content, this.state.content);
      this.put({ content, clashes, status: 'waiting' });
      this.touched();
    }
    const retry = () => void this.flush();
    const leave = (event: BeforeUnloadEvent) => {
      if (this.dirtySince !== null) event.preventDefault();
      void this.flush();
    };
    const hide = () => document.visibilityState === 'hidden' && void this.flush();
    addEventListener('online', retry);
    addEventListener('trilot:signed-in', retry);
    addEventListener('beforeunload', leave);
    document.addEventListener('visibilitychange', hide);
    return () => {
      removeEventListener('online', retry);
      removeEventListener('trilot:signed-in', retry);
      removeEventListener('beforeunload', leave);
      document.removeEventListener('visibilitychange', hide);
      void this.flush();
    };
  }

  edit(change: (content: Content) => Content): void {
    this.put({ content: change(this.state.content), status: 'waiting', refusal: null });
    this.touched();
  }

  settle(clash: Clash): void {
    this.put({ clashes: this.state.clashes.filter((other) => other !== clash) });
  }

  /** Saves now whatever is unsaved; resolves when the server has it, or has refused it, or cannot be reached. */
  async flush(): Promise<void> {
    clearTimeout(this.restTimer);
    if (this.running) await this.running;
    if (this.dirtySince === null) return;
    this.running = this.save().finally(() => (this.running = null));
    await this.running;
  }

  /**
   * Saves whatever is unsaved and gives the version that the server then holds.
   * @throws ProblemError, when the server has refused the text or cannot be reached
   */
  async settled(): Promise<number> {
    await this.flush();
    // a save that met somebody else's has only been merged: what came of it is saved now
    if (this.state.status !== 'saved' && !this.state.refusal) await this.flush();
    const { version, status, refusal } = this.state;
    if (status !== 'saved') throw refusal ?? new ProblemError(0, 'OFFLINE', {}, null);
    return version;
  }

  private touched(): void {
    const now = Date.now();
    this.dirtySince ??= now;
    clearTimeout(this.localTimer);
    this.localTimer = setTimeout(() => void this.keepLocally(), LOCAL_MS);
    const wait = Math.min(REST_MS, Math.max(0, this.dirtySince + LONGEST_MS - now));
    clearTimeout(this.restTimer);
    this.restTimer = setTimeout(() => void this.flush(), wait);
  }

  private keepLocally(): Promise<void> {
    const { content, version } = this.state;
    return keepLocalDraft(this.options.key, { content, base: this.base, version });
  }

  private async save(): Promise<void> {
    const { content, version } = this.state;
    this.put({ status: 'saving' });
    try {
      const saved = await this.options.save(content, version);
      this.base = content;
      const unchanged = this.state.content === content;
      this.put({
        version: saved.version,
        savedAt: saved.savedAt,
        status: unchanged ? 'saved' : 'waiting',
        refusal: null,
      });
      this.dirtySince = unchanged ? null : Date.now();
      if (unchanged) {
        clearTimeout(this.localTimer);
        await forgetLocalDraft(this.options.key);
      }
    } catch (error) {
      await this.failed(error);
    }
  }

  private async failed(error: unknown): Promise<void> {
    const code = error instanceof ProblemError ? error.code : 'OFFLINE';
    if (code === 'VERSION_MISMATCH') return this.mergeTheirs();
    if (code === 'NOT_SIGNED_IN') sessionEnded.dispatchEvent(new Event('ended'));
    const passing = code === 'OFFLINE' || code === 'UNAVAILABLE' || code === 'NOT_SIGNED_IN';
    this.put({ status: 'waiting', refusal: passing ? null : (error as ProblemError) });
    await this.keepLocally();
    if (passing) this.restTimer = setTimeout(() => void this.flush(), RETRY_MS);
  }

  /** Somebody else saved first: take over what only they changed, keep both where both changed the same thing. */
  private async mergeTheirs(): Promise<void> {
    try {
      const theirs = await this.options.load();
      const { content, clashes } = this.options.merge(this.base, this.state.content, theirs.content);
      this.base = theirs.content;
      this.put({ content, version: theirs.version, clashes: [...this.state.clashes, ...clashes], status: 'waiting' });
      this.dirtySince = Date.now();
      this.restTimer = setTimeout(() => void this.flush(), 0);
    } catch {
      this.put({ status: 'waiting' });
      this.restTimer = setTimeout(() => void this.flush(), RETRY_MS);
    }
  }

  private put(change: Partial<AutosaveState<Content, Clash>>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
