/** What the API gives to these pages. */
import type { Schemas } from '../../shared/api';

/** A municipality as its members see it. */
export type Municipality = Schemas['MunicipalityView'];
export type Member = Municipality['members'][number];
/** Somebody with an account, as those see it who look after accounts. */
export type Person = Schemas['ManagedPersonView'];
