import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Limiter } from '../../platform/http/limiter';

/** Slows down guessing: counts failed sign-ins per account and network address. */
@Injectable()
export class SignInThrottle {
  private readonly failures: Limiter;
  private readonly questions: Limiter;

  constructor(source: DataSource) {
    this.questions = new Limiter(source, { prefix: 'passkey', points: 100, windowSeconds: 15 * 60 });
    this.failures = new Limiter(source, { prefix: 'sign-in', points: 10, windowSeconds: 15 * 60 });
  }

  /** @throws TOO_MANY_ATTEMPTS while the account is paused for this address */
  async check(email: string, address: string): Promise<void> {
    await this.failures.check(keyOf(email, address));
  }

  async recordFailure(email: string, address: string): Promise<void> {
    await this.failures.count(keyOf(email, address));
  }

  /** Counts a question to a passkey: it is kept until it is answered. @throws TOO_MANY_ATTEMPTS */
  async recordQuestion(address: string): Promise<void> {
    await this.questions.count(address);
  }

  async recordSuccess(email: string, address: string): Promise<void> {
    await this.failures.forget(keyOf(email, address));
  }
}

function keyOf(email: string, address: string): string {
  return `${address}|${email}`;
}
