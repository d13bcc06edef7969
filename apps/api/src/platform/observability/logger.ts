import type { LoggerService } from '@nestjs/common';
import { pino } from 'pino';
import type { Config } from '../config/config';

/** Nest's log through pino: one JSON line an event. Neither proposals nor credentials are ever logged. */
export function createLogger(config: Pick<Config, 'logLevel'>): LoggerService {
  const log = pino({ level: config.logLevel });
  const write =
    (level: 'info' | 'warn' | 'error' | 'debug' | 'trace' | 'fatal') =>
    (message: unknown, ...rest: unknown[]): void => {
      const context = rest.at(-1);
      const fields = typeof context === 'string' ? { context } : {};
      if (typeof message === 'string') log[level](fields, message);
      else log[level]({ ...fields, ...(message as object) });
    };
  return {
    log: write('info'),
    warn: write('warn'),
    error: write('error'),
    debug: write('debug'),
    verbose: write('trace'),
    fatal: write('fatal'),
  };
}
