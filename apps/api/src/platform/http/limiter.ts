import type { DataSource } from 'typeorm';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { throwRefusal } from './refusal-error';

export interface Limit {
  /** Keeps the counts of one limit apart from those of another. */
  readonly prefix: string;
  /** How often within the window. */
  readonly points: number;
  readonly windowSeconds: number;
}

/** Counts something per key and makes it wait when it happens too often; shared by every API process. */
export class Limiter {
  private readonly limiter: RateLimiterPostgres;

  constructor(
    source: DataSource,
    private readonly limit: Limit,
  ) {
    this.limiter = new RateLimiterPostgres({
      storeClient: (source.driver as unknown as { master: unknown }).master,
      storeType: 'pool',
      tableName: 'sign_in_throttle',
      tableCreated: true,
      keyPrefix: limit.prefix,
      points: limit.points,
      duration: limit.windowSeconds,
    });
  }

  /** @throws TOO_MANY_ATTEMPTS while the key is paused */
  async check(key: string): Promise<void> {
    const state = await this.limiter.get(keyOf(key));
    if (state && state.consumedPoints >= this.limit.points) refuse(state);
  }

  /** @throws TOO_MANY_ATTEMPTS once the key has been counted too often */
  async count(key: string): Promise<void> {
    try {
      await this.limiter.consume(keyOf(key));
    } catch (error) {
      if (error instanceof RateLimiterRes) refuse(error);
      throw error;
    }
  }

  async forget(key: string): Promise<void> {
    await this.limiter.delete(keyOf(key));
  }
}

function keyOf(key: string): string {
  return key.slice(0, 200);
}

function refuse(state: RateLimiterRes): never {
  throwRefusal('TOO_MANY_ATTEMPTS', { retryAfterSeconds: Math.max(1, Math.ceil(state.msBeforeNext / 1000)) });
}
