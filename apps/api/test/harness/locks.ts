/** Puts two things in an order on purpose, where chance would decide. */
import type { Client as Connection } from 'pg';
import type { Sql } from './databases';
import { until } from './until';

/**
 * Takes a lock as another process would, asks for something that has to wait for it, changes what it will find, and
 * lets go. Gives the answer to what was asked.
 */
export async function whileLocked<Result>(
  sql: Sql,
  lock: { readonly sql: string; readonly parameters: readonly unknown[] },
  ask: () => Promise<Result>,
  change: (connection: Connection) => Promise<unknown>,
): Promise<Result> {
  const connection = await sql.connect();
  try {
    await connection.query('begin');
    await connection.query(lock.sql, [...lock.parameters]);
    const asked = ask();
    await waiting(sql, connection);
    await change(connection);
    await connection.query('commit');
    return await asked;
  } finally {
    await connection.end();
  }
}

/** Waits until somebody waits for a lock that the connection holds. */
export async function waiting(sql: Sql, connection: Connection): Promise<void> {
  const { rows } = await connection.query<{ pid: number }>('select pg_backend_pid() as pid');
  await until(async () => {
    const behind = await sql.count('select from pg_stat_activity where $1 = any(pg_blocking_pids(pid))', [
      rows[0]!.pid,
    ]);
    return behind > 0;
  });
}
