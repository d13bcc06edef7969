/**
 * The one door to writing. A command opens the transaction here; everything below takes the `Tx` it is given, and
 * nothing else can make one, so a write outside a transaction is a type error.
 */
import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { DataSource, type EntityManager } from 'typeorm';
import type { Queryable } from './reader';
import { poolOf, statement } from './statement';

const key = Symbol('unit of work');

/** A running transaction. */
export class Tx implements Queryable {
  constructor(
    guard: typeof key,
    readonly manager: EntityManager,
  ) {
    if (guard !== key) throw new Error('Only the unit of work opens a transaction');
  }

  /** Runs one statement and gives its rows. */
  async query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const connection = (await this.manager.queryRunner!.connect()) as PoolClient;
    return (await connection.query(statement(sql, parameters))).rows as Row[];
  }
}

/** SQLSTATE of a serialization failure and of a deadlock: the work may simply be done again. */
const RETRYABLE = new Set(['40001', '40P01']);
const ATTEMPTS = 4;

@Injectable()
export class UnitOfWork {
  private readonly afterCommit: (() => void)[] = [];

  constructor(private readonly source: DataSource) {}

  /** Calls `listener` after every commit; the outbox relay uses it to wake up at once. */
  onCommit(listener: () => void): void {
    this.afterCommit.push(listener);
  }

  /**
   * Runs `work` in one transaction. Whatever it throws rolls everything back. A deadlock or serialization failure is
   * retried from the start, so `work` must not act outside the transaction.
   */
  run<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
    return this.committed(() => this.runQuietly(work));
  }

  /**
   * One statement that is a transaction of its own: it costs one round trip where beginning and committing cost two
   * more. What it was decided on must be asked again inside it. Retried like `run`; gives the rows it returns.
   */
  runStatement<Row>(sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    return this.committed(async () => (await poolOf(this.source).query(statement(sql, parameters))).rows as Row[]);
  }

  private async committed<Result>(transaction: () => Promise<Result>): Promise<Result> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const result = await transaction();
        for (const listener of this.afterCommit) listener();
        return result;
      } catch (error) {
        const retryable = RETRYABLE.has(sqlState(error) ?? '');
        if (!retryable || attempt === ATTEMPTS) throw error;
      }
    }
  }

  /** One transaction without waking the relay and without a retry: for the relay itself. */
  runQuietly<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
    return this.source.transaction((manager) => work(new Tx(key, manager)));
  }
}

/** SQLSTATE of a database error, or null for any other error. */
export function sqlState(error: unknown): string | null {
  const code =
    (error as { code?: unknown } | null)?.code ?? (error as { driverError?: { code?: unknown } })?.driverError?.code;
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : null;
}

/** Name of the constraint a database error broke, or null. */
export function brokenConstraint(error: unknown): string | null {
  const constraint = (error as { constraint?: unknown } | null)?.constraint;
  return typeof constraint === 'string' ? constraint : null;
}
