import { checkTerritoryCode, subdivisionsOf } from './territory-codes';

const unknown = (typed: string) => ({ code: 'TERRITORY_UNKNOWN', facts: { typed } });

it.each([
  ['a city of Azerbaijan', 'AZ-MI', null],
  ['the district beside a city of the same name', 'AZ-LAN', null],
  ['a region of Ukraine', 'UA-46', null],
  ['a region that Ukraine does not have', 'UA-99', unknown('UA-99')],
  ['a country alone', 'GE', unknown('GE')],
  ['a name', 'Mingachevir', unknown('Mingachevir')],
  ['small letters', 'az-mi', unknown('az-mi')],
  ['a country whose subdivisions are not listed', 'PT-11', null],
  ['no shape of a code at all', 'PT-1111', unknown('PT-1111')],
])('%s', (_, territory, answer) => {
  expect(checkTerritoryCode(territory)).toEqual(answer);
});

it('offers whole codes to choose from', () => {
  expect(subdivisionsOf('AM')).toEqual([
    'AM-AG',
    'AM-AR',
    'AM-AV',
    'AM-ER',
    'AM-GR',
    'AM-KT',
    'AM-LO',
    'AM-SH',
    'AM-SU',
    'AM-TV',
    'AM-VD',
  ]);
  expect(subdivisionsOf('PT')).toEqual([]);
});
