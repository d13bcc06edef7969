import { Injectable, type PipeTransform } from '@nestjs/common';
import { throwRefusal } from './refusal-error';

/** Reads a number in an address that counts versions or revisions; what can be none of them is not found. */
@Injectable()
export class VersionPipe implements PipeTransform<string, number> {
  transform(written: string): number {
    // nine digits: what PostgreSQL's integer holds in any case
    if (!/^[1-9]\d{0,8}$/.test(written)) throwRefusal('NOT_FOUND', {});
    return Number(written);
  }
}
