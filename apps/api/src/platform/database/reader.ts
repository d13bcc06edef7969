import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { poolOf, statement } from './statement';

/**
 * What a statement is sent to: the plain reader, or a running transaction. Whatever is read while a transaction runs is
 * read through it: one that holds a connection and waits for a second one can wait for others that do the same.
 */
export interface Queryable {
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

/** Reading outside a transaction: what read models use. One statement is one consistent view. */
@Injectable()
export class Reader implements Queryable {
  constructor(private readonly source: DataSource) {}

  async query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return (await poolOf(this.source).query(statement(sql, parameters))).rows as Row[];
  }

  /** The first row, or undefined. */
  async one<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row | undefined> {
    return (await this.query<Row>(sql, parameters))[0];
  }

  /**
   * Rows of any number, in batches through a cursor, as one consistent view: at most a batch is held. Whoever stops
   * asking ends the query. It holds a connection meanwhile, so it is for jobs and not for requests.
   */
  async *stream<Row>(sql: string, parameters: readonly unknown[], batch = 1_000): AsyncGenerator<Row> {
    const client = await poolOf(this.source).connect();
    let broken: Error | undefined;
    try {
      await client.query('begin isolation level repeatable read read only');
      await client.query({ text: `declare streamed no scroll cursor for ${sql}`, values: [...parameters] });
      for (;;) {
        const { rows } = await client.query(`fetch forward ${batch} from streamed`);
        yield* rows as Row[];
        if (rows.length < batch) return;
      }
    } finally {
      // nothing was written; a connection that cannot say so is not used again
      await client.query('rollback').catch((error: Error) => (broken = error));
      client.release(broken);
    }
  }

  /** Now, by the database's clock: the clock every rule is decided by. */
  async now(): Promise<string> {
    const row = await this.one<{ now: Date }>('select now() as now');
    return row!.now.toISOString();
  }
}
