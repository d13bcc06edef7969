import { Injectable } from '@nestjs/common';
import type { PoolClient, QueryConfig } from 'pg';
import { DataSource } from 'typeorm';
import { poolOf, statement } from './statement';

/** Rows that are fetched at once. */
const BATCH = 1_000;

/**
 * What a statement is sent to: the plain reader, or a running transaction. Whatever is read while a transaction runs is
 * read through it: one that holds a connection and waits for a second one can wait for others that do the same.
 */
export interface Queryable {
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

/** What can be asked for rows of any number too, in batches through a cursor: at most a batch is held. */
export interface Streamable extends Queryable {
  stream<Row>(sql: string, parameters: readonly unknown[], batch?: number): AsyncGenerator<Row>;
}

/** Reading outside a transaction: what read models use. One statement is one consistent view. */
@Injectable()
export class Reader implements Streamable {
  constructor(private readonly source: DataSource) {}

  async query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return (await poolOf(this.source).query(statement(sql, parameters))).rows as Row[];
  }

  /** The first row, or undefined. */
  async one<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row | undefined> {
    return (await this.query<Row>(sql, parameters))[0];
  }

  /**
   * Rows as one consistent view. Whoever stops asking ends the query. It holds a connection meanwhile, so it is for jobs
   * and not for requests.
   */
  async *stream<Row>(sql: string, parameters: readonly unknown[], batch = BATCH): AsyncGenerator<Row> {
    const snapshot = await Snapshot.begin(await poolOf(this.source).connect());
    try {
      yield* snapshot.stream<Row>(sql, parameters, batch);
    } finally {
      await snapshot.end();
    }
  }

  /** Everything that `read` asks for as of one instant, that of its first statement. Like a stream it is for jobs. */
  async snapshot<Result>(read: (view: Streamable) => Promise<Result>): Promise<Result> {
    const snapshot = await Snapshot.begin(await poolOf(this.source).connect());
    try {
      return await read(snapshot);
    } finally {
      await snapshot.end();
    }
  }

  /** Now, by the database's clock: the clock every rule is decided by. */
  async now(): Promise<string> {
    const row = await this.one<{ now: Date }>('select now() as now');
    return row!.now.toISOString();
  }
}

/** One connection that reads as of one instant and writes nothing. */
class Snapshot implements Streamable {
  private turn: Promise<unknown> = Promise.resolve();
  private cursors = 0;

  private constructor(private readonly client: PoolClient) {}

  static async begin(client: PoolClient): Promise<Snapshot> {
    const snapshot = new Snapshot(client);
    try {
      await snapshot.send({ text: 'begin isolation level repeatable read read only' });
      return snapshot;
    } catch (error) {
      client.release(error as Error);
      throw error;
    }
  }

  query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return this.send(statement(sql, parameters));
  }

  async *stream<Row>(sql: string, parameters: readonly unknown[], batch = BATCH): AsyncGenerator<Row> {
    const cursor = `streamed_${(this.cursors += 1)}`;
    await this.send({ text: `declare ${cursor} no scroll cursor for ${sql}`, values: [...parameters] });
    let rows: Row[];
    do {
      rows = await this.send<Row>({ text: `fetch forward ${batch} from ${cursor}` });
      yield* rows;
    } while (rows.length === batch);
    await this.send({ text: `close ${cursor}` });
  }

  /** Nothing was written; a connection that cannot say so is not used again. */
  async end(): Promise<void> {
    let broken: Error | undefined;
    await this.send({ text: 'rollback' }).catch((error: Error) => (broken = error));
    this.client.release(broken);
  }

  /** One after the other: a connection answers one statement at a time. */
  private send<Row>(config: QueryConfig): Promise<Row[]> {
    const asked = this.turn.then(async () => (await this.client.query(config)).rows as Row[]);
    this.turn = asked.catch(() => undefined);
    return asked;
  }
}
