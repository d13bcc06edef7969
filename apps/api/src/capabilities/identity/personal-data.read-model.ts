import { Injectable } from '@nestjs/common';
import { Reader } from '../../platform/database/reader';
import { PERSONAL_TABLES, rowsOf } from './personal-data';
import type { PersonalDataView } from './personal-data.dto';

/** Everything the product holds about a person, table by table, rows by their text: two looks at the same data are alike. */
@Injectable()
export class PersonalDataReadModel {
  constructor(private readonly reader: Reader) {}

  async of(userId: string): Promise<PersonalDataView> {
    const parts = PERSONAL_TABLES.map(
      (personal) => `'${personal.table}', (
        select coalesce(jsonb_agg(to_jsonb(x) order by to_jsonb(x)::text), '[]') from (
          select ${personal.shown.join(', ')} from ${personal.table} where ${rowsOf(personal)}) x)`,
    );
    const tables = parts.map((part) => `jsonb_build_object(${part})`).join(' || ');
    const row = await this.reader.one<{ at: Date; tables: Record<string, Record<string, unknown>[]> }>(
      `select now() as at, ${tables} as tables`,
      [userId],
    );
    return {
      at: row!.at.toISOString(),
      tables: PERSONAL_TABLES.map(({ table, onErasure }) => ({ table, onErasure, rows: row!.tables[table]! })),
    };
  }
}
