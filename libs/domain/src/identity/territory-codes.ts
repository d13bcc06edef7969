/** Which codes name a place a municipality can lie in. */
import { type Refusal, refuse } from '../kernel/refusal';

/** ISO 3166-2 subdivisions of the countries of the Eastern Partnership, without their country. */
const SUBDIVISIONS: Readonly<Record<string, string>> = {
  AM: 'AG AR AV ER GR KT LO SH SU TV VD',
  AZ:
    'ABS AGA AGC AGM AGS AGU AST BA BAB BAL BAR BEY BIL CAB CAL CUL DAS FUZ GA GAD GOR GOY GYG HAC IMI ISM KAL KAN ' +
    'KUR LA LAC LAN LER MAS MI NA NEF NV NX OGU ORD QAB QAX QAZ QBA QBI QOB QUS SA SAB SAD SAH SAK SAL SAR SAT SBN ' +
    'SIY SKR SM SMI SMX SR SUS TAR TOV UCA XA XAC XCI XIZ XVD YAR YE YEV ZAN ZAQ ZAR',
  BY: 'BR HM HO HR MA MI VI',
  GE: 'AB AJ GU IM KA KK MM RL SJ SK SZ TB',
  MD: 'AN BA BD BR BS CA CL CM CR CS CT CU DO DR DU ED FA FL GA GL HI IA LE NI OC OR RE RI SD SI SN SO ST SV TA TE UN',
  UA: '05 07 09 12 14 18 21 23 26 30 32 35 40 43 46 48 51 53 56 59 61 63 65 68 71 74 77',
};

/** The subdivisions that can be chosen for a country, as whole codes; none where only the shape of a code is known. */
export function subdivisionsOf(country: string): readonly string[] {
  const listed = SUBDIVISIONS[country];
  return listed === undefined ? [] : listed.split(' ').map((part) => `${country}-${part}`);
}

/**
 * A territory is an ISO 3166-2 code: one that exists, in the countries whose subdivisions are listed here; elsewhere one of
 * that shape. Source: programme rules, section 9. @returns TERRITORY_UNKNOWN
 */
export function checkTerritoryCode(territory: string): Refusal<'TERRITORY_UNKNOWN'> | null {
  const known = subdivisionsOf(territory.slice(0, 2));
  const right = known.length > 0 ? known.includes(territory) : /^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(territory);
  return right ? null : refuse('TERRITORY_UNKNOWN', { typed: territory });
}
