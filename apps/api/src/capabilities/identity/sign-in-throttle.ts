import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { throwRefusal } from '../../platform/http/refusal-error';

/** Failed sign-ins allowed per address and account before a pause. */
const ATTEMPTS = 10;
const WINDOW_SECONDS = 15 * 60;

/** Slows down guessing: counts failed sign-ins per account and network address, shared by every API process. */
@Injectable()
export class SignInThrottle {
  private readonly limiter: RateLimiterPostgres;

  constructor(source: DataSource) {
    this.limiter = new RateLimiterPostgres({
      storeClient: (source.driver as unknown as { master: unknown }).master,
      storeType: 'pool',
      tableName: 'sign_in_throttle',
      tableCreated: true,
      keyPrefix: 'sign-in',
      points: ATTEMPTS,
      duration: WINDOW_SECONDS,
    });
  }

  /** @throws TOO_MANY_ATTEMPTS while the account is paused for this address */
  async check(email: string, address: string): Promise<void> {
    const state = await this.limiter.get(keyOf(email, address));
    if (state && state.consumedPoints >= ATTEMPTS) refuse(state);
  }

  async recordFailure(email: string, address: string): Promise<void> {
    try {
      await this.limiter.consume(keyOf(email, address));
    } catch (error) {
      if (error instanceof RateLimiterRes) refuse(error);
      throw error;
    }
  }

  async recordSuccess(email: string, address: string): Promise<void> {
    await this.limiter.delete(keyOf(email, address));
  }
}

function keyOf(email: string, address: string): string {
  return `${address}|${email}`.slice(0, 200);
}

function refuse(state: RateLimiterRes): never {
  throwRefusal('TOO_MANY_ATTEMPTS', { retryAfterSeconds: Math.max(1, Math.ceil(state.msBeforeNext / 1000)) });
}
