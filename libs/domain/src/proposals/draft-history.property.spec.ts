import fc from 'fast-check';
import type { Clash } from '../kernel/merge';
import { EMPTY_CONTENT, type ProposalContent } from './content';
import { changedPlaces, type PlaceChange, restored, heldAt } from './draft-history';
import { mergeContent } from './merge';

/** The one draft on the server: a save on another version than the one that stands is refused, as the API does. */
class Server {
  content = EMPTY_CONTENT;
  version = 1;
  readonly history: PlaceChange[] = [];

  save(content: ProposalContent, version: number): boolean {
    if (version !== this.version) return false;
    this.history.push(...changedPlaces(this.content, content));
    this.content = content;
    this.version += 1;
    return true;
  }

  /** Whether a text of a place can still be read: in the draft, or in its history. */
  holds(path: string, value: unknown): boolean {
    const same = (kept: unknown) => JSON.stringify(kept) === JSON.stringify(value);
    return (
      same(heldAt(this.content, path)) || this.history.some((change) => change.path === path && same(change.before))
    );
  }
}

/** One person at one page: writes, saves, and merges what came in between, as the page does. */
class Writer {
  private base: ProposalContent;
  private version: number;
  content: ProposalContent;
  clashes: readonly Clash[] = [];

  constructor(private readonly server: Server) {
    this.base = server.content;
    this.content = server.content;
    this.version = server.version;
  }

  /** @returns what the server has said it keeps: everything that was written since the last answer */
  save(): readonly PlaceChange[] {
    const written = changedPlaces(this.server.content, this.content);
    if (this.server.save(this.content, this.version)) {
      this.base = this.content;
      this.version = this.server.version;
      return written;
    }
    const merged = mergeContent(this.base, this.content, this.server.content);
    this.content = merged.content;
    this.clashes = [...this.clashes, ...merged.clashes];
    this.base = this.server.content;
    this.version = this.server.version;
    return [];
  }
}

const PATHS = [
  'title',
  'answers.needs',
  'answers.idea',
  'priorities.green',
  'activities.a1',
  'unread.budget.x',
] as const;

/** A value of the shape of its place; each has a text of its own, so that none can stand for another. */
function valueOf(path: string, text: string): unknown {
  if (path.startsWith('priorities')) return { statement: text };
  if (!path.startsWith('activities')) return text;
  return { id: 'a1', title: text, description: '', startMonth: 1, endMonth: 2, priorities: [] };
}

const who = fc.constantFrom(0, 1);
const act = fc.oneof(
  fc.record({ kind: fc.constant('write' as const), who, path: fc.constantFrom(...PATHS) }),
  fc.record({ kind: fc.constant('remove' as const), who, path: fc.constantFrom(...PATHS.slice(1)) }),
  fc.record({ kind: fc.constant('save' as const), who }),
  fc.record({ kind: fc.constant('restore' as const), who, which: fc.nat(20) }),
  fc.record({ kind: fc.constant('settle' as const), who }),
);

it('two people who write, save, clash, settle and restore in any order lose no text that was acknowledged', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
      const server = new Server();
      const writers = [new Writer(server), new Writer(server)] as const;
      const acknowledged: PlaceChange[] = [];
      acts.forEach((next, number) => {
        const writer = writers[next.who];
        if (next.kind === 'write') {
          writer.content = restored(writer.content, next.path, valueOf(next.path, `text ${number}`));
        }
        if (next.kind === 'remove') writer.content = restored(writer.content, next.path, null);
        if (next.kind === 'save') acknowledged.push(...writer.save());
        if (next.kind === 'restore' && server.history.length > 0) {
          const { path, before } = server.history[next.which % server.history.length]!;
          writer.content = restored(writer.content, path, before);
        }
        if (next.kind === 'settle') writer.clashes = writer.clashes.slice(1);
        expect(acknowledged.filter(({ path, after }) => !server.holds(path, after))).toEqual([]);
      });
    }),
    { numRuns: 1_000 },
  );
});

it('whatever is restored is what the draft then holds, and what stood there is in the history once it is saved', () => {
  fc.assert(
    fc.property(fc.constantFrom(...PATHS), fc.string(), fc.string(), (path, earlier, later) => {
      const server = new Server();
      const write = (content: ProposalContent) => expect(server.save(content, server.version)).toBe(true);
      write(restored(server.content, path, valueOf(path, `1${earlier}`)));
      write(restored(server.content, path, valueOf(path, `2${later}`)));
      const { before } = server.history.at(-1)!;
      write(restored(server.content, path, before));
      expect(heldAt(server.content, path)).toEqual(valueOf(path, `1${earlier}`));
      expect(server.holds(path, valueOf(path, `2${later}`))).toBe(true);
    }),
  );
});
