import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Limiter } from '../../platform/http/limiter';

const HOUR = 3600;

/** Keeps uploads from being begun without end. */
@Injectable()
export class UploadThrottle {
  private readonly begun: Limiter;

  constructor(source: DataSource) {
    this.begun = new Limiter(source, { prefix: 'upload', points: 200, windowSeconds: HOUR });
  }

  /** Counts an upload against whoever begins it. @throws TOO_MANY_ATTEMPTS */
  async recordBegun(userId: string): Promise<void> {
    await this.begun.count(userId);
  }
}
