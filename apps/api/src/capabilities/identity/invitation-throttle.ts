import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Limiter } from '../../platform/http/limiter';

const HOUR = 3600;

/** Keeps invitations from becoming a way to send mail to strangers, or to guess tokens. */
@Injectable()
export class InvitationThrottle {
  private readonly sent: Limiter;
  private readonly missed: Limiter;

  constructor(source: DataSource) {
    this.sent = new Limiter(source, { prefix: 'invite', points: 40, windowSeconds: HOUR });
    this.missed = new Limiter(source, { prefix: 'invitation', points: 20, windowSeconds: HOUR / 4 });
  }

  /** Counts an invitation against whoever sends it. @throws TOO_MANY_ATTEMPTS */
  async recordSent(inviterId: string): Promise<void> {
    await this.sent.count(inviterId);
  }

  /** @throws TOO_MANY_ATTEMPTS while the network address has asked for too many invitations that there are not */
  async check(address: string): Promise<void> {
    await this.missed.check(address);
  }

  /** Counts a token that leads nowhere. */
  async recordMiss(address: string): Promise<void> {
    await this.missed.count(address);
  }
}
