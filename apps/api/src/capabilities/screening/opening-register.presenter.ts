import { centsToDecimal, zonedTime } from '@trilot/domain';
import { csv } from '../../platform/tables/csv';
import type { OpeningRegisterView } from './opening-register.dto';

const COLUMNS = [
  'entry',
  'reference',
  'municipality',
  'territory',
  'at',
  'request',
  'currency',
  'sha256',
  'refusal',
  'lateByMs',
  'missing',
] as const;

/** A register as a table: what was received, then what was refused; instants in the zone of the call. */
export function registerCsv({ proposals, attempts, zone, currency }: OpeningRegisterView): string {
  return csv(COLUMNS, [
    ...proposals.map(({ reference, municipality, territory, receivedAt, requestedCents, digest }) => ({
      entry: 'received',
      reference,
      municipality,
      territory,
      at: zonedTime(receivedAt, zone),
      request: centsToDecimal(requestedCents),
      currency,
      sha256: digest,
      refusal: null,
      lateByMs: null,
      missing: null,
    })),
    ...attempts.map(({ reference, municipality, territory, at, code, lateByMs, lacks }) => ({
      entry: 'refused',
      reference,
      municipality,
      territory,
      at: zonedTime(at, zone),
      request: null,
      currency: null,
      sha256: null,
      refusal: code,
      lateByMs,
      missing: lacks.join(' '),
    })),
  ]);
}
