/** What a line of the tables of addresses says. */
import type { CastMember } from '@trilot/domain/testing';
import { type Canary, since, type State } from './canaries';
import { PAVLO, type Reader } from './cast';

/** Since when a thing is shown; or since when, and since when not any more. */
export type Span = State | readonly [State, State];
export type Shown = Readonly<Partial<Record<Canary, Span>>>;

export interface Address {
  /** Since when each thing is shown there to those who may know it. */
  readonly shows: Shown;
  /** Why nothing that is planted can be there. */
  readonly because?: string;
  /** Whether it is asked in a state: an act that would be done in others is asked only where it is refused. */
  readonly asked?: (state: State) => boolean;
  /** To whom the address says anything of what is planted, where that is not everybody who passes the door. */
  readonly to?: (reader: Reader, state: State) => boolean;
  /** Of things that are somebody's own business there: to whom alone each is shown. */
  readonly own?: Readonly<Partial<Record<Canary, (reader: Reader, state: State) => boolean>>>;
  /** Whether the call makes it public there: then everybody may know it. */
  readonly published?: boolean;
  /** Shown to somebody whose conflict of interest hides it elsewhere. */
  readonly despite?: readonly Exception[];
}

/** What somebody is told all the same, since when, and why that is right. */
export interface Exception {
  readonly to: string;
  readonly canary: Canary;
  readonly since: State;
  readonly because: string;
}

/** Things that are all shown since the same state. */
export function from(state: State, ...canaries: readonly Canary[]): Shown {
  return Object.fromEntries(canaries.map((canary) => [canary, state]));
}

/** Things that are all shown since one state until another. */
export function during(first: State, gone: State, ...canaries: readonly Canary[]): Shown {
  return Object.fromEntries(canaries.map((canary) => [canary, [first, gone] as const]));
}

export function isShown(span: Span, state: State): boolean {
  const [first, gone] = typeof span === 'string' ? [span, null] : span;
  return since(state, first) && (gone === null || !since(state, gone));
}

/** An address at which nothing that is planted can be, and why. It is asked all the same. */
export function nothing(because: string): Address {
  return { shows: {}, because };
}

/** An address as the contract has it, without what tells one way of asking it from another: `GET /path (as PDF)`. */
export function operationOf(address: string): string {
  return address.replace(/ \(.*\)$/, '');
}

export const only =
  (...members: readonly CastMember[]) =>
  ({ member }: Reader): boolean =>
    member !== null && members.includes(member);

export const notConflicted = ({ conflicted }: Reader) => !conflicted;
/** Who still scores sees nothing of the selection before the freeze, whatever other roles they have. */
export const notScoring = (reader: Reader, state: State) => !only(PAVLO)(reader) || since(state, 'frozen');

/** A proposal whole. */
export const WHOLE: readonly Canary[] = [
  'title',
  'reference',
  'answers',
  'budget',
  'budgetLine',
  'partnerPart',
  'fileName',
];
/** The same without what is only on a cover, or in the list of files. */
export const DRAFT: readonly Canary[] = ['title', 'answers', 'budget', 'budgetLine', 'partnerPart'];
