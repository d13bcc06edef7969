/** Two processes over one database, and acts that meet in them a little apart. */
import { setTimeout } from 'node:timers/promises';
import type { CastMember } from '@trilot/domain/testing';
import { type Answer, type Api, type Client, type ProblemBody, startApi, testRun, World } from '../harness';

export class TwoProcesses {
  private constructor(
    readonly world: World,
    private readonly second: Api,
  ) {}

  static async start(): Promise<TwoProcesses> {
    const world = await World.own({ TRILOT_WORKER: 'separate' });
    return new TwoProcesses(world, await startApi(testRun().dist, world.sql.url, { TRILOT_WORKER: 'separate' }));
  }

  /** Somebody at the second process. */
  there(member: CastMember): Client {
    return this.world.as(member).at(this.second.url);
  }

  async close(): Promise<void> {
    await this.second.process.kill();
    await this.world.close();
  }
}

/** The code of a refusal, or the status of what was accepted. */
export const codeOf = ({ status, body }: Answer<unknown>): string | number =>
  status < 400 ? status : (body as ProblemBody).code;

/** Lets one of two acts begin a little after the other. @param offset ms from the first to the next, negative the other way */
export function apart<First, Second>(
  offset: number,
  first: () => Promise<First>,
  next: () => Promise<Second>,
): Promise<[First, Second]> {
  const after = async <Result>(ms: number, act: () => Promise<Result>): Promise<Result> => {
    await setTimeout(Math.max(0, ms));
    return act();
  };
  return Promise.all([after(-offset, first), after(offset, next)]);
}
