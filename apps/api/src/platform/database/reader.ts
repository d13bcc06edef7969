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

  /** Now, by the database's clock: the clock every rule is decided by. */
  async now(): Promise<string> {
    const row = await this.one<{ now: Date }>('select now() as now');
    return row!.now.toISOString();
  }
}
