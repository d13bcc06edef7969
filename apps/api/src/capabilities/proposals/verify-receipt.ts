import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Reader } from '../../platform/database/reader';
import { Limiter } from '../../platform/http/limiter';

const QUARTER_HOUR = 900;

/**
 * Whether a receipt is genuine: number and digest belong to one sealed revision, of whatever proposal. A number that
 * there is not and one with another digest are answered alike.
 */
@Injectable()
export class VerifyReceipt {
  private readonly missed: Limiter;

  constructor(
    private readonly reader: Reader,
    source: DataSource,
  ) {
    this.missed = new Limiter(source, { prefix: 'receipt', points: 30, windowSeconds: QUARTER_HOUR });
  }

  /** @param address network address of whoever asks @throws TOO_MANY_ATTEMPTS after many that were not genuine */
  async execute(number: string, digest: string, address: string): Promise<boolean> {
    await this.missed.check(address);
    const found = await this.reader.one('select 1 from proposal_revision where receipt_number = $1 and digest = $2', [
      number,
      digest,
    ]);
    if (!found) await this.missed.count(address);
    return found !== undefined;
  }
}
