import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Limiter } from '../../platform/http/limiter';

const HOUR = 3600;

/** Keeps recoveries from filling somebody's mailbox, from telling who has an account, and from being guessed. */
@Injectable()
export class RecoveryThrottle {
  private readonly perEmail: Limiter;
  private readonly perAddress: Limiter;
  private readonly missed: Limiter;

  constructor(source: DataSource) {
    this.perEmail = new Limiter(source, { prefix: 'recover', points: 5, windowSeconds: HOUR });
    this.perAddress = new Limiter(source, { prefix: 'recovering', points: 30, windowSeconds: HOUR });
    this.missed = new Limiter(source, { prefix: 'recovery', points: 20, windowSeconds: HOUR / 4 });
  }

  /** Counts a request, whether there is such an account or not. @throws TOO_MANY_ATTEMPTS */
  async recordAsked(email: string, address: string): Promise<void> {
    await this.perAddress.count(address);
    await this.perEmail.count(email);
  }

  /** @throws TOO_MANY_ATTEMPTS while the network address has tried too many tokens that lead nowhere */
  async check(address: string): Promise<void> {
    await this.missed.check(address);
  }

  /** Counts a token that leads nowhere. */
  async recordMiss(address: string): Promise<void> {
    await this.missed.count(address);
  }
}
