import { brokenConstraint, type Tx } from '../../platform/database/unit-of-work';
import { throwRefusal } from '../../platform/http/refusal-error';

export interface MunicipalityRow {
  readonly name: string;
  readonly localName: string;
  readonly territory: string;
  readonly population: number;
  readonly registerNumber: string;
  readonly version: number;
}

/** Locks a municipality against other changes and gives it as it stands. @throws NOT_FOUND */
export async function lockMunicipality(tx: Tx, id: string): Promise<MunicipalityRow> {
  const [row] = await tx.query<MunicipalityRow>(
    `select name, local_name as "localName", territory, population, register_number as "registerNumber", version
     from municipality where id = $1 for no key update`,
    [id],
  );
  if (!row) throwRefusal('NOT_FOUND', {});
  return row;
}

/** Runs what puts a municipality under a register number of a territory. @throws MUNICIPALITY_EXISTS when it is taken */
export async function registering(
  { territory, registerNumber }: Pick<MunicipalityRow, 'territory' | 'registerNumber'>,
  write: () => Promise<unknown>,
): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (brokenConstraint(error) !== 'municipality_register_key') throw error;
    throwRefusal('MUNICIPALITY_EXISTS', { territory, registerNumber });
  }
}
