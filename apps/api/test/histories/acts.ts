/** What people do in a history over HTTP, as one table; the model of the domain has one with the same names. */
import type { Answer } from '../harness';
import type { Choice, History } from './history';
import { LATER_ACTS } from './later-acts';

export type Act = (history: History, choice: Choice) => Promise<Answer<unknown> | undefined | void>;

const ACTS = {
  submit: (history, { what }) => history.submit(what),
  withdraw: (history, { what }) => history.withdraw(what),
  close: (history) => history.close(),
  reject: (history, { who, what }) => history.reject(who, what),
  verdict: (history, { who, what, how }) => history.verdict(who, what, how),
  assign: (history, { who, what }) => history.assign(who, what),
  takeBack: (history, { who, what }) => history.takeBack(who, what),
  declare: (history, { who, what, how }) => history.declare(who, what, how),
  decideConflict: (history, { who, what, how }) => history.decideConflict(who, what, how),
  score: (history, { who, what, how }) => history.score(who, what, how),
  work: (history, { who, what, how }) => history.work(who, what, how),
  read: (history, { who, what, how }) => history.read(who, what, how),
  freeze: (history, { who, what }) => history.freeze(who, what),
  propose: (history, { who, what, how }) => history.propose(who, what, how),
  approve: (history, { who, what }) => history.approve(who, what),
  conclude: (history, { who, what, how }) => history.conclude(who, what, how),
  announce: (history, { who }) => history.announce(who),
  ...LATER_ACTS,
} as const satisfies Readonly<Record<string, Act>>;
export type ActName = keyof typeof ACTS;

export interface Move extends Choice {
  readonly act: ActName;
}

/** Lets one act happen; fails when the product does. */
export function perform(history: History, { act, ...choice }: Move): Promise<void> {
  return history.note(act, ACTS[act](history, choice));
}
