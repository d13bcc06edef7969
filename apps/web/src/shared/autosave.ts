/**
 * Never lose a keystroke: what is typed is kept on this computer within 300 ms and saved on the server after 1.5 s of
 * rest or 10 s of typing. A failed save is repeated; a clash with somebody else's save is merged, and both texts are kept.
 */
import { ProblemError } from '@trilot/api-client';
import { sameJson } from '@trilot/domain';
import { type DraftSlot, type LeftDraft, localSlot } from './local-drafts';
import { sessionEnded, signedInAgain } from './session-events';

const LOCAL_MS = 300;
const REST_MS = 1_500;
const LONGEST_MS = 10_000;
const RETRY_MS = 5_000;
const LONGEST_RETRY_MS = 60_000;
/** Merges in a row that are saved at once; from then on somebody saves as fast as we do, and we wait. */
const QUICK_MERGES = 3;
/** Texts on their way that are remembered while nobody knows whether they arrived. */
const MOST_SENT = 8;

export interface Saved {
  readonly version: number;
  readonly savedAt: string;
}

/** What the server holds. */
export interface Stored<Content> {
  readonly content: Content;
  readonly version: number;
}

export interface AutosaveOptions<Content, Clash> {
  /** Names the writing among all of the same person. */
  readonly key: string;
  readonly initial: Content;
  readonly version: number;
  /** Null for what stays on this computer until another act sends it. */
  readonly save: ((content: Content, version: number) => Promise<Saved>) | null;
  /** What the server holds now. */
  readonly load: () => Promise<Stored<Content>>;
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
  /** Whether unsaved text survives the end of this page. */
  readonly kept: boolean;
  /** Texts of somebody else that clashed with the ones shown; kept until the writer has settled them. */
  readonly clashes: readonly Clash[];
  /** A refusal of the last save that repeating will not mend. */
  readonly refusal: ProblemError | null;
}

export class Autosave<Content, Clash> {
  private state: AutosaveState<Content, Clash>;
  /** What the server held when the unsaved text was begun. */
  private base: Content;
  /** What was sent since the last answer: the server may hold one of these, and that is no clash. */
  private sent: readonly Content[] = [];
  private dirtySince: number | null = null;
  private running: Promise<void> | null = null;
  private saveTimer: ReturnType<typeof setTimeout> | undefined;
  private localTimer: ReturnType<typeof setTimeout> | undefined;
  /** Copies of earlier pages that are in the text now; forgotten when the server has it. */
  private takenOver: readonly LeftDraft<Content, Clash>[] = [];
  private failures = 0;
  private merges = 0;
  private abandoned = false;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly options: AutosaveOptions<Content, Clash>,
    private readonly slot: DraftSlot<Content, Clash> = localSlot(options.key),
  ) {
    const { initial, version } = options;
    this.base = initial;
    this.state = { content: initial, version, status: 'saved', savedAt: null, kept: true, clashes: [], refusal: null };
  }

  readonly current = (): AutosaveState<Content, Clash> => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Whether there is text that the server does not have. */
  get unsaved(): boolean {
    return this.dirtySince !== null;
  }

  /**
   * Takes up text that other pages left, or leave later, on this computer, and watches the page from now on.
   * @returns what ends the watching; unsaved text is still saved after it
   */
  async start(): Promise<() => void> {
    const stop = this.watch();
    const takeOver = (left: LeftDraft<Content, Clash>) => this.takeOver(left);
    for (const left of await this.slot.left(takeOver)) takeOver(left);
    return stop;
  }

  edit(change: (content: Content) => Content): void {
    this.put({ content: change(this.state.content), status: 'waiting', refusal: null });
    this.touched();
  }

  /** The writer has dealt with a clash. */
  settle(clash: Clash): void {
    this.put({ clashes: this.state.clashes.filter((other) => other !== clash) });
    if (this.unsaved) void this.keepLocally();
    else void this.tidy();
  }

  /** Takes in what the server has been found to hold; an older version than the one known here changes nothing. */
  meet(theirs: Stored<Content>): void {
    // a save under way will hear of it by itself
    if (this.running === null && theirs.version > this.state.version) this.mergeWith(theirs);
  }

  /**
   * Takes in what was written elsewhere on an earlier text, as if it had been typed here: what has been changed on both
   * sides is kept as a clash.
   */
  bring(base: Content, written: Content): void {
    const { content, clashes } = this.options.merge(base, written, this.state.content);
    this.put({ content, clashes: this.withClashes(clashes), status: 'waiting', refusal: null });
    this.touched();
  }

  /** Begins anew from what the server holds: what was written has been sent by another act, or is given up. */
  async restart({ content, version }: Stored<Content>): Promise<void> {
    this.base = content;
    this.sent = [];
    this.dirtySince = null;
    clearTimeout(this.saveTimer);
    this.put({ content, version, status: 'saved', clashes: [], refusal: null });
    await this.tidy();
  }

  /** Saves now whatever is unsaved; resolves when the server has it, or has refused it, or cannot be reached. */
  async flush(): Promise<void> {
    clearTimeout(this.saveTimer);
    while (this.running) await this.running;
    const { save } = this.options;
    if (!save || !this.unsaved || this.abandoned) return;
    this.running = this.save(save).finally(() => (this.running = null));
    await this.running;
  }

  /**
   * Saves whatever is unsaved and gives the version that the server then holds.
   * @throws ProblemError, when the server has refused the text or cannot be reached
   */
  async settled(): Promise<number> {
    await this.flush();
    // a save that met somebody else's has only been merged: what came of it is saved now
    if (this.unsaved && !this.state.refusal) await this.flush();
    const { version, refusal } = this.state;
    if (this.unsaved) throw refusal ?? new ProblemError(0, 'OFFLINE', {}, null);
    return version;
  }

  /** Writes nothing any more, neither here nor on the server: the page belongs to nobody from now on. */
  abandon(): void {
    this.abandoned = true;
    clearTimeout(this.saveTimer);
    clearTimeout(this.localTimer);
    this.localTimer = undefined;
  }

  private watch(): () => void {
    const retry = () => void this.flush();
    const leave = (event: BeforeUnloadEvent) => {
      if (!this.unsaved || this.abandoned) return;
      // the last keys may not be on this computer yet, or nothing may be kept on it at all
      if (this.localTimer !== undefined || !this.state.kept) event.preventDefault();
      void this.keepLocally();
      void this.flush();
    };
    const show = () => {
      if (document.visibilityState === 'hidden' && this.unsaved) void this.keepLocally();
      void this.flush();
    };
    addEventListener('online', retry);
    signedInAgain.addEventListener('again', retry);
    addEventListener('beforeunload', leave);
    document.addEventListener('visibilitychange', show);
    return () => {
      removeEventListener('online', retry);
      signedInAgain.removeEventListener('again', retry);
      removeEventListener('beforeunload', leave);
      document.removeEventListener('visibilitychange', show);
    };
  }

  private takeOver(left: LeftDraft<Content, Clash>): void {
    if (this.abandoned) return;
    const base = left.sent?.find((sent) => sameJson(sent, this.state.content)) ?? left.base;
    const { content, clashes } = this.options.merge(base, left.content, this.state.content);
    this.takenOver = [...this.takenOver, left];
    this.put({ content, clashes: this.withClashes([...left.clashes, ...clashes]), status: 'waiting' });
    this.touched();
  }

  private touched(): void {
    const now = Date.now();
    this.dirtySince ??= now;
    this.localTimer ??= setTimeout(() => void this.keepLocally(), LOCAL_MS);
    this.saveIn(Math.min(REST_MS, Math.max(0, this.dirtySince + LONGEST_MS - now)));
  }

  private saveIn(ms: number): void {
    clearTimeout(this.saveTimer);
    if (!this.abandoned) this.saveTimer = setTimeout(() => void this.flush(), ms);
  }

  private async keepLocally(): Promise<void> {
    clearTimeout(this.localTimer);
    this.localTimer = undefined;
    if (this.abandoned) return;
    const { content, clashes } = this.state;
    const kept = await this.slot.keep({ content, base: this.base, sent: this.sent, clashes });
    if (kept !== this.state.kept) this.put({ kept });
    // no server will ever have what stays here: this copy is in place of the ones it took over
    if (kept && !this.options.save) await this.forgetTakenOver();
  }

  private async forgetTakenOver(): Promise<void> {
    const done = this.takenOver;
    this.takenOver = [];
    await Promise.all(done.map((left) => left.forget()));
  }

  /** The server has everything: only texts of others that are not settled yet stay on this computer. */
  private async tidy(): Promise<void> {
    clearTimeout(this.localTimer);
    this.localTimer = undefined;
    await (this.state.clashes.length > 0 ? this.keepLocally() : this.slot.forget());
    await this.forgetTakenOver();
  }

  private async save(save: NonNullable<typeof this.options.save>): Promise<void> {
    const { content, version } = this.state;
    this.sent = [...this.sent.slice(1 - MOST_SENT), content];
    this.put({ status: 'saving' });
    try {
      const saved = await save(content, version);
      await this.acknowledged(content, saved);
    } catch (error) {
      await this.failed(error);
    }
  }

  private async acknowledged(content: Content, { version, savedAt }: Saved): Promise<void> {
    this.base = content;
    this.sent = [];
    this.failures = 0;
    this.merges = 0;
    const unchanged = this.state.content === content;
    this.dirtySince = unchanged ? null : Date.now();
    this.put({ version, savedAt, status: unchanged ? 'saved' : 'waiting', refusal: null });
    await (unchanged ? this.tidy() : this.keepLocally());
  }

  private async failed(error: unknown): Promise<void> {
    const problem = error instanceof ProblemError ? error : new ProblemError(0, 'OFFLINE', {}, null);
    if (problem.code === 'VERSION_MISMATCH') return this.loadAndMerge();
    const passing = problem.code === 'NOT_SIGNED_IN' || mayPass(problem);
    this.put({ status: 'waiting', refusal: passing ? null : problem });
    await this.keepLocally();
    // who has to sign in again does that first: asking the server every few seconds would only ask them again
    if (problem.code === 'NOT_SIGNED_IN') sessionEnded.dispatchEvent(new Event('ended'));
    else if (passing) this.saveIn(this.retryDelay());
  }

  private retryDelay(): number {
    this.failures += 1;
    return Math.min(LONGEST_RETRY_MS, RETRY_MS * 2 ** (this.failures - 1));
  }

  /** Somebody else saved first. */
  private async loadAndMerge(): Promise<void> {
    try {
      this.mergeWith(await this.options.load());
      this.merges += 1;
      this.saveIn(this.merges > QUICK_MERGES ? RETRY_MS : 0);
    } catch (error) {
      // what could not be loaded is refused in the same words as what could not be saved
      await this.failed(error instanceof ProblemError && error.code !== 'VERSION_MISMATCH' ? error : null);
    }
  }

  /** Takes over what only they changed; where both changed the same thing, ours stays and theirs is kept as a clash. */
  private mergeWith(theirs: Stored<Content>): void {
    const base = this.sent.find((sent) => sameJson(sent, theirs.content)) ?? this.base;
    const { content, clashes } = this.options.merge(base, this.state.content, theirs.content);
    this.base = theirs.content;
    this.sent = [];
    this.put({ content, version: theirs.version, clashes: this.withClashes(clashes) });
    if (this.unsaved) this.put({ status: 'waiting' });
    if (this.unsaved || clashes.length > 0) void this.keepLocally();
  }

  private withClashes(found: readonly Clash[]): readonly Clash[] {
    const known = new Set(this.state.clashes.map((clash) => JSON.stringify(clash)));
    return [...this.state.clashes, ...found.filter((clash) => !known.has(JSON.stringify(clash)))];
  }

  private put(change: Partial<AutosaveState<Content, Clash>>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}

/** Whether the same save may well succeed later: the server was away, failing, or had too much to do. */
function mayPass({ status }: ProblemError): boolean {
  return status === 0 || status === 429 || status >= 500;
}
