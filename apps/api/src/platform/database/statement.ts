/** How statements are sent to PostgreSQL: prepared, on the plain connection, without anything in between. */
import { createHash } from 'node:crypto';
import type { Pool, QueryConfig } from 'pg';
import type { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';

/** Statements that are kept prepared at the most; the application has some two hundred. */
const MOST_NAMES = 500;

const names = new Map<string, string>();

/**
 * A statement under a name of its own, so that each connection parses and plans it once. Planning what submits a proposal
 * takes PostgreSQL several times as long as running it. Values always travel apart from the text, so that there are as many
 * names as statements in the code; should a text ever be put together freely, it is sent without a name.
 */
export function statement(text: string, parameters: readonly unknown[]): QueryConfig {
  const name = nameOf(text);
  return { ...(name === null ? {} : { name }), text, values: [...parameters] };
}

/** The connections behind a data source. */
export function poolOf({ driver }: DataSource): Pool {
  return (driver as PostgresDriver).master as Pool;
}

function nameOf(text: string): string | null {
  const known = names.get(text);
  if (known !== undefined) return known;
  if (names.size >= MOST_NAMES) return null;
  const name = createHash('sha256').update(text).digest('base64url');
  names.set(text, name);
  return name;
}
