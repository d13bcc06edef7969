import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Limiter } from '../../platform/http/limiter';

const HOUR = 3600;

/** Keeps subscriptions from filling somebody's mailbox. */
@Injectable()
export class SubscriptionThrottle {
  private readonly perEmail: Limiter;
  private readonly perAddress: Limiter;

  constructor(source: DataSource) {
    this.perEmail = new Limiter(source, { prefix: 'subscribe', points: 3, windowSeconds: HOUR });
    this.perAddress = new Limiter(source, { prefix: 'subscribing', points: 30, windowSeconds: HOUR });
  }

  /** Counts a request, whether the address is known or not. @throws TOO_MANY_ATTEMPTS */
  async recordAsked(email: string, address: string): Promise<void> {
    await this.perAddress.count(address);
    await this.perEmail.count(email);
  }
}
